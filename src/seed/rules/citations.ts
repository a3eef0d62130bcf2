import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { NO_FAULTS, type Rule } from './rule.ts'

const CITATION = /^[a-z0-9]+(?:-[a-z0-9]+)*#\s*\S/

/** Citation-form: citations name a source and a place in it. */
export const citationForm: Rule = {
  rule: 'citation-form',
  level: 'MUST',
  sentence: "Citations are a list of '<source id>#<locator>', with a locator that is not empty.",
  ofNode: ({ properties: { cites } }) => (areCitations(cites) ? NO_FAULTS : ['its cites are not such a list']),
  ofRelation: ({ type, properties: { cites } }) =>
    areCitations(cites) ? NO_FAULTS : [`the cites of its ${type} are not such a list`],
}

/** Citation-missing: what states something cites a source. */
export function citationMissing({ relations }: Pick<Vocabulary, 'relations'>): Rule {
  const silent = new Set(relations.flatMap(({ type, group }) => (group === 'FACT' ? [] : [type])))
  return {
    rule: 'citation-missing',
    level: 'MUST',
    sentence: 'Every entity except sources and the dataset, and every relation that states a fact, cites a source.',
    ofNode: ({ labels, properties: { cites } }) =>
      isMissing(cites) && !labels.includes('Source') && !labels.includes('Dataset') ? ['add cites'] : NO_FAULTS,
    ofRelation: ({ type, from, to, properties: { cites } }) =>
      isMissing(cites) && !silent.has(type) ? [`add cites to ${type} from ${from} to ${to}`] : NO_FAULTS,
  }
}

function areCitations(cites: unknown): boolean {
  if (cites === undefined || cites === null) return true
  return Array.isArray(cites) && cites.every((cite) => typeof cite === 'string' && CITATION.test(cite))
}

function isMissing(cites: unknown): boolean {
  return cites === undefined || cites === null || (Array.isArray(cites) && cites.length === 0)
}
