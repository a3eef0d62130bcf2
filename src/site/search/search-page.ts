import { labelOf, lifeOf, type LabelLanguage } from '../../graph/label.ts'
import { markOfNodes } from '../../graph/told-apart.ts'
import { markup, type Markup } from '../../page/markup.ts'
import { search, type SearchHit } from '../../questions/search.ts'
import { searchableTypes } from '../../questions/searched.ts'
import { nearestOf } from '../../questions/unknown-id.ts'
import { wordsOf } from '../../text/words.ts'
import { queryText } from '../../page/query.ts'
import type { MakePage, PageRequest } from '../page-request.ts'
import { sitePage } from '../shell.ts'
import { thingLink } from '../thing-link.ts'
import { lifeWord } from '../words/dates.ts'
import { kindWord, typeWord } from '../words/kinds.ts'
import { WORDS } from './words.ts'

/** How many hits are shown at most. */
const SHOWN = 100

/** The page of a search: things and records that have the text in a name or in what they say, the nearest first. */
export const searchPage: MakePage = async ({ ask }, request) => {
  const { given, language } = request
  const words = WORDS[language]
  const text = (given.get('text') ?? '').normalize('NFC')
  const type = given.get('type')
  if (wordsOf(text).length === 0)
    return sitePage(request, { title: words.search, main: markup`<h1>${words.search}</h1>` })
  const hits = await ask(search, { text, limit: SHOWN, ...(type !== undefined && { types: [type] }) })
  const near = hits.length > 0 ? [] : await ask(nearestOf, text)
  const title = hits.length > 0 ? words.found(hits.length, text) : words.none(text)
  return sitePage(request, {
    title: `${words.search}: ${text}`,
    main: markup`<h1>${title}</h1>
${typeLinks(request, type)}
${hits.length > 0 ? hitList(request, hits) : noHit(request, near)}`,
  })
}

function typeLinks({ language, given, to }: PageRequest, chosen: string | undefined): Markup {
  const words = WORDS[language]
  const link = (type: string | undefined) => {
    const address = to.plain('search') + queryText({ ...Object.fromEntries(given), type })
    const name = type === undefined ? words.all : typeWord(type, language)
    return type === chosen ? markup`<b aria-current="page">${name}</b> ` : markup`<a href="${address}">${name}</a> `
  }
  return markup`<nav aria-label="${words.types}">${[undefined, ...searchableTypes()].map(link)}</nav>`
}

function hitList(request: PageRequest, hits: readonly SearchHit[]): Markup {
  const words = WORDS[request.language]
  const more = hits.length < SHOWN ? undefined : markup`<p>${words.most(SHOWN)}</p>`
  const entities = hits.map(({ entity }) => entity)
  const markOf = markOfNodes(request.language, entities, (entity) => labelOf(entity, request.language))
  const twins = twinsOf(hits, request.language, markOf)
  const lines = hits.map((hit) => {
    const { id } = hit.entity
    const marks = [markOf(id) ?? '', twins.has(hit) ? id : '']
    return markup`<li>${hitLine(request, hit, marks)}</li>\n`
  })
  return markup`<ol class="hits">\n${lines}</ol>\n${more}`
}

/** The hits that name, kind, mark and dates do not tell from another one. */
function twinsOf(
  hits: readonly SearchHit[],
  language: LabelLanguage,
  markOf: (id: string) => string | undefined,
): Set<SearchHit> {
  const alike = new Map<string, SearchHit[]>()
  for (const hit of hits) {
    const { id, type, properties } = hit.entity
    const name = [labelOf(hit.entity, language), type, properties.kind, markOf(id)].join('\n')
    alike.set(name, [...(alike.get(name) ?? []), hit])
  }
  return new Set([...alike.values()].filter((some) => !areToldApart(some)).flat())
}

function areToldApart(hits: readonly SearchHit[]): boolean {
  const lives = new Set(hits.map(({ entity }) => lifeOf(entity)))
  return hits.length === 1 || (lives.size === hits.length && !lives.has(''))
}

function hitLine(
  request: PageRequest,
  { entity, matched, matchedName, start, end }: SearchHit,
  marks: readonly string[],
): Markup {
  const { language } = request
  const words = WORDS[language]
  const { nameEn, nameKo, nameNative, acronym } = entity.properties
  const isOther = matched === 'NAME' && ![nameEn, nameKo, nameNative, acronym].includes(matchedName)
  const named = { properties: { ...(start !== null && { start }), ...(end !== null && { end }) } }
  const also = isOther
    ? markup`<br><span class="faint">${words.also(matchedName, lifeWord(named, language) ?? '')}</span>`
    : undefined
  const isText = matched === 'TEXT' || matched === 'DESCRIPTION' || matched === 'INDICATOR'
  const says = isText ? markup`<br><span class="faint">${words.says}: ${matchedName}</span>` : undefined
  const short = acronym === undefined ? '' : ` ${acronym}`
  const kind = kindWord(entity.type, entity.properties.kind, language)
  const facts = [kind, lifeWord(entity, language) ?? '', ...marks].filter((fact) => fact !== '')
  return markup`${thingLink(entity, request)}${short} <span class="faint">${facts.join(' ')}</span>${also}${says}`
}

function noHit({ language, to }: PageRequest, near: readonly string[]): Markup {
  const words = WORDS[language]
  const ids = near.map((id) => markup`<li><a href="${to.entity(id)}">${id}</a></li>`)
  return markup`<p>${words.remedy}</p>\n${near.length > 0 ? markup`<p>${words.near}</p><ul>${ids}</ul>` : undefined}`
}
