import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { blocksOf } from '../support/readme.ts'
import { serveFolder } from '../support/served.ts'

// The data set of one script that the README shows.
const folder = mkdtempSync(join(tmpdir(), 'jokbo-readme-'))
writeFileSync(join(folder, '010-first.cypher'), blocksOf('cypher')[0] ?? '')
const served = serveFolder(folder)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('the seed script of ten lines in the README is a data set of its own', async () => {
  const { lineage, dataset } = await served.data(
    '{ lineage(of: "post", direction: DESCENDANTS) { entities { id } } dataset { complete } }',
  )
  expect(lineage).toEqual({ entities: [{ id: 'post' }, { id: 'post-agency' }] })
  expect(dataset).toEqual({ complete: true })
})
