import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const FOLDER = 'test/support/successions'

const served = serveFolder('seeds')

/** A succession that the sources name; `from` is the older, whatever the predicate. */
interface Row {
  from: string
  predicate: string
  to: string
  date: string
}

/** The kinds of event that a predicate can stand for; the record may know more of the change than the predicate says. */
const KINDS: Record<string, readonly string[]> = {
  'renamed to': ['RENAME'],
  'replaced by': ['REPLACEMENT', 'ABSORPTION', 'MERGER', 'SPLIT', 'COMPLEX_REORGANISATION'],
  'merged into': ['MERGER', 'ABSORPTION', 'COMPLEX_REORGANISATION'],
  'split from': ['SECESSION', 'SPLIT', 'COMPLEX_REORGANISATION'],
  absorbed: ['ABSORPTION'],
}

function readRows(file: string): Row[] {
  const [header, ...lines] = readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n')
  expect(header).toBe('from\tpredicate\tto\tdate')
  return lines.map((line) => {
    const [from = '', predicate = '', to = '', date = ''] = line.split('\t')
    return { from, predicate, to, date }
  })
}

interface Lineage {
  entities: { id: string }[]
  successions: { kind: string; date: string | null; from: { id: string }; to: { id: string } }[]
  truncated: boolean
}

const FAMILY = `(of: $ID, direction: FAMILY, depth: 100) {
  entities { id } successions { kind date from { id } to { id } } truncated }`

/** The steps of the families of some things; some ten families a request. */
async function familiesOf(ids: readonly string[]): Promise<Lineage[]> {
  const fields = ids.map((id, index) => `f${index}: lineage${FAMILY.replace('$ID', JSON.stringify(id))}`)
  return Object.values(await served.data(`{ ${fields.join(' ')} }`)) as Lineage[]
}

/** Every step of the families that the rows are of. A family holds many rows, so few are asked for. */
async function stepsAround(rows: readonly Row[]): Promise<{ steps: Map<string, string>; requests: number }> {
  const steps = new Map<string, string>()
  const seen = new Set<string>()
  let requests = 0
  for (;;) {
    const open = rows.map(({ from }) => from).filter((id) => !seen.has(id))
    // Far apart in the file means in different families, most likely.
    const asked = [...new Set(open.filter((_, index) => index % Math.ceil(open.length / 10) === 0))]
    if (asked.length === 0) return { steps, requests }
    requests += 1
    for (const { entities, successions, truncated } of await familiesOf(asked)) {
      expect(truncated).toBe(false)
      for (const { id } of entities) seen.add(id)
      for (const { kind, date, from, to } of successions) steps.set(`${from.id} > ${to.id} ${date ?? '?'}`, kind)
    }
  }
}

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.tsv')))('%s', (file) => {
  test('each succession that the sources name is a step of a lineage, on its day and of its kind', async () => {
    const rows = readRows(file)
    expect(rows.length).toBeGreaterThan(0)
    const { steps, requests } = await stepsAround(rows)
    const lost = rows.filter(({ from, predicate, to, date }) => {
      const kind = steps.get(`${from} > ${to} ${date}`)
      return kind === undefined || !KINDS[predicate]?.includes(kind)
    })
    const told = ({ from, predicate, to, date }: Row) => {
      const kind = steps.get(`${from} > ${to} ${date}`)
      const near = [...steps.keys()].filter((step) => step.startsWith(`${from} > ${to} `))
      return `${from} ${predicate} ${to} ${date}: ${kind ?? (near.join(', ') || 'no such step')}`
    }
    expect(lost.map(told)).toEqual([])
    expect(requests).toBeLessThan(rows.length / 4)
  })
})
