import fc from 'fast-check'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { N_QUADS } from '../../../../src/export/rdf/n-quads.ts'
import { PREFIXES, shortName } from '../../../../src/export/rdf/namespaces.ts'
import { TURTLE } from '../../../../src/export/rdf/turtle.ts'
import type { Citation, GraphEdge, GraphNode } from '../../../../src/graph/graph.ts'
import type { Sheet } from '../../../../src/export/format.ts'
import { schemaFile } from '../../../../src/schema-file.ts'
import { fileOf } from '../../../support/file-of.ts'
import { MERGER_GRAPH } from '../../../support/merger-graph.ts'

const { header } = MERGER_GRAPH

/** The triples of a file, each as `subject predicate object` with short names. */
async function triplesOf(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  sheet?: Partial<Sheet>,
): Promise<string[]> {
  const text = await fileOf(TURTLE, { header, nodes, edges }, sheet)
  return new Parser()
    .parse(text)
    .map((quad) => [quad.subject, quad.predicate, quad.object].map(({ value }) => shortName(value)).join(' '))
}

const all = await triplesOf(MERGER_GRAPH.nodes, MERGER_GRAPH.edges)

function about(subject: string): string[] {
  return all.filter((triple) => triple.startsWith(`${subject} `)).map((triple) => triple.slice(subject.length + 1))
}

test('a name in its own language is told with the tag of that language, and the language with nothing else', async () => {
  const properties = { nameEn: 'Canton of Zurich', nameNative: 'Kanton Zürich', language: 'de' }
  const text = await fileOf(TURTLE, {
    header,
    nodes: [{ id: 'zh', type: 'Actor', properties, citations: [] }],
    edges: [],
  })
  const told = new Parser().parse(text).filter(({ subject }) => subject.value === 'urn:jokbo:zh')
  const names = told.filter(({ predicate }) => shortName(predicate.value) === 'skos:prefLabel')
  expect(names.map(({ object }) => [object.value, 'language' in object && object.language])).toEqual([
    ['Kanton Zürich', 'de'],
    ['Canton of Zurich', 'en'],
  ])
  expect(told.map(({ predicate }) => shortName(predicate.value))).not.toContain('dc:language')
})

describe('a plain triple', () => {
  test('stands only for what is followed; every relation has its statement', () => {
    expect(about('jokbo:mocie').filter((one) => one.startsWith('dcterms:isPartOf'))).toEqual([
      'dcterms:isPartOf jokbo:mois',
    ])
    for (const id of ['part', 'part-planned', 'part-refuted', 'part-alternative'])
      expect(about(`jokbo:relation:${id}`)).toContain('rdf:predicate dcterms:isPartOf')
    expect(about('jokbo:relation:part-planned')).toContain('term:status term:status.PLANNED')
  })

  test('joins nothing with a change that is refuted, and the change is only ours', () => {
    expect(all.filter((triple) => triple.endsWith(' jokbo:rumour'))).toEqual([
      'jokbo:relation:mocie/ENTERS/rumour rdf:object jokbo:rumour',
      'jokbo:relation:rumour/YIELDS/mois rdf:subject jokbo:rumour',
    ])
    expect(about('jokbo:rumour').filter((one) => one.startsWith('rdf:type'))).toEqual([
      'rdf:type term:ChangeEvent',
      'rdf:type term:ChangeEvent.MERGER',
    ])
  })

  test('never says that two entries are one', () => {
    expect(about('jokbo:mocie')).toContain('skos:closeMatch jokbo:firms')
    expect(about('jokbo:relation:same')).toContain('term:confidence 1')
    expect(all.filter((triple) => triple.includes('owl:sameAs'))).toEqual([])
  })
})

test('a change names what it changed, ended and made', () => {
  expect(about('jokbo:merger')).toEqual(
    expect.arrayContaining([
      'rdf:type org:ChangeEvent',
      'rdf:type prov:Activity',
      'rdf:type term:ChangeEvent.MERGER',
      'dcterms:date 2008-02-29',
      'org:originalOrganization jokbo:mic',
      'org:resultingOrganization jokbo:mke',
      'prov:generated jokbo:mke',
      'prov:used jokbo:mocie',
      'term:ENACTED_BY jokbo:goa',
    ]),
  )
  expect(about('jokbo:mocie')).toEqual(
    expect.arrayContaining(['org:changedBy jokbo:merger', 'prov:wasInvalidatedBy jokbo:merger']),
  )
  expect(about('jokbo:mke')).toEqual(
    expect.arrayContaining(['org:resultedFrom jokbo:merger', 'prov:wasDerivedFrom jokbo:mic']),
  )
})

