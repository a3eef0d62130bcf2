import fc from 'fast-check'
import { CERTAINTIES, CHANGE_KINDS } from '../../src/change/event.ts'
import type { Graph, GraphEdge, GraphNode, Properties } from '../../src/graph/graph.ts'
import type { PictureSheet } from '../../src/picture/sheet.ts'

const HOSTILE = [
  '<script>alert(1)</script>',
  '"\'><a href="javascript:alert(1)">',
  'two\nlines\tand\u0000 control',
  'שלום עולם مرحبا',
  '\u{1F600}\u{1F468}\u200D\u{1F469}\u200D\u{1F467} & ]]>',
  'Ministry of '.repeat(17),
  'A'.repeat(200),
  '산업통상자원부'.repeat(25),
  '',
  '\uD800 alone',
]

const name = fc.oneof(
  fc.constantFrom('Ministry of Trade, Industry and Energy', '산업통상자원부', 'Office', ...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

const year = fc.oneof(fc.integer({ min: 1940, max: 2030 }), fc.integer({ min: -56, max: 2100 }))

/** A bound of a life or the day of a change: exact, a year, about, an interval of years, open at a side, or none. */
function dated(field: string): fc.Arbitrary<Properties> {
  const iso = (of: number, rest: string) => `${of < 0 ? '-' : ''}${String(Math.abs(of)).padStart(4, '0')}-${rest}`
  const exact = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, month]) => {
    const day = iso(of, `${String(month).padStart(2, '0')}-15`)
    return { [field]: day, [`${field}Earliest`]: day, [`${field}Latest`]: day }
  })
  const wide = fc
    .tuple(year, fc.integer({ min: 0, max: 30 }), fc.constantFrom('', '~', '?'))
    .map(([of, span, mark]) => ({
      [field]: span === 0 ? `${iso(of, '')}${mark}` : `${iso(of, '01')}/${iso(of + span, '12')}`,
      [`${field}Earliest`]: iso(of, '01-01'),
      [`${field}Latest`]: iso(of + span, '12-31'),
    }))
  const open = fc.tuple(year, fc.boolean()).map(([of, isEarliest]) => ({
    [field]: isEarliest ? `${iso(of, '01-01')}/..` : `../${iso(of, '01-01')}`,
    [`${field}${isEarliest ? 'Earliest' : 'Latest'}`]: iso(of, '01-01'),
  }))
  return fc.oneof(exact, exact, wide, open, fc.constant({}))
}

const node = (id: string): fc.Arbitrary<GraphNode> =>
  fc
    .record({
      type: fc.constantFrom('Actor', 'Programme', 'Fund', 'Unknown'),
      names: fc.record({ nameKo: name, nameEn: name, acronym: fc.constant('MOTIE') }, { requiredKeys: [] }),
      start: dated('start'),
      end: dated('end'),
      rest: fc.record(
        { kind: fc.constantFrom('MINISTRY', 'COMMITTEE', 'AGENCY'), endUnknown: fc.boolean() },
        { requiredKeys: [] },
      ),
    })
    .map(({ type, names, start, end, rest }) => ({
      id,
      type,
      properties: { ...rest, ...names, ...start, ...end },
      citations: [],
    }))

const edge = (count: number, index: number): fc.Arbitrary<GraphEdge> =>
  fc
    .record({
      from: fc.nat({ max: count - 1 }),
      to: fc.nat({ max: count - 1 }),
      type: fc.constantFrom('SUCCEEDED_BY', 'SUCCEEDED_BY', 'SPUN_OFF', 'HANDED_FUNCTION_TO'),
      kind: fc.constantFrom(...CHANGE_KINDS),
      certainty: fc.constantFrom(...CERTAINTIES),
      event: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
      date: dated('date'),
    })
    .map(({ from, to, type, kind, certainty, event, date }) => ({
      id: `edge-${index}`,
      type,
      from: `body-${from}`,
      to: `body-${to}`,
      properties: { kind, certainty, ...date, ...(event !== undefined && { eventId: `event-${event}` }) },
      citations: [{ source: `source-${index}`, title: HOSTILE[index] ?? null, locator: '', url: null }],
    }))

/** Any lineage: cycles, edges from a body to itself, bodies without dates, hostile names. */
export const anyLineage: fc.Arbitrary<Graph> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }))
  .chain(([bodies, steps]) =>
    fc.record({
      header: fc.constant({ title: null, licence: null, version: null, asked: {} }),
      nodes: fc.tuple(...Array.from({ length: bodies }, (_, index) => node(`body-${index}`))),
      edges: fc.tuple(...Array.from({ length: steps }, (_, index) => edge(bodies, index))),
    }),
  )

/** Any sheet for it. */
export const anySheet: fc.Arbitrary<PictureSheet> = fc.record(
  {
    head: fc.record({
      title: name,
      licence: fc.option(fc.constant('CC BY 4.0')),
      version: fc.option(fc.constant('6ae94fbce61d9bc319c15803')),
      address: fc.constant('/lineage/body-0.svg?a=1&b=<2>'),
      retrieved: fc.constant('2026-11-28'),
      truncated: fc.boolean(),
    }),
    language: fc.constantFrom('EN', 'KO'),
    theme: fc.constantFrom('AUTO', 'LIGHT', 'DARK'),
    width: fc.constantFrom(360, 400, 900, 1200, 2000),
    today: fc.constant('2026-11-28'),
    days: fc.constantFrom([], ['1998-02-28'], ['1998-02-28', '2008-02-29'], ['2008-02-29', '2008-03-01']),
    link: fc.constant((id: string) => `../entity/${encodeURIComponent(id)}?a=1&b="2"`),
  },
  { requiredKeys: ['head', 'theme', 'width', 'today', 'days', 'link'] },
)
