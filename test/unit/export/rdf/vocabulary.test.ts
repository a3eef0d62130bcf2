import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { TERMS } from '../../../../src/export/rdf/iri.ts'
import { TURTLE } from '../../../../src/export/rdf/turtle.ts'
import { vocabularyPage } from '../../../../src/export/rdf/vocabulary-page.ts'
import { vocabularyTurtle } from '../../../../src/export/rdf/vocabulary.ts'
import { wordsOf } from '../../../../src/export/rdf/words.ts'
import { PAGE_STYLE } from '../../../../src/page/style.ts'
import { schemaFile } from '../../../../src/schema-file.ts'
import { fileOf } from '../../../support/file-of.ts'
import { MERGER_GRAPH } from '../../../support/merger-graph.ts'
import { UGLY_GRAPH } from '../../../support/ugly-graph.ts'

const { vocabulary } = schemaFile()
const page = vocabularyPage(vocabulary)
const described = new Parser().parse(vocabularyTurtle(vocabulary))

/** The names of our own terms in triples. */
function termsIn(quads: typeof described): Set<string> {
  const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object])
  return new Set(
    terms
      .filter(({ termType, value }) => termType === 'NamedNode' && value.startsWith(TERMS))
      .map(({ value }) => value.slice(TERMS.length)),
  )
}

test('every own term in a file is described in the vocabulary, by Turtle and by the page', async () => {
  const subjects = new Set(described.map(({ subject }) => subject.value))
  for (const graph of [UGLY_GRAPH, MERGER_GRAPH]) {
    const used = termsIn(new Parser().parse(await fileOf(TURTLE, graph)))
    // A kind that no type has.
    used.delete('Concept.IDEA')
    expect(used.size).toBeGreaterThan(40)
    expect([...used].filter((name) => !subjects.has(TERMS + name))).toEqual([])
    expect([...used].filter((name) => !page.includes(`id="${name}"`))).toEqual([])
  }
})

test('every term has a label and a meaning in English', () => {
  const of = (predicate: string) =>
    new Set(
      described
        .filter((quad) => quad.predicate.value.endsWith(predicate) && quad.object.value !== '')
        .map(({ subject }) => subject.value),
    )
  const terms = new Set([...termsIn(described)].filter((name) => name !== '').map((name) => TERMS + name))
  expect(of('#label')).toEqual(terms)
  expect(of('#comment')).toEqual(terms)
  expect(terms.size).toBeGreaterThan(200)
})

test('the page shows meanings, ends, time, verbs and standards of a relation', () => {
  const start = page.indexOf('<section id="MEMBER_OF">')
  const entry = page.slice(start, page.indexOf('</section>', start))
  for (const part of [
    'The first is one of the members of the second.',
    '<code>org:memberOf</code>',
    '<a href="#Cluster">Cluster</a>',
    'It lasts, and no longer than either of its ends.',
    'is a member of, joined',
    'a firm, a mini-cluster',
  ])
    expect(entry).toContain(part)
  expect(page).toContain('<li id="ChangeEvent.MERGER"><code>ChangeEvent.MERGER</code> Several end, one begins.</li>')
})

test('each anchor is there once, and each link leads to one', () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  const targets = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
  expect(targets.length).toBeGreaterThan(100)
  expect(targets.filter((id) => !ids.includes(id))).toEqual([])
})

test('a strict policy allows the page: one style, no script, nothing inline', () => {
  expect(page.split('<style>')).toHaveLength(2)
  expect(page).toContain(`<style>${PAGE_STYLE}</style>`)
  expect(page).not.toMatch(/<script| style=| on\w+=|https?:\/\/[^<&]*"/)
})

test('texts of a vocabulary cannot break out of the page', () => {
  const evil = '<script>alert("x")</script> & \'y\''
  const broken = vocabularyPage({ ...vocabulary, meanings: { ...vocabulary.meanings, Actor: evil } })
  expect(broken).not.toContain('<script')
  expect(broken).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 'y'")
})

test('names are told in words', () => {
  expect(['startEarliest', 'Cluster.MINI_CLUSTER', 'status.PLANNED', 'ChangeEvent', 'PART_OF'].map(wordsOf)).toEqual([
    'start earliest',
    'mini cluster',
    'planned',
    'change event',
    'part of',
  ])
})
