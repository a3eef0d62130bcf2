import { isInputObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { completeFilter } from '../../../../src/graphql/library/filter.ts'
import { buildSmallSchema } from '../../../support/small-api.ts'

const schema = await buildSmallSchema()

function complete(filter: Record<string, unknown>): unknown {
  const type = schema.getType('ActorWhere')
  if (!isInputObjectType(type)) throw new Error('no filter')
  return completeFilter(type, filter)
}

const KIND = { kind: { eq: 'MINISTRY' } }
const HAS_KIND = { NOT: { kind: { eq: null } } }

test.each([
  ['a condition stays as it is', KIND, KIND],
  ['a condition under NOT also asks for a value', { NOT: KIND }, { NOT: { AND: [KIND, HAS_KIND] } }],
  ['and so it does deeper under NOT', { NOT: { OR: [KIND] } }, { NOT: { OR: [{ AND: [KIND, HAS_KIND] }] } }],
  ['absence is a value of its own', { NOT: { kind: { eq: null } } }, { NOT: { kind: { eq: null } } }],
  [
    'the value that absence stands for is found by either',
    { acting: { eq: false } },
    { OR: [{ acting: { eq: false } }, { acting: { eq: null } }] },
  ],
  ['another value is not', { acting: { eq: true } }, { acting: { eq: true } }],
  [
    'all is none that does not',
    { successors: { all: KIND } },
    { successorsConnection: { none: { node: { NOT: { AND: [KIND, HAS_KIND] } } } } },
  ],
  [
    'related things are found as they are, with the relation that leads to them',
    { NOT: { successors: { some: KIND } } },
    { NOT: { successorsConnection: { some: { node: KIND } } } },
  ],
  [
    'only what surely meets the conditions is single',
    { successors: { single: KIND } },
    { successorsConnection: { single: { node: { AND: [KIND, HAS_KIND] } } } },
  ],
  ['names get the form of the data', { nameEn: { in: [' A\u00A0 b '] } }, { nameEn: { in: ['A b'] } }],
  ['other texts do not', { kind: { eq: ' A' } }, { kind: { eq: ' A' } }],
  [
    'parts of names keep the spaces at their ends',
    { nameEn: { contains: 'A\u00A0 ' } },
    { nameEn: { contains: 'A ' } },
  ],
  [
    'texts in any letters are negated the same',
    { NOT: { kind: { caseInsensitive: { eq: 'a' } } } },
    { NOT: { AND: [{ kind: { caseInsensitive: { eq: 'a' } } }, HAS_KIND] } },
  ],
  ['nothing is nothing', {}, {}],
])('%s', (_title, given, expected) => {
  expect(complete(given)).toEqual(expected)
})
