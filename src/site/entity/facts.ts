import type { GraphNode, PropertyValue } from '../../graph/graph.ts'
import { jurisdictionWord } from '../../graph/jurisdiction.ts'
import type { LabelLanguage } from '../../graph/label.ts'
import { inBrackets } from '../../graph/told-apart.ts'
import { markup, webAddress, type Markup } from '../../page/markup.ts'
import { schemaFile } from '../../schema-file.ts'
import { citationsShown } from '../citations.ts'
import { joined } from '../joined.ts'
import { textIn } from '../text-in.ts'
import type { PageRequest } from '../page-request.ts'
import { dateWord, periodWord } from '../words/dates.ts'
import { fieldWord } from '../words/fields.ts'
import { numberWord } from '../words/numbers.ts'
import { valueWord } from '../words/values.ts'
import { WORDS } from './words.ts'

/** Every property that is stated of a node, and who says so. */
export function facts(node: GraphNode, request: PageRequest): Markup {
  const { language } = request
  const names = Object.keys(node.properties)
    .filter((name) => isShown(name, node))
    .sort(byVocabulary(node.type))
  return markup`<dl class="facts">
${names.map((name) => markup`<div><dt>${fieldWord(name, language)}</dt><dd>${shown(name, node.properties[name], language)}</dd></div>\n`)}${
    node.type === 'Source'
      ? undefined
      : markup`<div><dt>${WORDS[language].source}</dt><dd>${citationsShown(node.citations, request)}</dd></div>\n`
  }</dl>`
}

/** What follows from the others, and what the heading and other parts of the page show. */
const ELSEWHERE = new Set([
  'kind',
  'sources',
  'nameEn',
  'nameKo',
  'nameNative',
  'participantsEn',
  'participantsKo',
  'lengths',
  'leftOut',
])

function isShown(name: string, { properties: { nameNative } }: GraphNode): boolean {
  // The language of a name that the heading shows.
  if (name === 'language' && nameNative !== undefined) return false
  return !ELSEWHERE.has(name) && !/(?:Earliest|Latest)$/.test(name)
}

function byVocabulary(type: string): (a: string, b: string) => number {
  const order = Object.keys(schemaFile().vocabulary.forms[type] ?? {})
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return (a, b) => place(a) - place(b) || (a < b ? -1 : 1)
}

/** The value of one property in a language. */
function shown(name: string, value: PropertyValue | undefined, language: LabelLanguage): Markup {
  if (value === undefined) return markup``
  if (typeof value === 'boolean') return markup`${value ? WORDS[language].yes : WORDS[language].no}`
  if (typeof value === 'number') return markup`${name === 'year' ? String(value) : numberWord(value)}`
  if (typeof value === 'object') return joined([...value], '; ')
  if (name === 'url') return address(value)
  if (name === 'jurisdiction') return markup`${jurisdictionShown(value, language)}`
  const { dateFields, values } = schemaFile().vocabulary
  if (name === 'period') return markup`${periodWord(value, language)}`
  if (dateFields.includes(name)) return markup`${dateWord(value, language)}`
  return values[name] ? markup`${valueWord(name, value, language)}` : textIn(value, language)
}

/** A jurisdiction as `Germany (DE)`; the code alone where it has no word. */
function jurisdictionShown(code: string, language: LabelLanguage): string {
  const word = jurisdictionWord(code, language)
  return word === code ? code : inBrackets(language, word, code)
}

/** An address as a link if it is one of the web, else as text. */
function address(url: string): Markup {
  const web = webAddress(url)
  return web === undefined ? markup`${url}` : markup`<a href="${web}" rel="noreferrer">${url}</a>`
}
