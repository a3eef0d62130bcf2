import type { LineagePageData } from '../picture/lineage-page-data.ts'
import { fetchPage } from './fetch-page.ts'
import { bringDayIntoView, markDays, setControls } from './marks.ts'
import { readData, show } from './page-parts.ts'
import { swapPage } from './swap.ts'
import { tell, tellFailure, tellNothing } from './told.ts'
import { differInDays, readState, searchOf, type ViewState } from './view-state.ts'

/** How a state comes into the history of the browser: as a new entry, in the place of the last, or as it is there already. */
export type Entry = 'PUSH' | 'REPLACE' | 'THERE'

/** What the page shows. Its state is its address; only while the server is asked they differ. */
export class View {
  #data: LineagePageData
  /** What is shown. */
  #shown: ViewState
  /** What is to be shown; the same unless the server is being asked. */
  #aim: ViewState
  #asking: AbortController | undefined

  constructor(data: LineagePageData) {
    this.#data = data
    this.#shown = this.#aim = readState(location.search)
    this.#enhance()
  }

  get data(): LineagePageData {
    return this.#data
  }

  get state(): ViewState {
    return this.#aim
  }

  /** Shows a state: at once if only the days are others, else as soon as the server has sent its page. */
  show(state: ViewState, entry: Entry): void {
    this.#aim = state
    this.#asking?.abort()
    this.#asking = undefined
    tellNothing()
    if (!differInDays(state, this.#shown)) {
      void this.#ask(state, entry)
      return
    }
    this.#shown = state
    enter(state, entry)
    markDays(this.#data, state)
  }

  async #ask(state: ViewState, entry: Entry): Promise<void> {
    const asking = (this.#asking = new AbortController())
    const address = location.pathname + searchOf(state)
    tell('loading')
    const fetched = await fetchPage(address, asking.signal)
    // Whoever asks later ends what was asked before, so that no late page takes the place of a newer one.
    if (!fetched || this.#asking !== asking) return
    this.#asking = undefined
    const data = 'page' in fetched ? readData(fetched.page) : undefined
    if (!('page' in fetched) || !data) {
      this.#aim = this.#shown
      tellFailure('failure' in fetched ? fetched.failure : undefined, address)
      return
    }
    this.#data = data
    this.#shown = state
    enter(state, entry)
    swapPage(fetched.page)
    this.#enhance()
  }

  /** Shows what only a script can do. */
  #enhance(): void {
    const canSlide = this.#data.changes.length > 0
    for (const id of ['day-slide', 'compare-slide', 'compare-choice']) show(id, canSlide)
    for (const id of ['copy', 'show-keys']) show(id, true)
    show('send', false)
    setControls(this.#data, this.#shown)
    bringDayIntoView()
  }
}

function enter(state: ViewState, entry: Entry): void {
  const address = location.pathname + searchOf(state)
  if (entry === 'PUSH') history.pushState(null, '', address)
  if (entry === 'REPLACE') history.replaceState(null, '', address)
}
