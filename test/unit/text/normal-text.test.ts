import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { normalText } from '../../../src/text/normal-text.ts'

const MIDDLE_DOTS = Array.from(
  '\u00B7\u0387\u119E\u1427\u16EB\u2022\u2027\u2219\u22C5\u2E31\u2E33\u30FB\u318D\uA78F\uFF65',
)
const SPACES = Array.from('\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2002\u2007\u2009\u2028\u2029\u202F\u205F\u3000')
const INVISIBLE = Array.from(
  '\u0000\u0007\u001B\u007F\u0090\u00AD\u034F\u061C\u115F\u1160\u180E\u200B\u200C\u200D\u200E\u202E\u2060\u3164\uFE0F\uFEFF\uFFA0\uFFF9\u{E0001}',
)

const anyText = fc.string({ unit: 'binary' })
/** Texts full of what is replaced. */
const troubledText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MIDDLE_DOTS, ...SPACES, ...INVISIBLE),
      fc.constantFrom('시', '도', 'a', 'e', '\u0301', '\u1109', '\u1175', '\u11AB', 'ア', '市', '\uD800'),
    ),
  )
  .map((parts) => parts.join(''))
const text = fc.oneof(anyText, troubledText)

describe('normalText', () => {
  it.each(MIDDLE_DOTS)('writes one middle dot in Korean for %j', (dot) => {
    expect(normalText(`시${dot}도`)).toBe('시ㆍ도')
    expect(normalText(`시 ${dot} 도`)).toBe('시 ㆍ 도')
    expect(normalText(`R${dot}D 센터`)).toBe('RㆍD 센터')
    expect(normalText(dot)).toBe('ㆍ')
  })

  it('keeps the dots of other scripts, and the old vowel of Korean syllables', () => {
    expect(normalText('col·legi')).toBe('col·legi')
    expect(normalText('ア・イ')).toBe('ア・イ')
    expect(normalText('\u1112\u119E\u11AB글')).toBe('\u1112\u119E\u11AB글')
  })

  it.each(SPACES)('writes one plain space for %j', (space) => {
    expect(normalText(`${space}산업${space}${space} 자원부${space}`)).toBe('산업 자원부')
  })

  it.each(INVISIBLE)('removes %j', (sign) => {
    expect(normalText(`${sign}산업${sign}자원부${sign}`)).toBe('산업자원부')
  })

  it('composes Korean syllables and accents, also those that something invisible parted', () => {
    expect(normalText('산업부'.normalize('NFD'))).toBe('산업부')
    expect(normalText('Poincare\u200B\u0301')).toBe('Poincaré')
  })

  it('keeps case, punctuation and half surrogates', () => {
    expect(normalText('R&D (S&T), No. 5: “x” – y')).toBe('R&D (S&T), No. 5: “x” – y')
    expect(normalText('a\uD800b')).toBe('a\uD800b')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(normalText(normalText(one))).toBe(normalText(one))
      }),
      { numRuns: 2_000 },
    )
  })

  it('gives the same for two texts that differ only in what is not seen', () => {
    const noise = fc.array(fc.constantFrom(...INVISIBLE))
    const word = fc.constantFrom('산업', 'R&D', '위원회', 'é')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, noise, fc.constantFrom(...SPACES)), { minLength: 1 }), (words) => {
        const plain = words.map(([one]) => one).join(' ')
        const noisy = words.map(([one, signs, space]) => one.normalize('NFD') + signs.join('') + space + space).join('')
        expect(normalText(noisy)).toBe(normalText(plain))
      }),
    )
  })

  it('leaves no double space, no space at an end, nothing invisible', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(normalText(one)).not.toMatch(/^\s|\s$|\s\s|[^\S ]/u)
        for (const sign of INVISIBLE) expect(normalText(one)).not.toContain(sign)
      }),
      { numRuns: 1_000 },
    )
  })

  it('is the form of the seeds', () => {
    const folder = new URL('../../../seeds/', import.meta.url)
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.cypher'))
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/'(?:[^'\\\n]|\\.)*'/gu) ?? [])
      .map((literal) => literal.slice(1, -1))
    expect(texts.length).toBeGreaterThan(10_000)
    expect(texts.filter((one) => normalText(one) !== one)).toEqual([])
  })
})
