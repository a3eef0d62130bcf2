import { describe, expect, test } from 'vitest'
import { paintFor } from '../../../src/cli/paint.ts'
import { treeLines, type Branch } from '../../../src/cli/tree.ts'

const leaf = (...lines: string[]): Branch => ({ lines, branches: [] })

test('a tree shows which part hangs from which, with the further lines of each part under its first', () => {
  const tree: Branch = {
    lines: ['root', 'about the root'],
    branches: [
      { lines: ['one', 'about one'], branches: [leaf('one a'), leaf('one b', 'about one b')] },
      leaf('two', 'about two'),
    ],
  }
  expect(treeLines(tree)).toEqual([
    'root',
    '│  about the root',
    '├─ one',
    '│  │  about one',
    '│  ├─ one a',
    '│  └─ one b',
    '│        about one b',
    '└─ two',
    '      about two',
  ])
  expect(treeLines(leaf('alone', 'about it'))).toEqual(['alone', '   about it'])
})

describe('texts are painted', () => {
  test('on a terminal that shows colours', () => {
    expect(paintFor({ isTTY: true, hasColors: () => true })('bold', 'motie')).toBe('\u001b[1mmotie\u001b[22m')
  })

  test.each([
    ['a file or a pipe', {}],
    ['a terminal without colours, or with NO_COLOR', { isTTY: true, hasColors: () => false }],
  ])('nowhere else: %s', (_title, output) => {
    expect(paintFor(output)('bold', 'motie')).toBe('motie')
  })
})
