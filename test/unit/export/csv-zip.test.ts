import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { EDGES_CSV, NODES_CSV } from '../../../src/export/csv-files.ts'
import { Archive, CSV_ZIP } from '../../../src/export/csv-zip.ts'
import { bytesOf, fileOf } from '../../support/file-of.ts'
import { UGLY_GRAPH } from '../../support/ugly-graph.ts'

test('the archive has the two files and tells what they are', async () => {
  for (const options of [{}, { excel: '1' }, { flavour: 'neo4j' }]) {
    const files = unzipSync(await bytesOf(CSV_ZIP, UGLY_GRAPH, { options }))
    expect(Object.keys(files)).toEqual(['csv-metadata.json', 'nodes.csv', 'edges.csv'])
    expect(textOf(files['nodes.csv'])).toBe(await fileOf(NODES_CSV, UGLY_GRAPH, { options }))
    expect(textOf(files['edges.csv'])).toBe(await fileOf(EDGES_CSV, UGLY_GRAPH, { options }))
  }
})

test('the description of the ugly graph is as expected', async () => {
  const files = unzipSync(await bytesOf(CSV_ZIP, UGLY_GRAPH))
  await expect(textOf(files['csv-metadata.json'])).toMatchFileSnapshot('../../golden/export/ugly.csv-metadata.json')
})

test('the description says what each column holds, under the header that it has in the file', async () => {
  const files = unzipSync(await bytesOf(CSV_ZIP, UGLY_GRAPH, { options: { flavour: 'neo4j' } }))
  const { tables } = JSON.parse(textOf(files['csv-metadata.json'])) as {
    tables: { url: string; tableSchema: { columns: { titles: string }[] } }[]
  }
  for (const { url, tableSchema } of tables) {
    const header = tableSchema.columns.map(({ titles }) => titles).join()
    expect(textOf(files[url]).startsWith(`${header}\r\n`)).toBe(true)
  }
})

test('the same graph gives the same bytes, whenever and wherever it is packed', async () => {
  const zone = process.env['TZ']
  const first = await bytesOf(CSV_ZIP, UGLY_GRAPH)
  process.env['TZ'] = 'Asia/Seoul'
  try {
    expect(first.equals(await bytesOf(CSV_ZIP, UGLY_GRAPH))).toBe(true)
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
})

test('each piece of an archive is given on at once', () => {
  const archive = new Archive('2026-11-28')
  archive.open('a.txt')
  const sizes = Array.from({ length: 50 }, () => archive.add(noise(100_000)).length)
  expect(Math.max(...sizes)).toBeLessThan(400_000)
  expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(50 * 50_000)
})

test('an archive that grows beyond what the form allows is a failure that says what to do', () => {
  const archive = new Archive('2026-11-28', 1_000)
  archive.open('a.txt')
  archive.add('a'.repeat(900))
  expect(() => archive.add('a'.repeat(101))).toThrow('ask for nodes.csv and edges.csv instead')
})

let state = 1

/** A text that packs badly. */
function noise(length: number): string {
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return String.fromCharCode(32 + (state % 90))
  }).join('')
}

function textOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8')
}
