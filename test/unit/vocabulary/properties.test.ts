import { describe, expect, test } from 'vitest'
import { FATES_IN, FATES_OUT, type Certainty, type Fate, type Rank } from '../../../src/change/event.ts'
import { schemaFile } from '../../../src/schema-file.ts'
import { ruleStatements } from '../../../src/seed/check.ts'
import { enumValues, isStored, namedType, objectTypes } from '../../../src/vocabulary/document.ts'

const { document, vocabulary } = schemaFile()
const { forms, values, dateFields } = vocabulary

describe('the properties', () => {
  test('have a form by their type in the API', () => {
    expect(forms['Actor']).toMatchObject({
      id: { form: 'STRING', required: true },
      kind: { form: 'STRING', required: true },
      startEarliest: { form: 'DATE', required: false },
      group: { form: 'BOOLEAN', required: false },
      cites: { form: 'LIST', required: false },
    })
    expect(forms['Source']).toMatchObject({
      authors: { form: 'LIST', required: false },
      year: { form: 'INTEGER', required: false },
      lengths: { form: 'INTEGERS', required: false },
    })
    expect(forms['Flow']?.['share']).toEqual({ form: 'FLOAT', required: false })
    expect(forms['Claim']?.['rank']).toEqual({ form: 'STRING', required: true })
  })

  test('are known for every type of node, and relations of the API are none', () => {
    const nodes = [...vocabulary.things, ...vocabulary.records].map(({ name }) => name)
    expect(nodes.filter((name) => forms[name] === undefined)).toEqual(['Dataset'])
    expect(Object.keys(forms['Actor'] ?? {})).not.toContain('partOf')
    expect(Object.keys(forms['Actor'] ?? {})).not.toContain('citations')
  })

  test('that hold dates have two bounds', () => {
    const known = 'announced date effective enacted end inForce passed period promulgated start'
    expect([...dateFields].sort().join(' ')).toBe(known)
  })

  test('say of everything that can end whether the time of its end is unknown', () => {
    const ending = objectTypes(document).filter((type) => isStored(type) && has(type.name.value, 'endEarliest'))
    expect(ending.map(({ name }) => name.value)).toEqual(
      expect.arrayContaining(['Actor', 'Relation', 'Name', 'Entity']),
    )
    expect(ending.filter(({ name }) => !has(name.value, 'endUnknown'))).toEqual([])
  })
})

describe('the fixed lists of values', () => {
  test('belong to these properties', () => {
    expect(Object.keys(values).sort()).toEqual(['basis', 'certainty', 'fate', 'rank', 'stance', 'status', 'type'])
    expect(values['status']).toEqual(['PLANNED', 'PROPOSED', 'DROPPED'])
    expect(values['basis']).toEqual(['REPORTED', 'PLANNED', 'TARGET', 'FORECAST', 'LIMIT'])
  })

  test('are one for each property, in whatever type it stands', () => {
    const enums = enumValues(document)
    const lists = new Map<string, Set<string>>()
    for (const { fields = [] } of objectTypes(document).filter(isStored))
      for (const { name, type } of fields)
        if (enums.has(namedType(type)) && name.value !== 'kind')
          lists.set(name.value, (lists.get(name.value) ?? new Set()).add(namedType(type)))
    expect([...lists].filter(([, names]) => names.size !== 1)).toEqual([])
  })

  test('are those that the program computes with', () => {
    const fates = { ENDED: 0, CREATED: 0, RENAMED: 0, CONTINUES: 0 } satisfies Record<Fate, 0>
    const certainties = { STATED: 0, INFERRED: 0, POSSIBLE: 0 } satisfies Record<Certainty, 0>
    const ranks = { PREFERRED: 0, ALTERNATIVE: 0, REFUTED: 0 } satisfies Record<Rank, 0>
    expect(values['fate']).toEqual(Object.keys(fates))
    expect(new Set(values['fate'])).toEqual(new Set([...FATES_IN, ...FATES_OUT]))
    expect(values['certainty']).toEqual(Object.keys(certainties))
    expect(values['rank']).toEqual(Object.keys(ranks))
  })
})

test('no parameter of a check is empty, nor any list in it', () => {
  const parameters = ruleStatements().map((rule) => rule.parameters)
  expect(parameters.length).toBeGreaterThan(20)
  expect(parameters.flatMap((one) => emptyParts(one, ''))).toEqual([])
})

function has(type: string, field: string): boolean {
  const definition = objectTypes(document).find(({ name }) => name.value === type)
  return definition?.fields?.some(({ name }) => name.value === field) ?? false
}

/** The paths of empty lists and objects. */
function emptyParts(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  return entries.length === 0 ? [path] : entries.flatMap(([key, part]) => emptyParts(part, `${path}/${key}`))
}
