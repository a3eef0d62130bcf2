import { DIFFERENCE_KINDS, type DifferenceKind } from '../change/difference.ts'
import { citationText } from '../graph/citation.ts'
import type { GraphNode } from '../graph/graph.ts'
import { labelOf } from '../graph/label.ts'
import type { Diff, DiffPackage, ToldDifference } from '../questions/diff.ts'
import type { Paint } from './paint.ts'

/** How a difference of each sort is marked, and what it is called in the summary. */
const SORTS: Readonly<Record<DifferenceKind, { sign: string; called: string }>> = {
  CREATED: { sign: '+', called: 'created' },
  ENDED: { sign: '-', called: 'ended' },
  RENAMED: { sign: '~', called: 'renamed' },
  REPARENTED: { sign: '^', called: 'under another body' },
  FUNCTION_MOVED: { sign: '>', called: 'functions moved' },
  RELATION_BEGAN: { sign: '(+)', called: 'relations began' },
  RELATION_ENDED: { sign: '(-)', called: 'relations ended' },
}

/** The lines of a diff: how much there is, then each law with what it made different, with dates and sources. */
export function diffLines({ counts, reason, packages, nodes = [] }: Diff, paint: Paint): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const named = (id: string | undefined) => {
    const node = id === undefined ? undefined : byId.get(id)
    return node ? `${nameOf(node)} [${node.id}]` : (id ?? 'nothing that is recorded')
  }
  const summary = counts.map(({ what, count }) => `${SORTS[what].sign} ${count} ${SORTS[what].called}`).join(', ')
  return reason === null ? [summary, ...packages.flatMap((one) => packageLines(one, named, paint))] : [reason]
}

/** A name that another thing has is a record with a text. */
function nameOf(node: GraphNode): string {
  return typeof node.properties['text'] === 'string' ? node.properties['text'] : labelOf(node)
}

function packageLines(
  { law, differences }: DiffPackage,
  named: (id: string | undefined) => string,
  paint: Paint,
): string[] {
  const title = law === null ? 'Without a law that is recorded' : named(law)
  const bySort = DIFFERENCE_KINDS.flatMap((sort) => differences.filter(({ what }) => what === sort))
  return ['', paint('bold', title), ...bySort.flatMap((one) => differenceLines(one, law, named, paint))]
}

function differenceLines(
  difference: ToldDifference,
  law: string | null,
  named: (id: string | undefined) => string,
  paint: Paint,
): string[] {
  const { what, date, laws, citations } = difference
  const head = `  ${SORTS[what].sign.padEnd(3)} ${(date ?? 'no date').padEnd(10)}  ${sentenceOf(difference, named)}`
  const details = [
    ...laws.filter((one) => one !== law).map((one) => `law: ${named(one)}`),
    ...citations.map((citation) => `source: ${citationText(citation)}`),
  ]
  return [head, ...details.map((line) => paint('dim', `                  ${line}`))]
}

function sentenceOf(
  { what, entity, from, to, relation }: ToldDifference,
  named: (id: string | undefined) => string,
): string {
  const change = `${named(from)} -> ${named(to)}`
  if (what === 'REPARENTED' || what === 'FUNCTION_MOVED') return `${named(entity)}: ${change}`
  if (what === 'RENAMED') return entity === to ? change : `${named(entity)}: ${change}`
  if (relation) return `${named(relation.from)} ${relation.type} ${named(relation.to)}`
  return named(entity)
}
