import { describe, expect, test } from 'vitest'
import { dated, stepIn, type Lives } from './told.ts'

const ON = 'On 29 February 2008,'
const BASIS = 'The legal basis is Law No. 1 (Government Act, amendment).'
const DAY = '2008년 2월 29일에'
const LAW = '근거 법령은 법률 제1호(정부법 일부개정)이다.'

describe('a body that a change leaves in place continued only if its own dates tell so:', () => {
  const absorption = dated('ABSORPTION', 'trade ENDED > economy CONTINUES')
  const secession = dated('SECESSION', 'trade CONTINUES > statistics CREATED')
  const CONTINUED: [string, string] = [', which continued', '존속한 ']
  const BEGAN: [string, string] = [', which began that day', '그날 신설된 ']
  const ENDED: [string, string] = [', which ended that day', '그날 폐지된 ']
  const NEITHER: [string, string] = ['', '']

  test.each<[Lives[string], readonly [string, string]]>([
    [{ start: '1948-08-15' }, CONTINUED],
    [{ start: '../1948', end: '2008-03' }, CONTINUED],
    [{ start: '2008-02-29' }, BEGAN],
    [{ start: '2008-02-29', end: '2013-03-23' }, BEGAN],
    [{ start: '1948', end: '2008-02-29' }, ENDED],
    [{ end: '2008-02-29' }, ENDED],
    [{}, NEITHER],
    [{ end: '2013' }, NEITHER],
    [{ start: '2008' }, NEITHER],
    [{ start: '1948', end: '2008' }, NEITHER],
    [{ start: '1948', endUnknown: true }, NEITHER],
  ])('%j', (life, [english, korean]) => {
    expect(stepIn('EN', absorption, 'trade', 'economy', { economy: life })).toBe(
      `${ON} the Ministry of Trade ended and became part of the Ministry of Economy${english}. ${BASIS}`,
    )
    expect(stepIn('KO', absorption, 'trade', 'economy', { economy: life })).toBe(
      `${DAY} 상무부가 없어지고 ${korean}경제부에 흡수되었다. ${LAW}`,
    )
    expect(stepIn('EN', secession, 'trade', 'statistics', { trade: life })).toBe(
      `${ON} the Statistics Office was created out of the Ministry of Trade${english}. ${BASIS}`,
    )
    expect(stepIn('KO', secession, 'trade', 'statistics', { trade: life })).toBe(
      `${DAY} ${korean}상무부에서 통계청이 갈라져 나왔다. ${LAW}`,
    )
  })

  test.each([undefined, '2008', '2008-02-XX', '2008-02-28/2008-03-01'])(
    'a change at %s is on no one day',
    (effective) => {
      const { effective: _, ...undated } = absorption
      const event = { ...undated, ...(effective !== undefined && { effective }) }
      const told = (start: string) => stepIn('EN', event, 'trade', 'economy', { economy: { start } })
      expect(told('2008-02-29')).not.toContain('which')
      expect(told('1948').includes('which continued')).toBe(effective !== undefined)
    },
  )
})

test('two partners of a merger have one particle, at the end', () => {
  const event = dated('MERGER', 'councils ENDED, statistics ENDED, trade ENDED > economy CREATED')
  expect(stepIn('KO', event, 'trade', 'economy')).toBe(
    `${DAY} 상무부가 지역혁신협의회, 통계청과 합쳐져 경제부가 되었다. ${LAW}`,
  )
})
