import { markup, type Markup } from '../../page/markup.ts'
import { overview, type Overview } from '../../questions/overview.ts'
import type { MakePage, PageRequest } from '../page-request.ts'
import { searchForm } from '../search-form.ts'
import { sitePage } from '../shell.ts'
import { nameShown, thingLink } from '../thing-link.ts'
import { typeWord } from '../words/kinds.ts'
import { WORDS } from './words.ts'

/** How many starting points there are of each sort. */
const SHOWN = 6

/** The first page: a search, where to begin, and what is loaded. */
export const homePage: MakePage = async ({ ask }, request) => {
  const found = await ask(overview, { limit: SHOWN })
  const words = WORDS[request.language]
  return sitePage(request, {
    title: 'Jokbo',
    data: found.dataset,
    main: markup`<h1>Jokbo <span lang="ko">족보</span></h1>
<p>${words.what}</p>
${searchForm(request)}
<h2>${words.begin}</h2>
<div class="columns">
${startingPoints(request, found)}
</div>
<h2>${words.loaded}</h2>
${loaded(request, found)}`,
  })
}

function startingPoints(request: PageRequest, { bodies, laws, sources }: Overview): Markup[] {
  const { language, to } = request
  const words = WORDS[language]
  return [
    list(
      words.bodies,
      bodies.map((node) => markup`<a href="${to.lineage(node.id)}">${nameShown(node, language)}</a>`),
    ),
    list(
      words.laws,
      laws.map(
        ({ node, changes }) => markup`${thingLink(node, request)} <span class="faint">${words.changes(changes)}</span>`,
      ),
    ),
    list(
      words.sources,
      sources.map(
        ({ id, title, statements }) =>
          markup`<a href="${to.source(id)}">${title}</a> <span class="faint">${words.statements(statements)}</span>`,
      ),
    ),
  ]
}

function list(title: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return markup``
  return markup`<section>\n<h3>${title}</h3>\n<ul>\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n</section>\n`
}

function loaded({ language }: PageRequest, { dataset, counts }: Overview): Markup {
  const words = WORDS[language]
  const rows: (readonly [string, number])[] = [
    ...counts
      .filter(({ type }) => type !== 'Dataset')
      .map(({ type, count }) => [typeWord(type, language), count] as const),
    [words.relations, dataset.relations],
  ]
  return markup`${dataset.title === null ? undefined : markup`<p>${dataset.title}</p>\n`}<dl class="counts">
${rows.map(([name, count]) => markup`<div><dt>${name}</dt><dd>${count.toLocaleString('en')}</dd></div>\n`)}</dl>`
}
