import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packagePath } from '../../../src/package-root.ts'
import { parseScript } from '../../../src/seed/script.ts'
import { BLOCKS } from '../../../src/table/blocks.ts'
import { rowLiteral } from '../../../src/table/literal.ts'
import { scriptsOf } from '../../../src/table/script.ts'

const HOSTILE = [
  "'}]) DETACH DELETE n //",
  "\\'",
  '\\u0027',
  "\\\\u0027'",
  '\n',
  '\u2028',
  '/* */ // `',
  '\uD83D\uDE00',
  '\0',
  '$x {}',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: fc.constantFrom("'", '\\', 'u', '0', '\n', '}', '/') }),
)

test('any text in a row is read from the script as it was', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { minLength: 1 }), (text, list) => {
      const script = `UNWIND [\n  ${rowLiteral({ id: 'a', text, list, none: undefined, empty: [], yes: true })}\n] AS row\n${BLOCKS.source}`
      const [statement, ...more] = parseScript('a.cypher', script, 'a').statements
      expect(more).toEqual([])
      expect(statement?.parameterised?.rows.map(({ value }) => value)).toEqual([{ id: 'a', text, list, yes: true }])
      expect(script.split('\n').length).toBe(5)
    }),
    { numRuns: 500 },
  )
})

test('the blocks of the scripts are those that seeds/README.md shows', () => {
  const readme = readFileSync(packagePath('seeds/README.md'), 'utf8')
  for (const [name, block] of Object.entries(BLOCKS)) {
    if (name !== 'concept' && name !== 'dataset') expect(readme).toContain(block)
  }
  expect(readFileSync(packagePath('seeds/000-dataset.cypher'), 'utf8')).toContain(BLOCKS.dataset)
  expect(BLOCKS.concept).toBe(BLOCKS.actor.replace(':Actor', ':Concept'))
})

test('a long topic becomes several scripts, each with the comment of the group that goes on', () => {
  const rows = (kind: string, count: number) => ({
    title: kind,
    rows: Array.from({ length: count }, (_, index) => ({ id: `${kind}-${index}` })),
  })
  const scripts = scriptsOf({
    number: '030',
    name: 'bodies',
    comment: 'Bodies.',
    block: 'actor',
    groups: [rows('one', 100), rows('two', 400)],
  })
  expect(scripts.map(({ name }) => name)).toEqual(['030-bodies-1.cypher', '030-bodies-2.cypher', '030-bodies-3.cypher'])
  expect(scripts.map(({ text }) => text.split('\n')[2])).toEqual(['  // one', '  // two', '  // two'])
  expect(scripts.map(({ text }) => text.split('\n')[0])).toContain('// Bodies. Part 2 of 3.')
  const ids = scripts.flatMap(({ name, text }) =>
    parseScript(name, text, name).statements.flatMap(({ parameterised }) => parameterised?.rows ?? []),
  )
  expect(ids.length).toBe(500)
  for (const { text } of scripts) expect(text.split('\n').length).toBeLessThanOrEqual(251)
})
