import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { statement } from '../../../src/database/statement.ts'
import { packagePath } from '../../../src/package-root.ts'
import { schemaFile } from '../../../src/schema-file.ts'
import { argumentsOf, hasDirective, namedType, objectTypes } from '../../../src/vocabulary/document.ts'
import { relationTypes, stateTypes, type Relation } from '../../../src/vocabulary/relations.ts'

const README = readFileSync(packagePath('seeds/README.md'), 'utf8')
const { document, vocabulary } = schemaFile()
const { relations } = vocabulary
const FACTS = relations.filter(({ group }) => group === 'FACT')
const STRUCTURAL = relations.filter(({ group }) => group !== 'FACT')
const THINGS = vocabulary.things.map(({ name }) => name)

describe('the relation types', () => {
  test('are each named once, in capitals', () => {
    const types = relations.map(({ type }) => type)
    expect(new Set(types).size).toBe(types.length)
    expect(types.filter((type) => !/^[A-Z]+(_[A-Z]+)*$/.test(type))).toEqual([])
  })

  test('join known types only, and have words', () => {
    const known = new Set([...vocabulary.things, ...vocabulary.records].map(({ name }) => name))
    const ends = relations.flatMap(({ from, to }) => [...from, ...to])
    expect(ends.filter((end) => !known.has(end))).toEqual([])
    expect(relations.filter(({ from, to }) => from.length === 0 || to.length === 0)).toEqual([])
    expect(FACTS.filter(({ verbs, example }) => verbs.length === 0 || !example.includes(', '))).toEqual([])
    expect(STRUCTURAL.filter(({ verbs, example }) => verbs.length > 0 || example !== '')).toEqual([])
    expect(relations.filter(({ meaning }) => !meaning.endsWith('.'))).toEqual([])
  })

  test('have each verb once, so that two readers choose alike', () => {
    const verbs = FACTS.flatMap((rule) => rule.verbs)
    expect(verbs.filter((verb, place) => verbs.indexOf(verb) !== place)).toEqual([])
  })

  test('are 32 facts, 14 relations of records and 3 that are derived', () => {
    expect(FACTS).toHaveLength(32)
    expect(relationTypes(relations, 'RECORD')).toHaveLength(14)
    expect(relationTypes(relations, 'DERIVED')).toEqual(['SUCCEEDED_BY', 'SPUN_OFF', 'HANDED_FUNCTION_TO'])
  })

  test('that last are facts; what happened once does not last', () => {
    const states = stateTypes(relations)
    expect(states).toHaveLength(20)
    expect(states).toEqual(expect.arrayContaining(['PART_OF', 'RESPONSIBLE_FOR', 'HELD']))
    const history = FACTS.map(({ type }) => type).filter((type) => !states.includes(type))
    expect(history.sort().join(' ')).toBe(
      'AMENDS APPOINTED AUTHORED_BY BASED_ON COUNTERPART_OF ENACTS ESTABLISHED PASSED_BY REFERS_TO REPEALS REVIVES SAME_AS',
    )
    expect(STRUCTURAL.filter(({ isState }) => isState)).toEqual([])
  })

  test('say what they join, with short names for several types', () => {
    expect(relations.find(({ type }) => type === 'HOSTED_BY')).toEqual({
      type: 'HOSTED_BY',
      group: 'FACT',
      isState: true,
      from: ['Actor', 'Programme', 'Act', 'Fund', 'Cluster', 'Occurrence'],
      to: ['Actor', 'Place'],
      meaning: 'The second houses the first, or is where it is held.',
      verbs: ['is hosted by', 'is housed at', 'is held at'],
      example: 'a centre, a university',
    })
    expect(relations.find(({ type }) => type === 'ABOUT')).toMatchObject({
      group: 'RECORD',
      from: ['Claim', 'Finding'],
      to: [...THINGS, 'ChangeEvent', 'Source'],
    })
    expect(relations.find(({ type }) => type === 'MEMBER_OF')?.term).toBe('org:memberOf')
  })

  test('are what the fields of the API follow, between the types that they join', () => {
    const followed = objectTypes(document).flatMap(({ name, fields = [] }) =>
      fields
        .filter((field) => hasDirective(field, 'relationship'))
        .map((field) => {
          const { type, direction } = argumentsOf(field, 'relationship')
          const ends = [name.value, namedType(field.type)]
          const [from, to] = direction === 'OUT' ? ends : ends.toReversed()
          return { field: `${name.value}.${field.name.value}`, type, from, to }
        }),
    )
    expect(followed.length).toBeGreaterThan(150)
    expect(followed.filter(({ type, from, to }) => !joins(type, from, to))).toEqual([])
  })

  test('that are derived stand in named Cypher where it reads relations by type', () => {
    const pattern = '-[r:SUCCEEDED_BY|SPUN_OFF|HANDED_FUNCTION_TO]->'
    expect(statement('derive/delete-successions')).toContain(pattern)
    expect(statement('checks/hand-written-succession')).toContain(pattern)
  })

  test('include what the seeds write', () => {
    const written = scripts().flatMap((text) => [...text.matchAll(/-\[r:([A-Z_]+) \{id/g)].map(([, type]) => type))
    expect(written.length).toBeGreaterThan(0)
    expect(unlisted(written)).toEqual([])
  })

  test('stand in seeds/README.md as in schema.graphql', () => {
    expect(block('relations')).toBe(factTable())
    expect(block('structural relations')).toBe(structuralTable())
  })
})

function unlisted(types: readonly (string | undefined)[]): (string | undefined)[] {
  const listed = new Set<string | undefined>(relations.map(({ type }) => type))
  return types.filter((type) => !listed.has(type))
}

/** Whether a relation may join two types; Entity stands for any type. */
function joins(type: unknown, from: string | undefined, to: string | undefined): boolean {
  const relation = relations.find((one) => one.type === type)
  const has = (ends: readonly string[] = [], end = '') => end === 'Entity' || ends.includes(end)
  return relation !== undefined && has(relation.from, from) && has(relation.to, to)
}

function scripts(): string[] {
  const files = readdirSync(packagePath('seeds')).filter((file) => file.endsWith('.cypher'))
  return files.map((file) => readFileSync(packagePath(`seeds/${file}`), 'utf8'))
}

function block(name: string): string | undefined {
  return README.split(`<!-- ${name}: begin -->\n`)[1]?.split(`\n<!-- ${name}: end -->`)[0]
}

function factTable(): string {
  const rows = FACTS.map((rule) => {
    const lasts = rule.isState ? 'yes' : 'no'
    return `| ${head(rule)} | ${lasts} | ${rule.meaning} | ${rule.example} | ${rule.verbs.join(', ')} |`
  })
  const heads = [
    '| relation | from | to | lasts | meaning | example: from, to | verbs |',
    '|---|---|---|---|---|---|---|',
  ]
  return [...heads, ...rows].join('\n')
}

function structuralTable(): string {
  const rows = STRUCTURAL.map((rule) => `| ${head(rule)} | ${rule.meaning} |`)
  return ['| relation | from | to | meaning |', '|---|---|---|---|', ...rows].join('\n')
}

function head({ type, from, to }: Relation): string {
  return `\`${type}\` | ${endNames(from)} | ${endNames(to)}`
}

function endNames(types: readonly string[]): string {
  const others = types.filter((type) => !THINGS.includes(type))
  const named = types.length - others.length === THINGS.length ? ['any thing', ...others] : types
  return named.join(', ')
}
