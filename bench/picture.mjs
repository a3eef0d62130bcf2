// CPU of drawing pictures of made-up lineages and networks, in this process alone. Each is drawn once as the first of its
// kind, after the code is warm; the lanes of every lineage are searched anew.
import { lineagePicture } from '../dist/picture/lineage-picture.js'
import { networkPicture } from '../dist/picture/network-picture.js'
import { pngOf } from '../dist/raster/png.js'

const TIMES = 12
const day = (year) => `${String(year).padStart(4, '0')}-03-01`

/** A sequence of numbers from 0 to 1 that is the same in every run. */
function numbers(seed) {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

const cited = { citations: [{ source: 'law', title: 'A law', locator: 'art. 1', url: null }] }

/** A family: each body but the first few comes from one or two that ended when it began. */
function family(size, seed) {
  const next = numbers(seed)
  const lives = Array.from({ length: size }, (_, index) => {
    const start = index < 6 ? 1948 : 1950 + Math.floor(next() * 70)
    return { id: `b${index}`, start, end: start + 2 + Math.floor(next() * 20) }
  }).sort((a, b) => a.start - b.start)
  const edges = lives.flatMap((body, index) =>
    lives
      .slice(0, index)
      .filter(({ start, end }) => start < body.start && end >= body.start)
      .slice(-1 - Math.floor(next() * 2))
      .map((from) => ({
        ...cited,
        type: 'SUCCEEDED_BY',
        from: from.id,
        to: body.id,
        properties: {
          kind: 'MERGER',
          eventId: `e-${body.id}`,
          date: day(body.start),
          dateEarliest: day(body.start),
          dateLatest: day(body.start),
        },
      })),
  )
  const nodes = lives.map(({ id, start, end }) =>
    node(id, {
      start: day(start),
      startEarliest: day(start),
      startLatest: day(start),
      end: day(end),
      endEarliest: day(end),
      endLatest: day(end),
    }),
  )
  return { header: { asked: { of: 'b0' } }, nodes, edges }
}

function node(id, dates = {}) {
  const names = { nameKo: `제${id}위원회`, nameEn: `Presidential Committee on the Matter ${id}` }
  return { ...cited, id, type: 'Actor', properties: { kind: 'COMMITTEE', ...names, ...dates } }
}

function network(size, relations, seed) {
  const next = numbers(seed)
  const some = () => `b${Math.floor(next() ** 2 * size)}`
  const edges = Array.from({ length: relations }, (_, index) => ({
    ...cited,
    id: `r${index}`,
    type: 'SUPPORTS',
    from: index < size ? `b${index}` : some(),
    to: some(),
    properties: {},
  }))
  return { header: { asked: {} }, nodes: Array.from({ length: size }, (_, index) => node(`b${index}`)), edges }
}

const head = {
  title: 'A picture',
  licence: 'CC BY 4.0',
  version: 'a1b2c3',
  address: '/lineage/b0',
  retrieved: '2026-11-28',
  truncated: false,
}
const sheet = { head, theme: 'LIGHT', width: 1200, today: '2026-11-28', days: [], link: (id) => id }

/** Milliseconds of CPU, the median and the most of some runs, the first of which warms up. */
async function cpu(run) {
  const all = []
  for (let time = 0; time <= TIMES; time += 1) {
    const before = process.cpuUsage()
    await run(time + 1)
    const { user, system } = process.cpuUsage(before)
    if (time > 0) all.push((user + system) / 1_000)
  }
  all.sort((a, b) => a - b)
  return `| ${Math.round(all[Math.floor(all.length / 2)])} ms | ${Math.round(all.at(-1))} ms |`
}

console.log('| picture | CPU, median | most |\n|---|---|---|')
for (const size of [10, 50, 80])
  console.log(`| lineage of ${size} bodies ${await cpu((seed) => lineagePicture(family(size, seed * 7_919), sheet))}`)
const [known] = [family(80, 42)]
console.log(`| lineage of 80 bodies, lanes known ${await cpu(() => lineagePicture(known, sheet))}`)
const svg = lineagePicture(known, sheet)
console.log(`| the same as PNG ${await cpu(() => pngOf(svg))}`)
for (const [nodes, edges] of [
  [40, 90],
  [300, 700],
])
  console.log(
    `| network of ${nodes} nodes and ${edges} relations ${await cpu((seed) => networkPicture(network(nodes, edges, seed * 7_919), 'b0', sheet))}`,
  )
