// @ts-expect-error edtf comes without types
import untypedEdtf, { parse as untypedParse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateBounds } from '../../../src/time/edtf.ts'
import { AppError } from '../../../src/errors.ts'

const edtf = untypedEdtf as (text: string) => { min: number; max: number }
const parse = untypedParse as (text: string, options: { level: number }) => unknown

describe('points', () => {
  test.each([
    ['2003-04-07', '2003-04-07', '2003-04-07'],
    ['2003-04', '2003-04-01', '2003-04-30'],
    ['2003', '2003-01-01', '2003-12-31'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0050', '0050-01-01', '0050-12-31'],
    ['2003?', '2003-01-01', '2003-12-31'],
    ['2003-04-07?', '2003-04-07', '2003-04-07'],
    ['1977~', '1976-01-01', '1978-12-31'],
    ['1977%', '1976-01-01', '1978-12-31'],
    ['2003-04~', '2003-03-01', '2003-05-31'],
    ['2003-12~', '2003-11-01', '2004-01-31'],
    ['2003-04-07~', '2003-04-04', '2003-04-10'],
    ['2004-03-01%', '2004-02-27', '2004-03-04'],
    ['0000~', '0000-01-01', '0001-12-31'],
    ['9999-12-30~', '9999-12-27', '9999-12-31'],
  ])('%s lies between %s and %s', (text, earliest, latest) => {
    expect(dateBounds(text)).toEqual({ earliest, latest })
  })

  test.each([
    ['200X', '2000-01-01', '2009-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2003-XX', '2003-01-01', '2003-12-31'],
    ['2003-XX-XX', '2003-01-01', '2003-12-31'],
    ['2003-04-XX', '2003-04-01', '2003-04-30'],
    ['2004-02-XX', '2004-02-01', '2004-02-29'],
  ])('%s with unspecified digits lies between %s and %s', (text, earliest, latest) => {
    expect(dateBounds(text)).toEqual({ earliest, latest })
  })
})

describe('intervals', () => {
  test.each([
    ['2003-02/2003-05', { earliest: '2003-02-01', latest: '2003-05-31' }],
    ['2004/2008', { earliest: '2004-01-01', latest: '2008-12-31' }],
    ['2003-05/2003', { earliest: '2003-05-01', latest: '2003-12-31' }],
    ['2003/2003', { earliest: '2003-01-01', latest: '2003-12-31' }],
    ['1977~/1980-04~', { earliest: '1976-01-01', latest: '1980-05-31' }],
    ['../1948', { latest: '1948-12-31' }],
    ['/1948', { latest: '1948-12-31' }],
    ['1948/..', { earliest: '1948-01-01' }],
    ['1948/', { earliest: '1948-01-01' }],
  ])('%s has its first and its last day as bounds', (text, bounds) => {
    expect(dateBounds(text)).toEqual(bounds)
  })
})

describe('wrong dates', () => {
  test.each([
    ['2003-02-30', '2003-02 has the days 01 to 28; write for example 2003-02-28'],
    ['2003-02-29', '2003-02 has the days 01 to 28'],
    ['1900-02-29~', '1900-02 has the days 01 to 28'],
    ['2003-04-00', '2003-04 has the days 01 to 30'],
    ['2003-13', 'months run from 01 to 12'],
    ['2003-00-XX', 'months run from 01 to 12'],
    ['2003-21', 'seasons are not supported'],
    ['2003-24?', 'seasons are not supported'],
    ['-2003', 'a year has four digits'],
    ['Y12003', 'a year has four digits'],
    ['20030407', 'a year has four digits'],
    ['2003-04-07T10:00:00', 'a time of day is not supported; write 2003-04-07'],
    ['', 'it is empty'],
    [' 2003', 'white space'],
    ['2003\n', 'white space'],
    ['XXXX', 'it names no year'],
    ['200X~', 'unspecified digits (X) cannot have ?, ~ or %'],
    ['200X-XX', 'digits may be unspecified (X) only as in 200X'],
    ['2003-1X', 'digits may be unspecified (X) only as in 200X'],
    ['200X/2003', 'and not in an interval'],
    ['2003/04/07', 'more than one "/"'],
    ['../..', 'it names no date'],
    ['/', 'it names no date'],
    ['2005/2003', 'it ends before it begins; write 2003/2005'],
    ['2004~/2003', 'it ends before it begins'],
    ['2003.4.7', 'write 2003-04-07'],
    ['2003-4-7', 'write 2003-04-07'],
    ['..', 'write 2003-04-07'],
    ['[2003,2004]', 'write 2003-04-07'],
    ['2003년', 'write 2003-04-07'],
    ['２００３', 'write 2003-04-07'],
  ])('%j is refused with its reason', (text, reason) => {
    const error = refusal(text)
    expect(error.code).toBe('INVALID_INPUT')
    expect(error.message).toContain(
      `${JSON.stringify(text)} is not a date`.replace(/^"200X\/2003"/, '"200X" in "200X/2003"'),
    )
    expect(error.message).toContain(reason)
    expect(error.message).toMatch(/\.$/)
  })

  test('a wrong end of an interval is named together with the interval', () => {
    expect(refusal('2003/04').message).toContain('"04" in "2003/04" is not a date')
  })

  test('a long text is shortened in the message', () => {
    expect(refusal('x'.repeat(10_000)).message.length).toBeLessThan(300)
  })

  test('only an AppError is thrown, and npm edtf accepts every accepted text', () => {
    const nearlyDates = fc.string({ unit: fc.constantFrom(...Array.from('0012349X-/.?~%Y T')), maxLength: 12 })
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), nearlyDates, fc.stringMatching(/^[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?$/)),
        (text) => {
          if (isAccepted(text)) expect(() => parse(text, { level: 1 })).not.toThrow()
        },
      ),
      { numRuns: 1500 },
    )
  })
})

