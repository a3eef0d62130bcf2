import { part } from './page-parts.ts'

/** What keys do wherever the focus is, unless something is being written. */
const ACTIONS: Readonly<Record<string, () => void>> = {
  '[': () => part('before', HTMLElement)?.click(),
  ']': () => part('after', HTMLElement)?.click(),
  '/': () => document.querySelector<HTMLElement>('input[type=search]')?.focus(),
  '?': showKeys,
}

/** Lets keys work. */
export function useKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, isComposing } = event
    if (isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (isWriting(target)) {
      if (key === 'Escape') target.blur()
      return
    }
    const action = ACTIONS[key]
    if (!action || document.querySelector('dialog[open]')) return
    event.preventDefault()
    action()
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('#show-keys')) showKeys()
  })
}

function showKeys(): void {
  part('keys', HTMLDialogElement)?.showModal()
}

/** Sorts of inputs that take no text. */
const WITHOUT_TEXT = ['range', 'checkbox']

function isWriting(target: EventTarget | null): target is HTMLElement {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type) && !target.readOnly
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
}
