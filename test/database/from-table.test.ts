import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reader } from '../../src/seed/runner.ts'
import { runChecks } from '../../src/seed/check.ts'
import { runProgram } from '../support/program-run.ts'
import { supportPath } from '../support/seed-scripts.ts'
import { serveFolder } from '../support/served.ts'
import { cellsOf, passageLine, passagesOf, reachedFrom, type Passage } from '../support/table/oracle.ts'

const scratch = mkdtempSync(join(tmpdir(), 'jokbo-table-'))
afterAll(() => {
  rmSync(scratch, { recursive: true })
})

/** Makes scripts of two tables as a person does, in a process; returns what it printed. */
async function fromTable(bodies: string, changes: string, into: string): Promise<string> {
  const run = runProgram(['seed', 'from-table', bodies, changes, '--into', into], {})
  expect([await run.end, run.progress()]).toEqual([0, ''])
  return run.result()
}

interface Step {
  date: string
  from: { id: string }
  to: { id: string }
}

describe('an invented country of thirty bodies', () => {
  const [bodiesFile, changesFile] = [supportPath('table/velmar/bodies.csv'), supportPath('table/velmar/changes.csv')]
  const [bodies, changes] = [bodiesFile, changesFile].map((file) => cellsOf(readFileSync(file, 'utf8'))) as [
    ReturnType<typeof cellsOf>,
    ReturnType<typeof cellsOf>,
  ]
  const passages = passagesOf(bodies, changes)
  const folder = join(scratch, 'velmar')
  let printed = ''
  beforeAll(async () => {
    printed = await fromTable(bodiesFile, changesFile, folder)
  })
  const served = serveFolder(folder)

  test('has all kinds of change, and its lineages are those of its table', async () => {
    const { changeEvents } = await served.data('{ changeEvents { kind } }')
    expect(new Set((changeEvents as { kind: string }[]).map(({ kind }) => kind)).size).toBe(15)
    expect(bodies.length).toBe(30)
    for (const { id = '' } of bodies) {
      for (const direction of ['ANCESTORS', 'DESCENDANTS'] as const) {
        const { lineage } = await served.data(
          `{ lineage(of: "${id}", direction: ${direction}) { entities { id } successions { date from { id } to { id } } } }`,
        )
        const { entities, successions } = lineage as { entities: { id: string }[]; successions: Step[] }
        const found = entities.map((one) => one.id).filter((one) => one !== id)
        expect([id, direction, ...found.sort()]).toEqual([id, direction, ...reachedFrom(id, passages, direction)])
        const known = new Set([id, ...reachedFrom(id, passages, direction)])
        const between = passages.filter(
          ({ type, from, to }) => type !== 'HANDED_FUNCTION_TO' && known.has(from) && known.has(to),
        )
        expect(successions.map(({ date, from, to }) => `${date} ${from.id} ${to.id}`).sort()).toEqual(
          between.map(({ date, from, to }) => `${date} ${from} ${to}`).sort(),
        )
      }
    }
  })

  test('has the relations between bodies that its rows say, row by row', async () => {
    const { entities } = await served.data(`{ entities(limit: 100, where: { type: { eq: Actor } }) { id
      relations(direction: OUT, types: [SUCCEEDED_BY, SPUN_OFF, HANDED_FUNCTION_TO], limit: 100) { type date other { id } } } }`)
    const rows = entities as {
      id: string
      relations: { type: Passage['type']; date: string; other: { id: string } }[]
    }[]
    const found = rows.flatMap(({ id, relations }) =>
      relations.map(({ type, date, other }) => passageLine({ type, from: id, to: other.id, date })),
    )
    expect([...new Set(found)].sort()).toEqual(passages.map(passageLine).sort())
  })

  test('has names in the languages of the table, functions and laws', async () => {
    const data = await served.data(`{
      actors(where: { id: { in: ["industry-ministry", "post-office", "hafen"] } }) { id nameEn nameKo nameNative language jurisdiction }
      names { text language kind }
      functions: concepts(where: { nameEn: { eq: "Foreign trade" } }) { id kind }
      acts(where: { title: { eq: "Act on Ministries of 1975" } }) { id }
      changeEvents(where: { kind: { eq: SPLIT } }) { enactedBy { id } citations { source locator } }
    }`)
    const jurisdiction = 'XV'
    expect(data['actors']).toEqual([
      { id: 'hafen', nameEn: null, nameKo: null, nameNative: 'Hafen', language: 'de', jurisdiction },
      {
        id: 'industry-ministry',
        nameEn: 'Ministry of Industry',
        nameKo: null,
        nameNative: 'Industrieministerium',
        language: 'de',
        jurisdiction,
      },
      { id: 'post-office', nameEn: 'Post Office', nameKo: '우체국', nameNative: null, language: null, jurisdiction },
    ])
    expect(data['names']).toEqual([
      { text: 'Ministère de l’Industrie', language: 'fr', kind: 'OFFICIAL' },
      { text: 'Pays du Nord', language: 'fr', kind: 'OFFICIAL' },
    ])
    expect(data['functions']).toEqual([{ id: 'xv-function-foreign-trade', kind: 'FUNCTION' }])
    expect(data['acts']).toEqual([{ id: 'xv-act-on-ministries-of-1975' }])
    expect(data['changeEvents']).toEqual([
      {
        enactedBy: [{ id: 'xv-act-on-ministries-of-1975' }],
        citations: [{ source: 'xv-act-on-ministries-of-1975', locator: 'art. 1' }],
      },
    ])
  })

  test('breaks no rule, not even one that only advises, but for what its table does not say', async () => {
    const results = await runChecks(reader(served.database))
    const broken = results.filter(({ violations }) => violations.length > 0)
    expect(broken.map(({ rule }) => rule)).toEqual(['event-without-law', 'thing-alone'])
  })

  test('was told with the decisions that were made', () => {
    expect(printed).toContain('1990-01-01: 4 rows of "reform of 1990" became COMPLEX_REORGANISATION')
    expect(printed).toContain('ABSORPTION of price-office into research-council; the table says MERGER.')
    expect(printed).toContain(
      'energy-office ends on 2001: its end is empty, and the kind MERGER on line 29 of changes says so.',
    )
    expect(printed).toContain(`Wrote 9 scripts into ${folder}.`)
  })
})