describe('against npm edtf', () => {
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const plain = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
  const unspecified = fc.tuple(day, fc.constantFrom(2, 3, 4, 5, 7)).map(([text, kept]) => {
    if (kept < 4) return text.slice(0, kept).padEnd(4, 'X')
    return kept === 7 ? `${text.slice(0, 7)}-XX` : `${text.slice(0, 4)}-XX${kept === 5 ? '-XX' : ''}`
  })
  const uncertain = plain.map((text) => `${text}?`)
  const point = fc.oneof(plain, uncertain, unspecified)

  test('a point without an approximation has the same bounds as in edtf', () => {
    fc.assert(
      fc.property(point, (text) => {
        expect(dateBounds(text)).toEqual(oracleBounds(text))
      }),
    )
  })

  test('an interval has the same bounds as its ends in edtf', () => {
    const end = fc.oneof(plain, uncertain)
    fc.assert(
      fc.property(end, end, (one, other) => {
        const [start, stop] = edtf(one).min <= edtf(other).min ? [one, other] : [other, one]
        expect(dateBounds(`${start}/${stop}`)).toEqual({
          earliest: oracleBounds(start).earliest,
          latest: oracleBounds(stop).latest,
        })
        expect(dateBounds(`../${stop}`)).toEqual({ latest: oracleBounds(stop).latest })
        expect(dateBounds(`${start}/`)).toEqual({ earliest: oracleBounds(start).earliest })
      }),
    )
  })

  test('an approximation widens the bounds of its date on both sides', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom('~', '%'), (text, mark) => {
        const { earliest = '', latest = '' } = dateBounds(text + mark)
        const exact = oracleBounds(text)
        expect(earliest < exact.earliest).toBe(true)
        expect(latest > exact.latest).toBe(true)
      }),
    )
  })

  function oracleBounds(text: string) {
    const { min, max } = edtf(text)
    return { earliest: new Date(min).toISOString().slice(0, 10), latest: new Date(max).toISOString().slice(0, 10) }
  }
})

function refusal(text: string): AppError {
  try {
    dateBounds(text)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error(`${text} was accepted`)
}

/** Also holds that the bounds of an accepted text are in order. */
function isAccepted(text: string): boolean {
  try {
    const { earliest = '0000-01-01', latest = '9999-12-31' } = dateBounds(text)
    expect(earliest <= latest).toBe(true)
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}
