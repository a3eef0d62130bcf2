import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { search } from '../../src/questions/search.ts'
import { accessTo } from '../../src/questions/ask.ts'
import { openScope } from '../../src/scope.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

/** The hits for a text as `id score`, the best first. */
async function hits(text: string, limit = 10): Promise<string[]> {
  const found = await accessTo(served.database)(openScope(10_000)).ask(search, { text, limit })
  return found.map(({ entity, score }) => `${entity.id} ${score}`)
}

const ids = async (text: string, limit?: number) => (await hits(text, limit)).map((hit) => hit.split(' ')[0])

describe('a space more or less does not matter in Korean', () => {
  const LAWS = ['kr-law-7061', 'kr-law-9051', 'kr-law-9629', 'kr-law-12215', 'kr-law-15489']

  test.each(['국가균형발전특별법', '국가 균형발전 특별법', '국가균형발전 특별 법'])(
    '%s finds the standing act first, then its laws',
    async (text) => {
      const [first, ...rest] = await hits(text, 6)
      expect(first).toBe('special-act-balanced-national-development 0.98')
      expect(rest.map((hit) => hit.split(' ')[0]).toSorted()).toEqual(LAWS.toSorted())
    },
  )

  test.each([
    ['과학기술정책연구', 'function-science-policy-research 0.98', 'stepi'],
    ['과학기술평가', 'function-science-evaluation 0.98', 'kistep-1999'],
    ['지역균형발전기획', 'function-regional-balance-planning 0.98', 'regional-balance-planning-group-2000'],
    ['과학 기술 정책 연구', 'function-science-policy-research 0.98', 'stepi'],
    ['지역 균형 발전 기획단', 'regional-balance-planning-group-2000 0.98', 'regional-balance-planning-group-president'],
  ])('%s finds %s first, and %s', async (text, first, second) => {
    const found = await hits(text)
    expect(found[0]).toBe(first)
    expect(found.map((hit) => hit.split(' ')[0])).toContain(second)
  })
})

describe('what only resembles', () => {
  test('is not found: 군무부 of the provisional government finds neither 법무부 nor 외무부', async () => {
    expect(await hits('군무부')).toEqual([])
    expect(await ids('법무부')).toEqual(['ministry-of-justice'])
    expect((await ids('외무부'))[0]).toBe('ministry-of-foreign-affairs-1948')
  })

  test('has a low score, and comes only where nothing has all of it', async () => {
    expect(await hits('산업통산자원부')).toEqual(['motie 0.19', 'encykorea-motie 0.09'])
    expect((await hits('산업통상자원부'))[0]).toBe('motie 1')
    const war = await hits('Ministry of War')
    expect(war).toHaveLength(10)
    expect(war.every((hit) => Number(hit.split(' ')[1]) <= 0.2)).toBe(true)
    expect(await hits('Ministry of Justice')).toEqual(['ministry-of-justice 1'])
  })
})

describe('one thing is found by all ways of writing it', () => {
  test.each([
    [['R&D', 'R and D', 'R & D', 'r&d', 'R＆D']],
    [['labour', 'labor', 'LABOUR']],
    [['regional innovation centre', 'Regional Innovation Center', 'regional-innovation center']],
    [['organisation of government', 'organization of government']],
    [['multi-functional', 'multifunctional', 'multi functional', 'Multi‑Functional']],
    [
      [
        '시ㆍ도 발전계획',
        '시·도 발전계획',
        '시도발전계획',
        '시\u2E31도 발전계획',
        '시\uA78F도 발전계획',
        '시\u16EB도 발전계획',
      ],
    ],
    [['Café', 'Cafe']],
  ])('%j', async (texts) => {
    const all = await Promise.all(texts.map((text) => ids(text)))
    expect(all[0]?.length).toBeGreaterThan(0)
    for (const found of all) expect(found).toEqual(all[0])
  })

  test.each(['"MOTIE"', '(MOTIE)', '「MOTIE」', '“MOTIE”', '[MOTIE]', "'MOTIE'"])('%s', async (text) => {
    const [agreement, ...ministries] = (await hits(text)).toReversed()
    expect(ministries.toSorted()).toEqual(['motie 0.98', 'motie-1993 0.98', 'motie-1994 0.98'])
    // It is called "MoU between MOTIE, KICOX and the DG Growth".
    expect(agreement).toBe('mou-motie-kicox-dg-growth 0.69')
  })

  test('the last word may be unfinished', async () => {
    expect(await ids('busines', 50)).toContain('business-ecology')
    expect((await ids('business ecol'))[0]).toBe('business-ecology')
    expect((await ids('Ministry of Knowl'))[0]).toBe('mke')
    expect((await ids('ministry of labou'))[0]).toBe('mol')
  })
})

