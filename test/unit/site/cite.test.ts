import { expect, test } from 'vitest'
import { bibtex, citedText, cslJson } from '../../../src/site/cite.ts'
import { requestFor } from '../../support/page-request.ts'

const request = requestFor('/entity/mocie?language=ko', 'KO')
const page = {
  title: '산업자원부 (R&D 50% {of} #1_a ~ ^ \\ $)',
  key: 'mocie',
  data: { title: 'Jokbo: lineages of institutions', licence: 'CC BY 4.0', version: 'abc123' },
}

test('a citation in text names the page, the data, its version, the day and the whole address', () => {
  expect(citedText(request, page)).toBe(
    '“산업자원부 (R&D 50% {of} #1_a ~ ^ \\ $)”. Jokbo: lineages of institutions, data version abc123. Retrieved 2026-11-01 from https://jokbo.example/entity/mocie?language=ko.',
  )
})

test('a citation in BibTeX has nothing that TeX reads as a command, and its braces close', () => {
  const text = bibtex(request, page)
  expect(text).toContain(
    String.raw`title = {{산업자원부 (R\&D 50\% \{of\} \#1\_a \textasciitilde{} \textasciicircum{} \textbackslash{} \$)}},`,
  )
  expect(text).toContain('  url = {https://jokbo.example/entity/mocie?language=ko}\n}')
  const braces = Array.from(text.replaceAll(/\\[{}]/g, ''), (letter) => (letter === '{' ? 1 : letter === '}' ? -1 : 0))
  let depth = 0
  for (const step of braces) expect((depth += step)).toBeGreaterThanOrEqual(0)
  expect(depth).toBe(0)
  expect(text).toMatch(/^@misc\{jokbo-mocie,\n/)
})

test('a citation in CSL-JSON is a list with one item, whose dates are numbers', () => {
  expect(JSON.parse(cslJson(request, page))).toEqual([
    {
      id: 'jokbo-mocie',
      type: 'webpage',
      title: page.title,
      author: [{ literal: 'Jokbo' }],
      'container-title': 'Jokbo: lineages of institutions',
      version: 'abc123',
      accessed: { 'date-parts': [[2026, 11, 1]] },
      URL: 'https://jokbo.example/entity/mocie?language=ko',
      language: 'ko',
    },
  ])
})

test('a key has only what BibTeX allows in one', () => {
  expect(bibtex(request, { ...page, key: '"},x{ ' })).toMatch(/^@misc\{jokbo----x--,\n/)
})
