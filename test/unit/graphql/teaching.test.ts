import { buildSchema, getOperationAST, GraphQLError, parse, validate } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { describe, expect, test } from 'vitest'
import { teach } from '../../../src/graphql/teaching.ts'

const schema = buildSchema(`
  enum Kind { MINISTRY COMMITTEE AGENCY }
  input TextFilter { eq: String in: [String!] contains: String startsWith: String }
  input KindFilter { eq: Kind in: [Kind!] }
  input DayFilter { eq: String lt: String lte: String gt: String gte: String }
  input ListFilter { eq: [String!] includes: String }
  input IdFilter { eq: ID in: [ID!] }
  input Where {
    AND: [Where!] OR: [Where!] NOT: Where
    id: IdFilter nameEn: TextFilter nameKo: TextFilter kind: KindFilter day: DayFilter sources: ListFilter parts: HowMany
  }
  input HowMany { all: Where none: Where single: Where some: Where }
  type Body { id: ID! nameEn: String }
  type Query { bodies(where: Where, limit: Int): [Body!]! body(id: ID!): Body kind(is: Kind!): Kind all: [Body!]! }
`)

function messagesOf(query: string): string[] {
  return validate(schema, parse(query)).map(({ message }) => teach(schema, message))
}

const bodies = (where: string) => `{ bodies(where: ${where}) { id } }`

