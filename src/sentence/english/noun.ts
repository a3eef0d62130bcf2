import { LISTED } from '../told.ts'

/** A noun with its article, and the verb that its number asks for. */
export interface Noun {
  /** As `the Ministry of Knowledge Economy`, for the middle of a sentence. */
  text: string
  isPlural: boolean
}

/** Common nouns at the heart of a name: a name with one of them is a description, and takes an article. */
const COMMON = new Set(
  `account act administration agency amendment association authority board bureau cabinet center centre cluster commission committee
  company consortium corporation council decree department division federation foundation fund government group headquarters
  industry initiative institute law ministry office parliament period phase plan policy presidency program programme project
  secretariat service society stage strategy system team transfer union zone`.split(/\s+/),
)

/** Words after which a name says more about the noun before them. */
const FURTHER = /\s(?:of|for|on|in|to|under|at|by|with|within|from)\s|\s\(/i

/** A name as a noun: `the Ministry of Trade`, `the Regional Innovation Councils`, `KIAT`, `Law No. 8852 (…)`. */
export function nounOf(name: string): Noun {
  if (/^(?:the|a|an) /i.test(name)) return { text: lowerFirst(name), isPlural: false }
  const [core = name] = name.split(FURTHER, 1)
  const head = core.split(/[\s-]/).at(-1) ?? ''
  const isPlural = isPluralHead(head)
  const isUniversity = core === 'University' || head === 'Universities'
  const isCommon = COMMON.has(singularOf(head.toLowerCase())) || isUniversity || (isPlural && /[A-Z]s$/.test(head))
  return { text: isCommon && !/^[^(]* No\. ?\d/.test(name) ? `the ${name}` : name, isPlural: isPlural && isCommon }
}

/** Several names as one noun: `the A, the B and the C`, of many the first ones and how many others. */
export function nounsOf(names: readonly string[]): Noun {
  const nouns = names.map(nounOf)
  return { text: listOf(nouns.map(({ text }) => text)), isPlural: nouns.length > 1 || nouns[0]?.isPlural === true }
}

/** `A`, `A and B`, `A, B and C`, `A; B; and C` where a comma stands in one of them; of many, `... and 4 others`. */
export function listOf(texts: readonly string[]): string {
  const shown = texts.length > LISTED ? [...texts.slice(0, LISTED), `${texts.length - LISTED} others`] : [...texts]
  if (texts.length === LISTED + 1) shown[LISTED] = '1 other'
  const last = shown.pop() ?? ''
  if (shown.length === 0) return last
  if (shown.length > 1 && shown.some((text) => text.includes(','))) return `${shown.join('; ')}; and ${last}`
  return `${shown.join(', ')} and ${last}`
}

/** `was` or `were`. */
export function was({ isPlural }: Noun): string {
  return isPlural ? 'were' : 'was'
}

/** With a capital letter at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function isPluralHead(head: string): boolean {
  return /s$/.test(head) && !/(?:ss|us|is)$/.test(head) && head.toLowerCase() !== 'headquarters'
}

function singularOf(head: string): string {
  if (COMMON.has(head)) return head
  return head.endsWith('ies') ? `${head.slice(0, -3)}y` : head.replace(/s$/, '')
}
