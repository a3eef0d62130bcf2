import { expect, test } from 'vitest'
import { datasetVersion } from '../../../src/seed/ledger.ts'
import { assertNoDrift, planSeeds } from '../../../src/seed/plan.ts'
import { parseScript, type Script } from '../../../src/seed/script.ts'

function script(name: string, text = 'RETURN 1'): Script {
  return parseScript(name, text, `seeds/${name}`)
}

const [a, b, c] = [script('010-a.cypher'), script('020-b.cypher'), script('030-c.cypher')]

test('scripts and ledger are compared by name and checksum', () => {
  const ledger = [a, { ...b, checksum: 'other' }, { name: '015-gone.cypher', checksum: 'x' }]
  const plan = planSeeds([a, b, c], ledger)
  expect(plan.map(({ name, state }) => `${name} ${state}`)).toEqual([
    '010-a.cypher unchanged',
    '015-gone.cypher missing',
    '020-b.cypher changed',
    '030-c.cypher new',
  ])
  expect(() => {
    assertNoDrift(plan, false, 'seeds')
  }).toThrow(/015-gone.cypher: loaded, but missing now\n {2}020-b.cypher: changed .*\n.*--reset/)
  expect(() => {
    assertNoDrift(plan, true, 'seeds')
  }).toThrow(/:\n {2}015-gone.cypher: loaded, but missing now\nName /)
})

test('new scripts are no drift, and changed ones only where they must stay', () => {
  const changed = planSeeds([a, b, c], [{ ...b, checksum: 'other' }])
  expect(() => {
    assertNoDrift(planSeeds([a, b, c], [b]), false, 'seeds')
    assertNoDrift(changed, true, 'seeds')
  }).not.toThrow()
  expect(() => {
    assertNoDrift(changed, false, 'seeds')
  }).toThrow(/020-b.cypher: changed .*\n.*jokbo seed, with the same --seeds/)
})

test('the version of a dataset tells names, texts and order apart', () => {
  const versions = [
    [a, b],
    [b, a],
    [a],
    [a, script('020-b.cypher', 'RETURN 2')],
    [a, { ...b, name: '021-b.cypher' }],
  ].map(datasetVersion)
  expect(new Set(versions).size).toBe(5)
  expect(datasetVersion([a, b])).toBe(versions[0])
})