describe('a message about', () => {
  test.each([
    [
      'a value of an enum in quotes',
      bodies('{kind: {eq: "MINISTRY"}}'),
      'Enum "Kind" cannot represent non-enum value: "MINISTRY". Write MINISTRY without quotes.',
    ],
    [
      'a wrong value of an enum in quotes',
      bodies('{kind: {eq: "MINISTRIES"}}'),
      'Enum "Kind" cannot represent non-enum value: "MINISTRIES". Did you mean the enum value "MINISTRY"? Write it without quotes.',
    ],
    [
      'a far value of an enum in quotes',
      '{ kind(is: "x y") }',
      'Enum "Kind" cannot represent non-enum value: "x y". It is one of MINISTRY, COMMITTEE, AGENCY. Write it without quotes.',
    ],
    [
      'a value near to one of an enum',
      bodies('{kind: {eq: MINISTRYY}}'),
      'Value "MINISTRYY" does not exist in "Kind" enum. Did you mean the enum value "MINISTRY"?',
    ],
    [
      'a value far from those of an enum',
      bodies('{kind: {eq: XX}}'),
      'Value "XX" does not exist in "Kind" enum. It is one of MINISTRY, COMMITTEE, AGENCY.',
    ],
    [
      'a misspelled operator',
      bodies('{nameEn: {eqals: "x"}}'),
      'Field "eqals" is not defined by type "TextFilter". Write eq. The operators here are eq, in, contains, startsWith.',
    ],
    [
      'an operator of another language',
      bodies('{nameEn: {like: "x"}}'),
      'Field "like" is not defined by type "TextFilter". Write contains. The operators here are eq, in, contains, startsWith.',
    ],
    [
      'an operator that graphql-js takes for another one',
      bodies('{nameEn: {is: "x"}}'),
      'Field "is" is not defined by type "TextFilter". Write eq. The operators here are eq, in, contains, startsWith.',
    ],
    [
      'an operator for lists',
      bodies('{sources: {contains: "x"}}'),
      'Field "contains" is not defined by type "ListFilter". Write includes. The operators here are eq, includes.',
    ],
    [
      'an operator that only days have',
      bodies('{nameEn: {lte: "2000"}}'),
      'Field "lte" is not defined by type "TextFilter". Texts are not compared by size; a date has days for that, as startEarliest and startLatest of start. The operators here are eq, in, contains, startsWith.',
    ],
    [
      'a word for an operator of days',
      bodies('{day: {before: "2000"}}'),
      'Field "before" is not defined by type "DayFilter". Write lt. The operators here are eq, lt, lte, gt, gte.',
    ],
    [
      'a negation',
      bodies('{nameEn: {not_eq: "x"}}'),
      'Field "not_eq" is not defined by type "TextFilter". For the opposite, put the condition into NOT: {NOT: {...: {eq: ...}}}. The operators here are eq, in, contains, startsWith.',
    ],
    [
      'an operator that nobody knows',
      bodies('{nameEn: {zzz: "x"}}'),
      'Field "zzz" is not defined by type "TextFilter". The operators here are eq, in, contains, startsWith.',
    ],
    [
      'an unknown property',
      bodies('{name: {eq: "x"}}'),
      'Field "name" is not defined by type "Where". Did you mean "nameEn" or "nameKo"?',
    ],
    [
      'a related thing without a quantity',
      bodies('{parts: {id: {eq: "x"}}}'),
      'Field "id" is not defined by type "HowMany". Say of how many: {some: {id: ...}}, or all, single or none.',
    ],
    ['an id alone', bodies('{id: "motie"}'), 'Expected value of type "IdFilter", found "motie". Write {eq: "motie"}.'],
    [
      'a list alone',
      bodies('{id: ["a", "b"]}'),
      'Expected value of type "IdFilter", found ["a", "b"]. Write {in: ["a", "b"]}.',
    ],
    [
      'a value of an enum alone',
      bodies('{kind: "AGENCY"}'),
      'Expected value of type "KindFilter", found "AGENCY". Write {eq: AGENCY}.',
    ],
    [
      'an id for a filter',
      bodies('"motie"'),
      'Expected value of type "Where", found "motie". Write {id: {eq: "motie"}}.',
    ],
    [
      'an id for related things',
      bodies('{parts: "motie"}'),
      'Expected value of type "HowMany", found "motie". Write {some: {id: {eq: "motie"}}}.',
    ],
    [
      'a text without quotes',
      bodies('{nameEn: {eq: MKE}}'),
      'String cannot represent a non string value: MKE. Put it in quotes: "MKE".',
    ],
    [
      'an unknown argument',
      '{ bodies(filter: "x") { id } }',
      'Unknown argument "filter" on field "Query.bodies". bodies takes where, limit.',
    ],
    [
      'an argument where there is none',
      '{ all(limit: 1) { id } }',
      'Unknown argument "limit" on field "Query.all". all takes no arguments.',
    ],
    [
      'a misspelled argument',
      '{ bodies(limitt: 1) { id } }',
      'Unknown argument "limitt" on field "Query.bodies". Did you mean "limit"?',
    ],
    [
      'a part of a connection in a list',
      '{ bodies { edges { node { id } } } }',
      'Cannot query field "edges" on type "Body". Ask the field beside the list whose name ends in Connection, as actorsConnection beside actors.',
    ],
    [
      'a misspelled field',
      '{ bodies { nameEng } }',
      'Cannot query field "nameEng" on type "Body". Did you mean "nameEn"?',
    ],
    [
      'a variable of another type',
      'query ($k: String) { bodies(where: {kind: {eq: $k}}) { id } }',
      'Variable "$k" of type "String" used in position expecting type "Kind". Declare it as $k: Kind.',
    ],
    [
      'anything else',
      '{ body(id: "x") }',
      'Field "body" of type "Body" must have a selection of subfields. Did you mean "body { ... }"?',
    ],
  ])('%s says what to write', (_title, query, message) => {
    expect(messagesOf(query)).toEqual([message])
  })

  test.each([
    [{ id: 'motie' }, 'Write {eq: "motie"}.'],
    [{ kind: 'AGENCY' }, 'Write {eq: "AGENCY"}.'],
    [{ nameEn: { equals: 'x' } }, 'Write eq. The operators here are eq, in, contains, startsWith.'],
    [{ kind: { eq: 'NONE' } }, 'It is one of MINISTRY, COMMITTEE, AGENCY.'],
    [{ kind: { eq: 5 } }, 'It is one of MINISTRY, COMMITTEE, AGENCY.'],
    [{ parts: { id: { eq: 'x' } } }, 'Say of how many: {some: {id: ...}}, or all, single or none.'],
  ])('the variable %o says what to write', (where, remedy) => {
    const document = parse('query ($where: Where) { bodies(where: $where) { id } }')
    const declared = getOperationAST(document)?.variableDefinitions ?? []
    const { errors = [] } = getVariableValues(schema, declared, { where })
    expect(errors.map(({ message }: GraphQLError) => teach(schema, message))).toEqual([
      expect.stringMatching(new RegExp(`^Variable .*\\. ${remedy.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)),
    ])
  })

  test('a long text of a caller stays as it is', () => {
    const text = 'Enum "Kind" cannot represent non-enum value: "'.repeat(5_000)
    const start = performance.now()
    expect(teach(schema, text)).toBe(text)
    expect(performance.now() - start).toBeLessThan(100)
  })
})
