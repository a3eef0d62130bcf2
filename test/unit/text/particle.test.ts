import { describe, expect, test } from 'vitest'
import { withParticle, type Particle } from '../../../src/text/particle.ts'

const forms = (word: string) =>
  (['이/가', '은/는', '을/를', '과/와', '으로/로'] satisfies Particle[]).map((particle) => withParticle(word, particle))

describe('a particle agrees with the end of its word', () => {
  test.each([
    ['지식경제부', ['지식경제부가', '지식경제부는', '지식경제부를', '지식경제부와', '지식경제부로']],
    ['통계청', ['통계청이', '통계청은', '통계청을', '통계청과', '통계청으로']],
    ['서울', ['서울이', '서울은', '서울을', '서울과', '서울로']],
  ])('after Hangul: %s', (word, expected) => {
    expect(forms(word)).toEqual(expected)
  })

  test('brackets and quotation marks at the end do not count', () => {
    expect(withParticle('위원회(Committee on Trade)', '이/가')).toBe('위원회(Committee on Trade)가')
    expect(withParticle('청(a) (b)', '이/가')).toBe('청(a) (b)이')
    expect(withParticle('단(Group (President))', '이/가')).toBe('단(Group (President))이')
    expect(withParticle('‘수산’', '은/는')).toBe('‘수산’은')
    expect(withParticle('“해운업무”', '은/는')).toBe('“해운업무”는')
    expect(withParticle('(주)', '이/가')).toBe('(주)가')
  })

  test('digits count as they are read: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구', () => {
    const read = Array.from({ length: 10 }, (_none, digit) => withParticle(String(digit), '으로/로').slice(1))
    expect(read).toEqual(['으로', '로', '로', '으로', '로', '로', '으로', '로', '로', '로'])
    expect([withParticle('제1', '이/가'), withParticle('제2', '이/가'), withParticle('10', '은/는')]).toEqual([
      '제1이',
      '제2가',
      '10은',
    ])
  })

  test('capital letters are read one by one', () => {
    expect(['KIAT', 'KORDIC', 'MOL', 'DRAM', 'KOREN', 'R'].map((word) => withParticle(word, '으로/로'))).toEqual([
      'KIAT로',
      'KORDIC로',
      'MOL로',
      'DRAM으로',
      'KOREN으로',
      'R로',
    ])
    expect(['KIAT', 'MOL', 'PCM'].map((word) => withParticle(word, '이/가'))).toEqual(['KIAT가', 'MOL이', 'PCM이'])
  })

  test('of other words in Latin letters l, m, n and ng stay at the end of a syllable', () => {
    expect(
      ['Council', 'Programme', 'Plan', 'Zone', 'Planning', 'Act', 'Policy'].map((word) => withParticle(word, '이/가')),
    ).toEqual(['Council이', 'Programme이', 'Plan이', 'Zone이', 'Planning이', 'Act가', 'Policy가'])
    expect(withParticle('Council', '으로/로')).toBe('Council로')
  })

  test('a decomposed word is read like a composed one', () => {
    expect(withParticle('통계청'.normalize('NFD'), '이/가')).toBe('통계청'.normalize('NFD') + '이')
  })
})
