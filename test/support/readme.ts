import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

/** The text of the README. */
export const README = readFileSync('README.md', 'utf8')

/** The cells of a document's table whose head starts with a word, without code marks. */
export function tableOf(head: string, document = README): string[][] {
  const lines = document.split('\n')
  const first = lines.findIndex((line) => line.startsWith(`| ${head} |`))
  expect(first, `no table ${head}`).toBeGreaterThan(0)
  const rows = lines.slice(first + 2)
  const end = rows.findIndex((line) => !line.startsWith('|'))
  return rows.slice(0, end).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
  )
}

/** A table without the padding that the formatter gives it. */
export function cellsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s-]*$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** Every block of a language, in order. */
export function blocksOf(language: string): string[] {
  return [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block]) => block ?? '')
}
