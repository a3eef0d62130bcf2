import { part } from './page-parts.ts'
import { placeOf } from './slide.ts'
import { stateOfFields, withDays } from './view-state.ts'
import type { Entry, View } from './view.ts'

/** Lets the form and the sliders change the view as soon as they are used. */
export function useControls(view: View): void {
  // The slider that is being dragged, and the date that is being written: one entry of the history moves along with it.
  let [dragged, written] = ['', '']
  document.addEventListener('pointerdown', () => (dragged = ''))
  document.addEventListener('focusin', () => (dragged = written = ''))
  document.addEventListener('keydown', ({ repeat }) => {
    if (!repeat) dragged = ''
  })
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'range') return
    slide(view, target, dragged === target.id ? 'REPLACE' : 'PUSH')
    dragged = target.id
  })
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.closest('#view')) return
    const { type } = target instanceof HTMLInputElement ? target : { type: '' }
    if (target instanceof HTMLInputElement && target.id === 'compare-too') compare(view, target.checked)
    else if (type !== 'range') choose(view, type === 'date' && written === target.id ? 'REPLACE' : 'PUSH')
    written = target.id
  })
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || event.target.id !== 'view') return
    event.preventDefault()
    if (event.target.reportValidity()) choose(view, 'PUSH')
  })
}

function slide(view: View, slider: HTMLInputElement, entry: Entry): void {
  const { state, data } = view
  const day = data.changes[Number(slider.value)]
  const isFirst = slider.id === 'day-slide'
  const next = isFirst ? withDays(state, day, state['compare']) : { ...state, compare: day }
  view.show(next, entry)
}

/** Compares with today; where no day is marked yet, the last change up to today is. */
function compare(view: View, isWanted: boolean): void {
  const { state, data } = view
  const { today } = data.facts
  const day = state['day'] ?? data.changes[placeOf(today, data.changes)]
  view.show(withDays(state, isWanted ? day : state['day'], isWanted ? today : undefined), 'PUSH')
}

/** What is not yet a value, as a year that is being written, changes nothing. */
function choose(view: View, entry: Entry): void {
  const form = part('view', HTMLFormElement)
  if (!form?.checkValidity()) return
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  view.show(stateOfFields(fields, defaultsOf(form)), entry)
}

function defaultsOf(form: HTMLFormElement): Record<string, string> {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-default]')]
  return Object.fromEntries(fields.map((field) => [field.name, field.dataset['default'] ?? '']))
}
