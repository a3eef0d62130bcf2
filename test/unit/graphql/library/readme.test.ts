import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOM = 'src/graphql/library'
const README = readFileSync(join(ROOM, 'README.md'), 'utf8')

/** The cells of the table: a defect, its mend and its test. */
const rows = README.split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))

function pathsIn(text = ''): string[] {
  return [...text.matchAll(/`([^`]+\.ts)`/g)].map(([, path = '']) => path)
}

test('every row of the page has a defect, a mend and a test, in files that exist', () => {
  expect(rows.length).toBeGreaterThan(10)
  for (const [defect = '', mend, tested, ...more] of rows) {
    expect(more, defect).toEqual([])
    expect([pathsIn(mend).length, pathsIn(tested).length], defect).not.toContain(0)
    const missing = [...pathsIn(mend).map((path) => join(ROOM, path)), ...pathsIn(tested)].filter(
      (path) => !existsSync(path),
    )
    expect(missing, defect).toEqual([])
  }
})

test('the page names every file of the room', () => {
  const files = readdirSync(ROOM).filter((file) => file.endsWith('.ts'))
  expect(files.filter((file) => !pathsIn(README).includes(file))).toEqual([])
})

test('the page names the version that is installed', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  expect(README).toContain(`version ${dependencies['@neo4j/graphql']}`)
})
