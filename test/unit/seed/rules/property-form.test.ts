import neo4j from 'neo4j-driver'
import { expect, test } from 'vitest'
import type { CheckedNode, CheckedRelation } from '../../../../src/seed/rules/rule.ts'
import { checkedNode, checkedRelation, faultsOf } from '../../../support/checked.ts'

const source = (properties: Record<string, unknown>, floats?: string[]) => checkedNode('Source', properties, floats)
const figure = (properties: Record<string, unknown>, floats?: string[]) =>
  checkedNode('Observation', properties, floats)
const actor = (properties: Record<string, unknown>, floats?: string[]) => checkedNode('Thing:Actor', properties, floats)
const funds = (properties: Record<string, unknown>, floats?: string[]) => checkedRelation('FUNDS', properties, floats)

const WHOLE = 'a whole number from -2147483648 to 2147483647'
const NUMBER = 'a number; a whole one beyond 9007199254740991 is written with a decimal point, as 23000000000000000.0'
const ANY =
  'a text, a number, true or false, or a list of these; no number is infinite, and no whole one beyond 9007199254740991'

test.each<[CheckedNode | CheckedRelation]>([
  [source({ title: 'T', year: 1999, lengths: [400, 2147483647], authors: [] })],
  [source({ title: 'T', year: null, url: undefined })],
  [source({ cites: 'checked by another rule' })],
  [actor({ nameEn: '', start: '2003', startEarliest: '2003-01-01', endUnknown: true, sources: ['a'] })],
  [actor({ startEarliest: new neo4j.types.Date(2003, 1, 1) })],
  [figure({ value: 0, valueLow: -9007199254740991, valueHigh: 0.1 })],
  [figure({ value: 23e15, valueLow: 1e308 }, ['value', 'valueLow'])],
  [actor({ note: 'x', places: [1, 0.5, 'x', true], size: 9007199254740991, day: new neo4j.types.Date(2003, 4, 7) })],
  [checkedNode('Thing:Act:Source', { nameEn: 'X', title: 'T', year: 1999 })],
  [checkedNode('', { nameEn: 'X', note: 1 })],
  [checkedNode('Dataset', { licence: 'CC0' })],
  [funds({ acting: true, term: 2, confidence: 1, startLatest: '2003-04-07' })],
  [checkedRelation('KNOWN_AS', { startEarliest: '2003-04-07', note: 5 })],
  [checkedRelation('LIKES', { start: 2003 })],
])('%j has the right form', (element) => {
  expect(faultsOf('property-form', element)).toEqual([])
})

test.each<[CheckedNode | CheckedRelation, string, string]>([
  [source({ authors: 'A. Smith' }), 'authors is A. Smith', 'a list of texts'],
  [source({ authors: ['A. Smith', 1] }), 'authors is of another type', 'a list of texts'],
  [source({ year: 'ninety-nine' }), 'year is ninety-nine', WHOLE],
  [source({ year: 1000 }, ['year']), 'year is 1000.0', WHOLE],
  [source({ year: 1999.5 }), 'year is 1999.5', WHOLE],
  [source({ year: NaN }, ['year']), 'year is NaN', WHOLE],
  [source({ year: Infinity }), 'year is too large', WHOLE],
  [source({ year: 2147483648 }), 'year is 2147483648', WHOLE],
  [
    source({ lengths: [400, 3000000000] }),
    'lengths is of another type',
    `a list of ${WHOLE.slice(2).replace('number', 'numbers')}`,
  ],
  [
    source({ lengths: [1] }, ['lengths']),
    'lengths is of another type',
    `a list of ${WHOLE.slice(2).replace('number', 'numbers')}`,
  ],
  [actor({ nameEn: ['X'] }), 'nameEn is of another type', 'a text'],
  [actor({ nameEn: 'x'.repeat(50), acronym: 5 }), 'acronym is 5', 'a text'],
  [actor({ endUnknown: 'true' }), 'endUnknown is true', 'true or false'],
  [actor({ startEarliest: 'soon' }), 'startEarliest is soon', 'a date'],
  [figure({ value: 'x'.repeat(50) }), `value is ${'x'.repeat(40)}`, NUMBER],
  [figure({ value: Infinity }, ['value']), 'value is Infinity', NUMBER],
  [figure({ value: -Infinity }), 'value is too small', NUMBER],
  [figure({ value: 9007199254740992 }), 'value is 9007199254740992', NUMBER],
  [figure({ value: [1.5] }, ['value']), 'value is of another type', NUMBER],
  [actor({ size: 9007199254740992 }, ['size']), 'size is 9007199254740992.0', ANY],
  [actor({ size: NaN }), 'size is NaN', ANY],
  [actor({ days: [new neo4j.types.Date(2003, 4, 7)] }), 'days is of another type', ANY],
  [actor({ place: new neo4j.types.Duration(1, 2, 3, 4) }), 'place is P1M2DT3.000000004S', ANY],
  [checkedNode('Dataset', { size: 5 }), 'size is 5', 'a text'],
  [checkedNode('Thing:Act:Source', { year: 1.5 }), 'year is 1.5', WHOLE],
])('%j: %s', (element, is, mustBe) => {
  expect(faultsOf('property-form', element)).toEqual([`x: ${is}; it must be ${mustBe}`])
})

test.each<[CheckedRelation, string]>([
  [funds({ id: 'r', acting: 'yes' }), 'r: acting of FUNDS is yes; it must be true or false'],
  [funds({ id: 'r', term: 2147483648 }), `r: term of FUNDS is 2147483648; it must be ${WHOLE}`],
  [funds({ confidence: Infinity }), `a: confidence of FUNDS is too large; it must be ${NUMBER}`],
  [checkedRelation('LIKES', { size: Infinity }), `a: size of LIKES is too large; it must be ${ANY}`],
])('%j: %s', (relation, fault) => {
  expect(faultsOf('property-form', relation)).toEqual([fault])
})
