import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packagePath } from '../../../src/package-root.ts'
import { parseScript, readScripts, type Script } from '../../../src/seed/script.ts'

const SCRIPTS = readScripts(packagePath('seeds'))

/** What each statement of a script does with its rows, without the rows: equal texts are statements of one shape. */
function shapesOf({ statements }: Script): string[] {
  return statements.map(({ text, parameterised }) => (parameterised?.text ?? text).replace(/\s+/g, ' '))
}

/** The blocks below a heading of seeds/README.md, as a script; a list that the page leaves out has one empty row. */
function blocksBelow(heading: string): Script {
  const readme = readFileSync(packagePath('seeds/README.md'), 'utf8')
  const [section = ''] = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ') ?? []
  const blocks = [...section.matchAll(/```cypher\n(.*?)```/gs)].map(([, block = '']) => block)
  return parseScript('README.md', blocks.join('').replaceAll('[ .. ]', '[ {} ]'), 'seeds/README.md')
}

test.each(SCRIPTS.map((script) => ({ name: script.name, script })))(
  '$name has one statement of each shape',
  ({ script }) => {
    const shapes = shapesOf(script)
    const repeated = shapes.filter((shape, index) => shapes.indexOf(shape) !== index)
    expect(repeated).toEqual([])
  },
)

test('every statement that seeds/README.md shows to copy is one that the scripts use', () => {
  const shown = shapesOf(blocksBelow('Statements'))
  const used = new Set(SCRIPTS.flatMap(shapesOf))
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.filter((shape) => !used.has(shape))).toEqual([])
})
