import { describe, expect, test } from 'vitest'
import { COMPUTED_KINDS, DECLARED_KINDS } from '../../../src/change/event.ts'
import { schemaFile } from '../../../src/schema-file.ts'
import { enumValues } from '../../../src/vocabulary/document.ts'
import { kindsByType } from '../../../src/vocabulary/types.ts'

const { document, vocabulary } = schemaFile()
const { things, records, relations } = vocabulary

describe('the types of nodes', () => {
  test('are 9 of things and 8 of records, which the enum EntityType lists', () => {
    expect([things.length, records.length]).toEqual([9, 8])
    const listed = enumValues(document)
      .get('EntityType')
      ?.map(({ name }) => name.value)
    expect([...things, ...records].map(({ name }) => name)).toEqual(listed)
  })

  test('have kinds: every thing, and three records', () => {
    expect(Object.values(kindsByType(things)).map((kinds) => kinds.length)).toEqual([17, 9, 6, 6, 10, 3, 3, 6, 6])
    expect(kindsByType(things)).toMatchObject({ Cluster: ['CLUSTER', 'MINI_CLUSTER', 'CONSORTIUM'] })
    expect(Object.keys(kindsByType(records))).toEqual(['ChangeEvent', 'Finding', 'Name'])
  })

  test('have the kinds of change that the program computes or lets a script declare', () => {
    const declared = kindsByType(records)['ChangeEvent'] ?? []
    expect([...declared].sort()).toEqual([...COMPUTED_KINDS, ...DECLARED_KINDS].sort())
  })

  test('keep their own labels: a kind of the same name adds none', () => {
    expect(vocabulary.kindLabels).toContain('MiniCluster')
    expect(vocabulary.kindLabels).not.toContain('Cluster')
  })

  test('and the relations have terms of published standards only', () => {
    const terms = [...things, ...records, ...relations].flatMap(({ term }) => term ?? [])
    expect(terms).toContain('skos:Concept')
    expect(terms).toContain('dcterms:creator')
    expect(terms.filter((term) => !/^(org|prov|skos|skosxl|dcterms|eli):[A-Za-z]+$/.test(term))).toEqual([])
  })
})
