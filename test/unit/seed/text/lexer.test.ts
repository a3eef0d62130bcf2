import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameOf, solidAt, tokenAt, writtenOf, type Token } from '../../../../src/seed/text/lexer.ts'
import { literal } from '../../../support/literals.ts'

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let token = tokenAt(text, 0); token.kind !== 'end'; token = tokenAt(text, token.end)) tokens.push(token)
  return tokens
}

describe('a text is cut into tokens', () => {
  test.each<[string, [string, string][]]>([
    ['', []],
    [
      "MATCH (n:`a``b;`) // it's\n",
      [
        ['word', 'MATCH'],
        ['trivia', ' '],
        ['sign', '('],
        ['word', 'n'],
        ['sign', ':'],
        ['quoted name', '`a``b;`'],
        ['sign', ')'],
        ['trivia', " // it's\n"],
      ],
    ],
    [
      `'it\\'s' /* " */"//"`,
      [
        ['string', `'it\\'s'`],
        ['trivia', ' /* " */'],
        ['string', '"//"'],
      ],
    ],
    [
      '-0x1F+1.5E-3,.5 3d 1_000',
      [
        ['sign', '-'],
        ['number', '0x1F'],
        ['sign', '+'],
        ['number', '1.5E-3'],
        ['sign', ','],
        ['number', '.5'],
        ['trivia', ' '],
        ['number', '3d'],
        ['trivia', ' '],
        ['number', '1_000'],
      ],
    ],
    [
      `행e\u03011/2`,
      [
        ['word', '행e\u03011'],
        ['sign', '/'],
        ['number', '2'],
      ],
    ],
    [
      `/*' 😀`,
      [
        ['sign', '/*'],
        ['sign', "'"],
        ['trivia', ' '],
        ['sign', '😀'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(tokensOf(text).map((token) => [token.kind, writtenOf(text, token)])).toEqual(expected)
  })

  test('whatever it holds, without a gap and without an end that is not reached', () => {
    const piece = fc.constantFrom("'", '"', '`', '\\', '/*', '*/', '//', '\n', ' ', ';', 'a', '1', '.', '-')
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 20 })
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('')
        const tokens = tokensOf(whole)
        expect(tokens.map((token) => writtenOf(whole, token)).join('')).toBe(whole)
        expect(tokens.every(({ start, end }) => end > start)).toBe(true)
      }),
    )
  })

  test('in which no part of a literal is left open', () => {
    fc.assert(
      fc.property(literal, ({ text }) => {
        const signs = tokensOf(text).filter(({ kind }) => kind === 'sign')
        expect(signs.map((sign) => writtenOf(text, sign)).join('')).toMatch(/^[-[\]{},:]*$/)
      }),
    )
  })
})

test('comments and white space are passed over together', () => {
  const text = ' /* a */ // b\n\tx'
  expect(writtenOf(text, solidAt(text, 0))).toBe('x')
  expect(solidAt(' // the end', 0).kind).toBe('end')
})

test('a name is what stands in the backticks, with a doubled backtick for one', () => {
  const names = ['row', '`a``b`', '``', "'row'", '1'].map((text) => nameOf(text, tokenAt(text, 0)))
  expect(names).toEqual(['row', 'a`b', undefined, undefined, undefined])
})
