import { Resvg } from '@resvg/resvg-js'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openApp } from '../support/app.ts'
import { readPng } from '../support/png.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

interface NodeLink {
  nodes: { id: string }[]
}

async function bytesAt(url: string): Promise<Buffer> {
  const { statusCode, rawPayload } = await served.app.inject(url)
  expect([url, statusCode]).toEqual([url, 200])
  return rawPayload
}

/** The bodies of a lineage, by the id of each. */
const families = new Map<string, readonly string[]>()

async function familyOf(id: string): Promise<readonly string[]> {
  const known = families.get(id)
  if (known) return known
  const { nodes } = JSON.parse((await bytesAt(`/lineage/${id}.json`)).toString()) as NodeLink
  const ids = nodes.map((node) => node.id)
  for (const one of ids) families.set(one, ids)
  return ids
}

/** The picture of a lineage, or of the part that the answer names where all of it is too large, with the bodies of it. */
async function pictureOf(id: string): Promise<{ svg: string; bodies: readonly string[] }> {
  const whole = await served.app.inject(`/lineage/${id}.svg`)
  if (whole.statusCode === 200) return { svg: whole.body, bodies: await familyOf(id) }
  expect([id, whole.statusCode]).toEqual([id, 413])
  expect((await familyOf(id)).length).toBeGreaterThan(80)
  const [part = ''] = /\/lineage\/[^ ]*\.svg[^ ]*/.exec(whole.body) ?? []
  const { nodes } = JSON.parse((await bytesAt(part.replace('.svg', '.json'))).toString()) as NodeLink
  expect(nodes.length).toBeGreaterThan(1)
  return { svg: (await bytesAt(part)).toString(), bodies: nodes.map((node) => node.id) }
}

test('everything of the record that changes has a picture of its lineage, with each body as a link', async () => {
  const rows = await served.database.rows<{ id: string }>(
    'MATCH (n:Entity)-[:SUCCEEDED_BY|SPUN_OFF]-() RETURN DISTINCT n.id AS id ORDER BY id',
  )
  expect(rows.length).toBeGreaterThan(300)
  let ofLarge = 0
  for (const { id } of rows) {
    // Each body of such a family needs a part of its own, which takes long to find; ten of them are enough.
    if ((await familyOf(id)).length > 80 && ++ofLarge > 10) continue
    const { svg, bodies } = await pictureOf(id)
    // Its parser accepts well-formed XML only.
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } }), id).not.toThrow()
    expect(svg, id).not.toMatch(/\b(undefined|NaN|\[object)/)
    for (const body of bodies) expect(svg, id).toContain(`href="../entity/${encodeURIComponent(body)}"`)
  }
}, 60_000)

test.each([
  'motie.png?direction=ancestors',
  'pcbnd.png',
  'epb.png?direction=descendants',
  'environment-administration.png',
  'special-act-balanced-national-development.png',
])('%s has a picture in pixels', async (file) => {
  const { width, height, pixels } = readPng(await bytesAt(`/lineage/${file}`))
  expect([width, height > 400]).toEqual([2_400, true])
  expect(new Set(pixels.subarray(0, 40_000_000).toString('latin1').match(/.{4}/gs)).size).toBeGreaterThan(5)
})

test('a picture of what never changed says so', async () => {
  const [still] = await served.database.rows<{ id: string }>(
    'MATCH (n:Actor) WHERE NOT (n)-[:SUCCEEDED_BY|SPUN_OFF|HANDED_FUNCTION_TO]-() RETURN n.id AS id ORDER BY id LIMIT 1',
  )
  const svg = (await bytesAt(`/lineage/${still?.id ?? ''}.svg`)).toString()
  expect(svg).toMatch(/<title>Lineage of [^<]*\. [^<]+<\/title>/)
})

const PICTURES = Object.entries(JSON.parse(readFileSync('bench/pictures.json', 'utf8')) as Record<string, string>)

describe('docs/pictures', () => {
  test('has the pictures that are made for it, and no other file', () => {
    expect(readdirSync('docs/pictures').toSorted()).toEqual(PICTURES.map(([name]) => `${name}.svg`).toSorted())
  })

  test.each(PICTURES)('has %s as the program makes it; npm run pictures makes it anew', async (name, address) => {
    const kept = readFileSync(`docs/pictures/${name}.svg`, 'utf8')
    const [, day = ''] = /retrieved(?:<[^>]*>|\s)*(\d{4}-\d\d-\d\d)/.exec(kept) ?? []
    const app = await openApp(served.database, { today: () => day })
    const { body } = await app.inject(address)
    await app.close()
    expect(withoutVersion(body)).toBe(withoutVersion(kept))
  })
})

/** Other data than what a picture shows may have changed since it was made. */
function withoutVersion(svg: string): string {
  return svg.replace(/(data version )[0-9a-f]{12}/, '$1…')
}
