import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../../src/feed/formats.ts'
import { readAddress } from '../../../src/feed/address.ts'
import { readGiven, readOptions } from '../../../src/feed/given.ts'
import { lineageQueryOf, networkQueryOf, sliceOf } from '../../../src/feed/slice.ts'

function faultOf(work: () => unknown): string {
  try {
    work()
  } catch (fault) {
    return fault instanceof Error && 'code' in fault ? `${String(fault.code)} ${fault.message}` : String(fault)
  }
  return 'no fault'
}

const given = (text: string) => readGiven(readAddress(text))

describe('an address', () => {
  test('names a view, the thing in the middle and a format', () => {
    expect(readAddress('/graph.json')).toMatchObject({ view: 'graph', id: '', format: { name: 'json' } })
    expect(readAddress('/network/mocie.json?depth=2')).toMatchObject({ view: 'network', id: 'mocie' })
    expect(readAddress('/lineage/kr-law-1.json')).toMatchObject({ view: 'lineage', id: 'kr-law-1' })
    expect(readAddress('/network/%EC%82%B0.json').id).toBe('산')
  })

  test('of another form is unknown, and one without a format is told which there are', () => {
    for (const text of [
      '/',
      '/graphs.json',
      '/network.json',
      '/lineage/a/b.json',
      '/network/%2e.json',
      '/network/%ff.json/x',
    ])
      expect(
        faultOf(() => readAddress(text)),
        text,
      ).toMatch(/^NOT_FOUND There is no feed at .*\/lineage\/<id>\.<format>/)
    const all = [...FORMATS.keys()].join(', ')
    expect(faultOf(() => readAddress('/graph'))).toBe(
      `UNSUPPORTED_FORMAT The address names no format. Formats: ${all}.`,
    )
    expect(faultOf(() => readAddress('/network/a.exe'))).toBe(
      `UNSUPPORTED_FORMAT There is no format "exe". Formats: ${all}.`,
    )
  })

  test('may give each parameter once', () => {
    expect(faultOf(() => readAddress('/graph.json?types=Actor&types=Act'))).toContain(
      'INVALID_INPUT "types" is given twice.',
    )
  })
})

describe('parameters', () => {
  test('are read in small and in capital letters, lists with commas between', () => {
    expect(given('/graph.json?types=actor,%20ACT&relations=part_of,HELD&changes=merger&language=ko&sources=1')).toEqual(
      {
        types: ['Actor', 'Act'],
        relations: ['PART_OF', 'HELD'],
        changes: ['MERGER'],
        language: 'KO',
        sources: true,
      },
    )
    expect(given('/lineage/a.json?direction=ancestors&depth=3&renames=collapse&functions=0')).toEqual({
      direction: 'ANCESTORS',
      depth: 3,
      renames: 'COLLAPSE',
      functions: false,
    })
    expect(given('/network/a.json?types=thing,Finding').types).toEqual(
      expect.arrayContaining(['Actor', 'Programme', 'Occurrence', 'Finding']),
    )
  })

  test.each([
    ['/graph.json?depth=1', 'There is no parameter "depth" for the whole graph in this format. Parameters: types,'],
    [
      '/network/a.json?renames=keep',
      'There is no parameter "renames" for a network in this format. Parameters: depth,',
    ],
    [
      '/lineage/a.json?types=Actor',
      'There is no parameter "types" for a lineage in this format. Parameters: direction,',
    ],
    ['/graph.json?types=Minister', '"types" cannot be "Minister". Allowed, with commas between: Thing, Actor,'],
    ['/graph.json?types=', '"types" cannot be "". Allowed'],
    ['/graph.json?types=Actor,,Act', '"types" cannot be "Actor,,Act"'],
    ['/graph.json?relations=OWNS', '"relations" cannot be "OWNS". Allowed, with commas between: PART_OF,'],
    ['/graph.json?changes=DEATH', '"changes" cannot be "DEATH". Allowed'],
    ['/graph.json?asOf=2003', '"asOf" cannot be "2003". Write a day, as 2008-02-29.'],
    ['/graph.json?from=2003-02-30', '"from" cannot be "2003-02-30". Write a day'],
    ['/graph.json?language=fr', '"language" cannot be "fr". Allowed: en, ko.'],
    ['/graph.json?sources=yes', '"sources" cannot be "yes". Allowed: 1, 0.'],
    ['/network/a.json?depth=0', '"depth" cannot be "0". Give a whole number, 1 or more.'],
    ['/network/a.json?depth=1e3', '"depth" cannot be "1e3"'],
    ['/lineage/a.json?direction=up', '"direction" cannot be "up". Allowed: family, ancestors, descendants.'],
    ['/graph.json?__proto__=1', 'There is no parameter "__proto__"'],
    ['/graph.json?constructor=1', 'There is no parameter "constructor"'],
  ])('%s is refused: %s', (address, message) => {
    expect(faultOf(() => given(address))).toContain(`INVALID_INPUT ${message}`)
  })

  test('of a format are its own, and have a default', () => {
    expect(readOptions(readAddress('/graph.json'))).toEqual({ edgesKey: 'links' })
    expect(readOptions(readAddress('/graph.json?edgesKey=edges'))).toEqual({ edgesKey: 'edges' })
    expect(faultOf(() => readOptions(readAddress('/graph.json?edgesKey=lines')))).toBe(
      'INVALID_INPUT "edgesKey" cannot be "lines". Allowed: links, edges.',
    )
  })
})

describe('a question', () => {
  test('has the defaults of every carrier', () => {
    expect(networkQueryOf('a', {})).toEqual({ of: 'a', depth: 1 })
    expect(lineageQueryOf('a', {})).toEqual({ of: 'a', depth: 30, direction: 'FAMILY' })
    expect(sliceOf({ asOf: '2003-04-07' })).toEqual({ at: { day: '2003-04-07', certainty: 'POSSIBLE' } })
  })

  test('is about a day or about a period', () => {
    const both = { asOf: '2003-04-07', from: '2000-01-01' }
    expect(faultOf(() => lineageQueryOf('a', both))).toContain('INVALID_INPUT Give either a day ("asOf") or a period')
    expect(lineageQueryOf('a', { from: '2000-01-01' })).toMatchObject({ from: '2000-01-01' })
    expect(faultOf(() => sliceOf({ certainty: 'CERTAIN' }))).toContain('INVALID_INPUT "certainty" says how sure')
  })
})
