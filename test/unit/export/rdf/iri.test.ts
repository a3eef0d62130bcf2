import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datasetIri, fileIri, nodeIri, placeIri, relationIri, term } from '../../../../src/export/rdf/iri.ts'

/** A URN as RFC 8141 writes it, without its optional components. */
const URN =
  /^urn:[a-z\d][a-z\d-]{0,30}[a-z\d]:(?:[\w\-.~!$&'()*+,;=:@]|%[\dA-F]{2})(?:[\w\-.~!$&'()*+,;=:@/]|%[\dA-F]{2})*$/i

const someText = fc.string({ unit: 'grapheme', minLength: 1 })

test('every name is a valid URN', () => {
  fc.assert(
    fc.property(someText, someText, (a, b) => {
      const all = [
        nodeIri(a),
        relationIri(`${a}:${b}`),
        placeIri(a, b),
        datasetIri(a),
        fileIri(a, b, '2026-11-28'),
        term(a),
      ]
      for (const { value } of all) expect(value).toMatch(URN)
    }),
  )
})

test('different ids have different names, whatever they look like', () => {
  const someId = fc.string({ unit: fc.constantFrom('a', ':', '%', '3A', '가', 'relation', ' ', '/') })
  fc.assert(
    fc.property(someId, someId, (a, b) => {
      fc.pre(a !== b)
      expect(nodeIri(a).value).not.toBe(nodeIri(b).value)
      expect(nodeIri(a).value).not.toBe(relationIri(b).value)
      expect(relationIri(a).value).not.toBe(relationIri(b).value)
    }),
  )
})

test('names are readable', () => {
  expect(nodeIri('mocie').value).toBe('urn:jokbo:mocie')
  expect(relationIri('merger/mocie/mke').value).toBe('urn:jokbo:relation:merger/mocie/mke')
  expect(placeIri('cho2011', '§1, l. 2').value).toBe('urn:jokbo:place:cho2011:%C2%A71%2C%20l.%202')
  expect(nodeIri('\uD800').value).toBe('urn:jokbo:%EF%BF%BD')
  expect(term('Actor.MINISTRY').value).toBe('urn:jokbo:vocabulary:Actor.MINISTRY')
})