test('a function that moved ends nobody', () => {
  expect(about('jokbo:other')).toContain('org:originalOrganization jokbo:mic')
  expect(about('jokbo:mic')).not.toContain('prov:wasInvalidatedBy jokbo:other')
  expect(about('jokbo:mois')).not.toContain('prov:wasDerivedFrom jokbo:mic')
  expect(about('jokbo:relation:other/mic/mois/energy')).toContain('term:function jokbo:energy')
})

test('properties of standards are used only where they mean the same', () => {
  expect(about('jokbo:roh').filter((one) => one.startsWith('rdf:type'))).toEqual(
    ['term:Actor', 'term:Actor.PERSON', 'prov:Agent', 'prov:Person'].map((one) => `rdf:type ${one}`),
  )
  expect(about('jokbo:firms')).not.toContain('rdf:type org:Organization')
  expect(about('jokbo:goa')).toContain('eli:date_document 2008-02-28')
  expect(about('jokbo:goa').filter((one) => one.startsWith('eli:first_date'))).toEqual([])
  const founded = all.filter((triple) => triple.includes('schema:foundingDate'))
  expect(founded).toEqual(
    ['mocie schema:foundingDate 1998-02-28', 'mke schema:foundingDate 2008-02-29'].map((one) => `jokbo:${one}`),
  )
  expect(about('jokbo:paper')).toEqual(
    expect.arrayContaining(['dc:creator Kim', 'dc:creator Lee', 'term:lengths 10 9']),
  )
  expect(about('jokbo:claim')).toContain('term:relation jokbo:relation:part')
})

test('every class and property of a standard that schema.graphql names has a known prefix', () => {
  const { things, records, relations } = schemaFile().vocabulary
  const terms = [...things, ...records, ...relations].flatMap(({ term }) => term ?? [])
  expect(terms.length).toBeGreaterThan(10)
  expect(terms.filter((term) => !Object.keys(PREFIXES).includes(term.split(':')[0] ?? ''))).toEqual([])
})

test('a place in a source is told once, also among many others, and again after a thousand', async () => {
  const cite = (locator: number): Citation => ({ source: 'paper', title: 'A', locator: String(locator), url: null })
  const citing = (from: number, to: number): GraphNode[] =>
    Array.from({ length: to - from }, (_, index) => ({
      id: `n${from + index}`,
      type: 'Actor',
      properties: {},
      citations: [cite(from + index)],
    }))
  const place = '<urn:jokbo:place:paper:0> <http://www.w3.org/ns/prov#hadPrimarySource>'
  const toldIn = async (nodes: readonly GraphNode[]) =>
    (await fileOf(N_QUADS, { header, nodes, edges: [] })).split(place).length - 1
  const near = [...citing(0, 999), ...citing(0, 1)]
  expect(await toldIn(near)).toBe(1)
  expect(await toldIn([...near, ...citing(1_000, 1_003), ...citing(0, 1)])).toBe(2)
})

test('citations are told only if they are wanted', async () => {
  const bare = await triplesOf(MERGER_GRAPH.nodes, MERGER_GRAPH.edges, { sources: false })
  expect(all.filter((triple) => triple.includes('law-go-kr-mirror')).length).toBeGreaterThan(20)
  expect(bare.filter((triple) => triple.includes('law-go-kr-mirror'))).toEqual([])
  expect(bare).toContain('jokbo:relation:part rdf:subject jokbo:mocie')
})

test('any text is read again from Turtle and N-Quads as it was', async () => {
  const someText = fc.string({
    unit: fc.constantFrom('a', '가', '"', '\\', '\n', '\r', '\t', '\u001f', '\u{1F600}', '.', '@', '^^', '<', '\u007f'),
  })
  await fc.assert(
    fc.asyncProperty(someText, async (text) => {
      const nodes: GraphNode[] = [
        { id: text === '' ? 'x' : text, type: 'Actor', properties: { nameKo: text, url: text }, citations: [] },
      ]
      for (const format of [TURTLE, N_QUADS]) {
        const quads = new Parser().parse(await fileOf(format, { header, nodes, edges: [] }))
        const expected = text.replaceAll('\u001f', '\uFFFD')
        const found = (predicate: string) => quads.find((quad) => quad.predicate.value === predicate)?.object.value
        expect(found(`${PREFIXES.skos}prefLabel`)).toBe(expected)
        expect(found(`${PREFIXES.schema}url`)).toBe(expected)
      }
    }),
  )
})
