import { describe, expect, test } from 'vitest'
import { dated, stepIn } from './told.ts'

describe('the date of a step is told as it is known:', () => {
  test.each([
    ['2008-02', 'In February 2008', '2008년 2월에'],
    ['2008', 'In 2008', '2008년에'],
    ['200X', 'In the 2000s', '2000년대에'],
    ['20XX', 'Between 2000 and 2099', '2000년에서 2099년 사이에'],
    ['2003-04-XX', 'In April 2003', '2003년 4월에'],
    ['1996~', 'Around 1996', '1996년경에'],
    ['2008-03~', 'Around March 2008', '2008년 3월경에'],
    ['2018-03-20?', 'Probably on 20 March 2018', '확실하지 않으나 2018년 3월 20일에'],
    ['2018?', 'Probably in 2018', '확실하지 않으나 2018년에'],
    ['1996%', 'Probably around 1996', '확실하지 않으나 1996년경에'],
    [
      '1977-12-16/1978-01-04',
      'Between 16 December 1977 and 4 January 1978',
      '1977년 12월 16일에서 1978년 1월 4일 사이에',
    ],
    ['2003~/2004?', 'Between about 2003 and 2004 (uncertain)', '2003년경에서 2004년(불확실) 사이에'],
    ['../1948', 'In or before 1948', '1948년 또는 그 이전에'],
    ['../1948-08-15', 'On or before 15 August 1948', '1948년 8월 15일 또는 그 이전에'],
    ['1948/..', 'In or after 1948', '1948년 또는 그 이후에'],
  ])('%s', (effective, english, korean) => {
    const event = dated('RENAME', 'trade RENAMED > economy RENAMED', { effective })
    expect(stepIn('EN', event)).toMatch(
      new RegExp(`^${english.replaceAll(/[()]/g, '\\$&')}, the Ministry of Trade was`),
    )
    expect(stepIn('KO', event).startsWith(`${korean} 상무부는`)).toBe(true)
  })
})
