import { describe, expect } from 'vitest'
import { JSON_LD } from '../../src/export/rdf/json-ld.ts'
import { N_QUADS } from '../../src/export/rdf/n-quads.ts'
import { TURTLE } from '../../src/export/rdf/turtle.ts'
import { PREFIXES } from '../../src/export/rdf/namespaces.ts'
import { VOCABULARY_QUERIES } from '../../src/export/rdf/vocabulary-how.ts'
import { vocabularyTurtle } from '../../src/export/rdf/vocabulary.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { schemaFile } from '../../src/schema-file.ts'
import { fileOf } from '../support/file-of.ts'
import { MERGER_GRAPH, STEPS } from '../support/merger-graph.ts'
import { outputOf, readWithPython, testWith, withFiles } from '../support/readers.ts'
import { UGLY_GRAPH, UGLY_TEXT } from '../support/ugly-graph.ts'

/** What rdflib finds in files; `same` says whether N-Quads and JSON-LD have the triples of Turtle. */
interface Read {
  triples: number
  illTyped: string[]
  graphs?: string[]
  same?: boolean[]
  answers: Record<string, string[][]>
}

type Queries = Readonly<Record<string, string>>

async function readGraph(graph: Graph, queries: Queries, sources = true): Promise<Read> {
  const files = [TURTLE, N_QUADS, JSON_LD].map(
    async (format) => [`a.${format.name}`, await fileOf(format, graph, { sources })] as const,
  )
  return read(Object.fromEntries(await Promise.all(files)), queries)
}

