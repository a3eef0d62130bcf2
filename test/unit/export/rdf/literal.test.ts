import { expect, test } from 'vitest'
import { dateLiteral, numberLiteral, textLiteral, yearLiteral } from '../../../../src/export/rdf/literal.ts'
import { dateBounds } from '../../../../src/time/edtf.ts'

test('a date has the lowest level of EDTF that knows its form', () => {
  const levels = {
    0: ['2003-04-07', '2003-04', '2003', '2003-02/2003-05', '0987/1012-01-01'],
    1: [
      '1977~',
      '2003?',
      '2003-04%',
      '200X',
      '20XX',
      '2003-XX',
      '2003-04-XX',
      '../1948',
      '1948/',
      '/1948',
      '1950~/1960',
    ],
  }
  for (const [level, dates] of Object.entries(levels))
    for (const date of dates) {
      expect(() => dateBounds(date)).not.toThrow()
      expect(dateLiteral(date).datatype.value).toBe(`http://id.loc.gov/datatypes/edtf/EDTF-level${level}`)
    }
})

test('a text has its language, unless no file can write the code', () => {
  expect(textLiteral('가', 'ko').language).toBe('ko')
  expect(textLiteral('漢', 'zh-Hant').language).toBe('zh-hant')
  expect(textLiteral('x', 'no language').language).toBe('')
})

test('what no text of XML can hold becomes U+FFFD; all else stays', () => {
  expect(textLiteral('a\u0000b\u001f\uD800c\uFFFF').value).toBe('a\uFFFDb\uFFFD\uFFFDc\uFFFD')
  const kept = 'tab\t line\r\n \u{1F600} \u202E \u0085 가'
  expect(textLiteral(kept).value).toBe(kept)
})

test('numbers are written as they are', () => {
  expect([numberLiteral(0.25).value, numberLiteral(1e21).value, yearLiteral(987).value]).toEqual([
    '0.25',
    '1e+21',
    '0987',
  ])
})
