import type { View } from './address.ts'
import { MARKS, PARAMETERS, TAKEN, type ParameterName } from './given.ts'
import { DEFAULTS } from './slice.ts'

/** A parameter of the slice, for people. */
export interface ParameterMeaning {
  name: ParameterName
  meaning: string
  /** What holds without it. */
  default: string
  /** What is allowed, as a sentence. */
  allowed: string
  /** The views that take it. */
  views: readonly View[]
}

/** Of each parameter: what it means, and what holds without it. */
const MEANINGS: Readonly<Record<ParameterName, readonly [meaning: string, without: string]>> = {
  depth: [
    'How many relations away at most in a network, how many steps in a lineage. More than 100 counts as 100.',
    `${DEFAULTS.network.depth} in a network, ${DEFAULTS.lineage.depth} in a lineage`,
  ],
  direction: [
    'What came before (ANCESTORS), what came after (DESCENDANTS), or the whole family.',
    DEFAULTS.lineage.direction,
  ],
  types: [
    'Only nodes of these types. Thing stands for all types of named things.',
    'named things in a network, everything in the whole graph',
  ],
  relations: ['Only relations of these types.', 'all'],
  changes: [
    'Only changes of these kinds, and what is derived from them. A lineage does not look behind other changes.',
    'all',
  ],
  renames: ['With COLLAPSE, the bodies that renames join are one.', 'KEEP'],
  functions: ['With 1, a lineage also follows functions that pass between bodies that both go on.', '0'],
  asOf: ['Only what existed on this day; in a lineage, only what had begun by then.', 'any time'],
  certainty: [
    'With asOf: what may have existed on the day (POSSIBLE), or only what did for sure (CERTAIN).',
    'POSSIBLE',
  ],
  from: [
    'Only what may have existed on this day or later. In a lineage, only changes that may have taken effect then; undated ones stay. Not together with asOf.',
    'any time',
  ],
  to: ['The same with this day or earlier.', 'any time'],
  language: ['The language of labels.', 'both: 한국어 (English)'],
  sources: ['With 1, each node and each relation has its citations.', '0'],
  day: [
    'In pictures and pages of a lineage: a day that is marked. What did not exist then is drawn in grey; nothing is left out.',
    'none',
  ],
  compare: ['A second day beside "day": what began and what ended between the two is marked.', 'none'],
}

/** Every parameter of the slice, for people. */
export function parameterMeanings(): ParameterMeaning[] {
  return names().map((name) => {
    const [meaning, without] = MEANINGS[name]
    const allowed = PARAMETERS[name].allowed()
    return { name, meaning, default: without, allowed, views: views().filter((view) => takes(view, name)) }
  })
}

function takes(view: View, name: ParameterName): boolean {
  return TAKEN[view].includes(name) || (view === 'lineage' && MARKS.some((mark) => mark === name))
}

function names(): ParameterName[] {
  return Object.keys(PARAMETERS) as ParameterName[]
}

function views(): View[] {
  return Object.keys(TAKEN) as View[]
}