async function read(files: Readonly<Record<string, string>>, queries: Queries): Promise<Read> {
  const prefixes = Object.entries(PREFIXES).map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`)
  const asked = Object.entries(queries).map(([name, text]) => [name, prefixes.join('') + text] as const)
  return (await readWithPython('rdf.py', {
    ...files,
    'queries.json': JSON.stringify(Object.fromEntries(asked)),
  })) as Read
}

describe('rdflib', () => {
  testWith(
    'python',
    'reads the same triples of the ugly graph from each format, and every text as it was',
    async () => {
      const { triples, same, graphs, illTyped, answers } = await readGraph(UGLY_GRAPH, {
        descriptions: 'SELECT ?text WHERE { jokbo:old dcterms:description ?text }',
        korean: 'SELECT ?name WHERE { ?body skos:prefLabel ?name . FILTER (lang(?name) = "ko") }',
        parallel: 'SELECT ?s WHERE { ?s rdf:subject jokbo:formula ; rdf:object jokbo:old }',
        self: 'SELECT ?s WHERE { ?s rdf:subject ?x ; rdf:object ?x }',
        long: 'SELECT (strlen(?text) AS ?length) WHERE { jokbo:new dcterms:description ?text }',
        statements: 'SELECT (count(?s) AS ?count) WHERE { ?s a rdf:Statement }',
      })
      expect({ same, graphs, illTyped }).toEqual({
        same: [true, true],
        graphs: ['urn:jokbo:dataset:a1b2c3'],
        illTyped: [],
      })
      expect(triples).toBeGreaterThan(150)
      expect(answers['descriptions']).toEqual([[UGLY_TEXT.replace(/[\u0000\u0007\u001b\uFFFE]/g, '\uFFFD')]])
      expect(answers['korean']).toEqual([['-뺄셈'], ['과거부, "상공"'], ['끝난 계획'], ['미래부'], ['미래부']])
      expect(answers['parallel']).toHaveLength(3)
      expect(answers['self']).toEqual([['urn:jokbo:relation:self']])
      expect(answers['long']).toEqual([[String('산업통상자원부는 MOTIE "이다", '.length * 2_400)]])
      expect(answers['statements']).toEqual([['7']])
    },
  )

  testWith(
    'python',
    'answers which bodies came after, when and by which law, with the questions of the page',
    async () => {
      const [became, stated, cites] = VOCABULARY_QUERIES.map(({ text }) => text)
      const { same, illTyped, answers } = await readGraph(MERGER_GRAPH, {
        became: became ?? '',
        stated: stated ?? '',
        cites: cites ?? '',
        changes: 'SELECT ?change WHERE { ?change a org:ChangeEvent }',
        refuted:
          'SELECT ?name ?kind WHERE { ?e term:rank term:rank.REFUTED ; a ?kind . ?s rdf:object ?e ; rdf:subject/skos:prefLabel ?name }',
        plain: 'SELECT ?whole WHERE { jokbo:mocie dcterms:isPartOf ?whole }',
        names:
          'SELECT ?text ?start WHERE { jokbo:mocie skosxl:altLabel ?n . ?n skosxl:literalForm ?text ; term:start ?start }',
        days: 'SELECT ?body ?from ?to WHERE { ?body schema:dissolutionDate ?to OPTIONAL { ?body schema:foundingDate ?from } }',
        flows: 'SELECT ?giver ?function WHERE { ?giver term:GIVES ?flow . ?flow term:MOVES/skos:prefLabel ?function }',
        address: 'SELECT DISTINCT ?url WHERE { jokbo:law-go-kr-mirror schema:url ?url }',
      })
      expect({ same, illTyped }).toEqual({ same: [true, true], illTyped: [] })
      expect(answers['became']).toEqual([['지식경제부', '2008-02-29', '정부조직법']])
      expect(answers['stated']).toContainEqual(['urn:jokbo:mke', '', '', 'urn:jokbo:vocabulary:rank.REFUTED'])
      expect(answers['stated']).toHaveLength(8)
      expect(answers['cites']).toHaveLength(11)
      expect(answers['cites']).toContainEqual(['urn:jokbo:mocie', '제37조, "부칙"'])
      expect(answers['changes']).toEqual([['urn:jokbo:merger'], ['urn:jokbo:other']])
      expect(answers['refuted']).toContainEqual(['산업자원부', 'urn:jokbo:vocabulary:ChangeEvent.MERGER'])
      expect(answers['plain']).toEqual([['urn:jokbo:mois']])
      expect(answers['names']).toEqual([['산자부', '1998~']])
      expect(answers['days']).toEqual([
        ['urn:jokbo:mic', '', '2008-02-29'],
        ['urn:jokbo:mocie', '1998-02-28', '2008-02-29'],
      ])
      expect(answers['flows']).toEqual([['urn:jokbo:mocie', '에너지']])
      expect(answers['address']).toEqual([['https://www.law.go.kr/법령/정부 조직법?q="a"<b>']])
    },
  )

  testWith('python', 'finds the changes of a lineage that has no records and no citations', async () => {
    const isBody = ({ type }: { type: string }) => type === 'Actor'
    const lineage = { ...MERGER_GRAPH, nodes: MERGER_GRAPH.nodes.filter(isBody), edges: STEPS }
    const { same, answers } = await readGraph(
      lineage,
      {
        changes: `SELECT ?before ?after ?day ?kind WHERE {
          ?e a org:ChangeEvent, ?kind ; org:originalOrganization ?before ; org:resultingOrganization ?after ; term:effectiveEarliest ?day .
          FILTER (strstarts(str(?kind), "urn:jokbo:vocabulary:ChangeEvent."))
        }`,
        cited: 'SELECT ?x WHERE { ?x dcterms:source ?source }',
      },
      false,
    )
    expect(same).toEqual([true, true])
    const merger = ['urn:jokbo:mke', '2008-02-29', 'urn:jokbo:vocabulary:ChangeEvent.MERGER']
    expect(answers['changes']).toEqual([
      ['urn:jokbo:mic', ...merger],
      ['urn:jokbo:mic', 'urn:jokbo:mois', '2008-02-29', 'urn:jokbo:vocabulary:ChangeEvent.COMPLEX_REORGANISATION'],
      ['urn:jokbo:mocie', ...merger],
    ])
    expect(answers['cited']).toEqual([])
  })
})

describe('the vocabulary', () => {
  testWith('python', 'is read by rdflib, with what each term means and joins', async () => {
    const { answers } = await read(
      { 'a.ttl': vocabularyTurtle(schemaFile().vocabulary) },
      {
        merger:
          'SELECT ?label ?meaning ?wider WHERE { term:ChangeEvent.MERGER rdfs:label ?label ; rdfs:comment ?meaning ; rdfs:subClassOf ?wider }',
        same: 'SELECT ?same WHERE { term:MEMBER_OF owl:equivalentProperty ?same }',
        ends: 'SELECT ?from WHERE { term:MEMBER_OF schema:domainIncludes ?from . ?from a owl:Class }',
        date: 'SELECT ?type WHERE { term:start schema:rangeIncludes ?type }',
        kinds: 'SELECT (count(?kind) AS ?count) WHERE { ?kind rdfs:subClassOf term:ChangeEvent }',
      },
    )
    expect(answers).toEqual({
      merger: [['merger', 'Several end, one begins', 'urn:jokbo:vocabulary:ChangeEvent']],
      same: [['http://www.w3.org/ns/org#memberOf']],
      ends: [['Actor'], ['Cluster'], ['Place']].map(([type]) => [`urn:jokbo:vocabulary:${type}`]),
      date: [['http://id.loc.gov/datatypes/edtf/EDTF']],
      kinds: [['15']],
    })
  })
})

describe('rapper', () => {
  testWith('rapper', 'reads as many triples from Turtle as from N-Quads, without a complaint', async () => {
    for (const graph of [UGLY_GRAPH, MERGER_GRAPH]) {
      const [turtle, quads] = [await fileOf(TURTLE, graph), await fileOf(N_QUADS, graph)]
      const [fromTurtle, fromQuads] = await withFiles({ 'a.ttl': turtle, 'b.nq': quads }, async ([a = '', b = '']) => [
        await outputOf('rapper', ['-q', '-i', 'turtle', '-o', 'ntriples', a]),
        await outputOf('rapper', ['-q', '-i', 'nquads', '-o', 'ntriples', b]),
      ])
      expect(fromTurtle).toBe(fromQuads)
      expect(fromTurtle.split('\n')).toHaveLength(quads.split('\n').length)
    }
  })
})