describe('two countries with ministries of one name', () => {
  const folder = join(scratch, 'both')
  beforeAll(async () => {
    for (const country of ['xa', 'xb']) {
      const table = (name: string, text: string) => {
        const file = join(scratch, `${country}-${name}.csv`)
        writeFileSync(file, text)
        return file
      }
      const bodies = `id,kind,names,start,end,country,source
${country}-mof,ministry,Ministry of Finance,1950,2000,${country},"Gazette, p. 1"
${country}-mefin,ministry,Ministry of Economy and Finance,2000,,${country},"Gazette, p. 2"
${country}-tax,agency,Tax Office,1950,,${country},"Gazette, p. 3"`
      const changes = `date,kind,from,to,functions,law,source
2000,replacement,${country}-mof,${country}-mefin,Taxes,Finance Act,"Gazette, p. 2"
2005,function transfer,${country}-mefin,${country}-tax,taxes,,"Gazette, p. 4"`
      await fromTable(table('bodies', bodies), table('changes', changes), join(scratch, country))
      cpSync(join(scratch, country), folder, { recursive: true })
    }
  })
  const served = serveFolder(folder)

  test('stand side by side after two runs', async () => {
    const { actors, concepts, lineage, sources } = await served.data(`{
      actors(where: { nameEn: { eq: "Ministry of Finance" } }) { id jurisdiction }
      concepts { id }
      sources { id }
      lineage(of: "xb-mof") { entities { id } }
    }`)
    expect(actors).toEqual([
      { id: 'xa-mof', jurisdiction: 'XA' },
      { id: 'xb-mof', jurisdiction: 'XB' },
    ])
    expect(concepts).toEqual([{ id: 'xa-function-taxes' }, { id: 'xb-function-taxes' }])
    expect(sources).toEqual(expect.arrayContaining([{ id: 'xa-gazette' }, { id: 'xb-gazette' }]))
    expect(lineage).toEqual({ entities: [{ id: 'xb-mof' }, { id: 'xb-mefin' }] })
  })
})
