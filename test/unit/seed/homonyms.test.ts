import { expect, test } from 'vitest'
import { homonymsAmong, type Bearer } from '../../../src/seed/homonyms.ts'

const bearer = (id: string, more: Partial<Bearer> = {}): Bearer => ({
  id,
  name: 'Municipal Council',
  jurisdictions: [],
  places: [],
  wholes: [],
  same: [],
  hasStart: false,
  startEarliest: null,
  endEarliest: null,
  endUnknown: false,
  ...more,
})

const pairs = (bearers: readonly Bearer[]) => homonymsAmong(bearers).map(({ one, other }) => `${one.id} ${other.id}`)

test('what lacks a mark is told apart by another one, or not at all', () => {
  const swiss = bearer('a', { jurisdictions: ['CH'], places: ['zug'] })
  expect(pairs([swiss, bearer('b', { jurisdictions: ['DE'] }), bearer('c', { places: ['chur'] })])).toEqual(['b c'])
  expect(pairs([swiss, bearer('b', { jurisdictions: ['CH'], wholes: ['canton'] })])).toEqual(['a b'])
  expect(pairs([swiss, bearer('b', { jurisdictions: ['CH'], places: ['chur', 'zug'] })])).toEqual(['a b'])
})

test('of many that nothing tells apart, each is named once', () => {
  expect(pairs(['a', 'b', 'c', 'd'].map((id) => bearer(id)))).toEqual(['a b', 'a c', 'a d'])
})

test('what ended at an unknown time may have ended before another one began', () => {
  expect(pairs([bearer('a', { endUnknown: true }), bearer('b', { hasStart: true })])).toEqual([])
  expect(pairs([bearer('a', { endUnknown: true }), bearer('b')])).toEqual(['a b'])
})

test('a hundred thousand of one name, told apart by place, are not compared each with each', () => {
  const many = Array.from({ length: 100_000 }, (_, index) =>
    bearer(`council-${index}`, { jurisdictions: ['FR'], places: [`place-${index}`] }),
  )
  const begin = performance.now()
  expect(homonymsAmong([...many, bearer('council-last', { jurisdictions: ['FR'] })])).toHaveLength(1)
  expect(performance.now() - begin).toBeLessThan(2000)
})

test('the marks give what comparing each with each gives', () => {
  const values = [[], ['p'], ['q'], ['p', 'q']]
  const all = values.flatMap((jurisdictions) =>
    values.flatMap((places) =>
      values.map((wholes) =>
        bearer([...jurisdictions, 'in', ...places, 'of', ...wholes].join(' '), { jurisdictions, places, wholes }),
      ),
    ),
  )
  const found = new Set(homonymsAmong(all).map(({ other }) => other.id))
  const expected = all.filter((other, index) =>
    all.slice(0, index).some((one) => homonymsAmong([one, other]).length > 0),
  )
  expect(found).toEqual(new Set(expected.map(({ id }) => id)))
})
