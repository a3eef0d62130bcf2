import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { readVocabulary } from '../../../src/vocabulary/vocabulary.ts'

test('a vocabulary is read from any definition with the same marks', () => {
  const text = `
    enum BodyKind { CITY SMALL_TOWN }
    type Body @node @thing(term: "prov:Agent") {
      id: ID! kind: BodyKind! start: String startEarliest: Date startLatest: Date born: Date note: String
      parts: [Body!]! @relationship(type: "PART_OF", direction: IN, properties: "Role")
    }
    type Role @relationshipProperties { id: ID! term: Int }
    type Note @node @record { id: ID! state: State numbers: [Int!] weights: [Float!] }
    enum State { OPEN CLOSED }
    union Any = Body | Note
    enum RelationType {
      "It is a part."
      PART_OF @joins(from: [Thing], to: [Any], verbs: ["is in"], example: "a, b", term: "dcterms:isPartOf") @state
      SAYS @joins(from: [Note], to: [Thing]) @ofRecord
      BECAME @joins(from: [Body], to: [Body]) @derived
    }`
  const read = readVocabulary(parse(text))
  expect(read.things).toEqual([{ name: 'Body', kinds: ['CITY', 'SMALL_TOWN'], term: 'prov:Agent' }])
  expect(read.records).toEqual([{ name: 'Note', kinds: [] }])
  expect([...read.kindLabels]).toEqual(['City', 'SmallTown'])
  expect(read.dateFields).toEqual(['start'])
  expect(read.values).toEqual({ state: ['OPEN', 'CLOSED'] })
  expect(read.forms['Note']).toEqual({
    cites: { form: 'LIST', required: false },
    id: { form: 'STRING', required: true },
    state: { form: 'STRING', required: false },
    numbers: { form: 'INTEGERS', required: false },
    weights: { form: 'LIST', required: false },
  })
  expect(Object.keys(read.forms['Body'] ?? {})).not.toContain('parts')
  expect(read.relationForms).toEqual({
    PART_OF: { id: { form: 'STRING', required: true }, term: { form: 'INTEGER', required: false } },
  })
  expect(read.relations).toEqual([
    {
      type: 'PART_OF',
      group: 'FACT',
      isState: true,
      from: ['Body'],
      to: ['Body', 'Note'],
      meaning: 'It is a part.',
      verbs: ['is in'],
      example: 'a, b',
      term: 'dcterms:isPartOf',
    },
    {
      type: 'SAYS',
      group: 'RECORD',
      isState: false,
      from: ['Note'],
      to: ['Body'],
      meaning: '',
      verbs: [],
      example: '',
    },
    {
      type: 'BECAME',
      group: 'DERIVED',
      isState: false,
      from: ['Body'],
      to: ['Body'],
      meaning: '',
      verbs: [],
      example: '',
    },
  ])
})