describe('what documents say', () => {
  const of = async (text: string, types: string[]) => {
    const { search: found } = await served.data(
      'query ($text: String!, $types: [EntityType!]) { search(text: $text, types: $types, limit: 3) { matched matchedName entity { type finding { text } observation { indicator } changeEvent { description } } } }',
      { text, types },
    )
    return found as { matched: string; matchedName: string; entity: Record<string, unknown> }[]
  }

  test('is found in findings, figures and events, with the text that matched', async () => {
    for (const hit of await of('innovation', ['Finding'])) {
      expect(hit).toMatchObject({ matched: 'TEXT', entity: { type: 'Finding', finding: { text: hit.matchedName } } })
    }
    for (const hit of await of('projects selected', ['Observation'])) {
      expect(hit).toMatchObject({ matched: 'INDICATOR', entity: { observation: { indicator: hit.matchedName } } })
    }
    for (const hit of await of('committee', ['ChangeEvent'])) {
      expect(hit).toMatchObject({ matched: 'DESCRIPTION', entity: { changeEvent: { description: hit.matchedName } } })
    }
    const counts = await Promise.all([
      of('innovation', ['Finding']),
      of('projects selected', ['Observation']),
      of('committee', ['ChangeEvent']),
    ])
    expect(counts.map((found) => found.length)).toEqual([3, 3, 3])
  })

  test('comes after the names of things', async () => {
    const { search: found } = await served.data('{ search(text: "innovation", limit: 100) { matched } }')
    const kinds = (found as { matched: string }[]).map(({ matched }) => matched === 'NAME')
    expect(kinds.lastIndexOf(true)).toBeLessThan(kinds.includes(false) ? kinds.indexOf(false) : kinds.length)
    expect(kinds.filter(Boolean).length).toBeGreaterThan(20)
  })
})

describe('any name of the data, written in another way,', () => {
  interface Named {
    id: string
    name: string
  }
  let names: Named[] = []
  /** The ids of what has a name with these letters and digits. */
  const bearers = new Map<string, Set<string>>()

  /** A name without anything but letters and digits, made without the code that is tested. */
  const letters = (name: string) =>
    Array.from(name.normalize('NFKD').toLowerCase().replaceAll('&', 'and').replaceAll('ᆞ', '').replaceAll('ㆍ', ''))
      .filter((character) => /[\p{L}\p{N}]/u.test(character))
      .join('')
      .normalize('NFC')

  beforeAll(async () => {
    names = await served.database.rows<Named & Record<string, unknown>>(
      `MATCH (n:Thing) UNWIND [n.nameEn, n.nameKo, n.acronym] + COLLECT { MATCH (n)-[:KNOWN_AS]->(m) RETURN m.text } AS name
       WITH n.id AS id, name WHERE name IS NOT NULL RETURN DISTINCT id, name ORDER BY id, name`,
    )
    for (const { id, name } of names) {
      const key = letters(name)
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id))
    }
  })

  const HANGUL = /(?<=\p{Script=Hangul})(?=\p{Script=Hangul})/gu
  const JOINTS = /(?<=\p{L})[ \-·ㆍ](?=\p{L})/gu
  const CHANGES: Record<string, (name: string) => string> = {
    'spaces between Korean syllables': (name) => name.replace(HANGUL, ' '),
    'no spaces between Korean words': (name) => name.replace(/(?<=\p{Script=Hangul}) +(?=\p{Script=Hangul})/gu, ''),
    'dots between Korean syllables': (name) => name.replace(HANGUL, '\u2E31'),
    'hyphens for spaces': (name) => name.replace(JOINTS, '-'),
    'spaces for hyphens and dots': (name) => name.replace(JOINTS, ' '),
    'nothing for spaces, hyphens and dots': (name) => name.replace(JOINTS, ''),
    capitals: (name) => name.toUpperCase(),
    'quotes around': (name) => `“${name}”`,
    'and for &': (name) => name.replaceAll('&', ' and '),
    decomposed: (name) => name.normalize('NFD'),
  }

  test('finds what has the name first, with a score near 1', async () => {
    expect(names.length).toBeGreaterThan(1_400)
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...Object.keys(CHANGES)), async (number, change) => {
        const { name = '' } = names[number % names.length] ?? {}
        const [first = ''] = await hits(CHANGES[change]?.(name) ?? '', 1)
        const [id = '', score] = first.split(' ')
        expect([...(bearers.get(letters(name)) ?? [])], `${change}: ${name}`).toContain(id)
        expect(Number(score)).toBeGreaterThanOrEqual(0.98)
      }),
      { numRuns: 300 },
    )
  })
})
