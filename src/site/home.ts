import { markup } from '../page/markup.ts'
import { dataset } from '../questions/dataset.ts'
import type { MakePage } from './page-request.ts'
import { sitePage } from './shell.ts'

/** The first page: a search, where to begin, and what is loaded. */
export const homePage: MakePage = async ({ ask }, request) => {
  const data = await ask(dataset, undefined)
  return sitePage(request, { title: 'Jokbo', data, main: markup`<h1>Jokbo</h1>` })
}
