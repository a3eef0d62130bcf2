import { createHash } from 'node:crypto'
import { get } from 'node:http'

/** The ids of nodes and of edges in lines of the formats. */
const NODE = /^(?:\{"id":|<node(?: [^>]*?)? id=)"([^"]*)"/
const EDGE = /^(?:\{"source":"[^"]*","target":"[^"]*","key":|<edge(?: [^>]*?)? id=)"([^"]*)"/

/** Opens an address; resolves with the response and the milliseconds to its first byte. */
export function open(url) {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      response.once('readable', () => resolve({ response, firstByte: performance.now() - began }))
    }).on('error', reject)
  })
}

/** Takes a file and keeps nothing: how large it is, how long it took in milliseconds, and what is in it. */
export async function download(url) {
  const began = performance.now()
  const { response, firstByte } = await open(url)
  const read = readIds()
  let bytes = 0
  let last = ''
  for await (const chunk of response) {
    bytes += chunk.length
    last = chunk.toString('latin1')
    read.take(last)
  }
  if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}: ${last}`)
  return { firstByte, bytes, milliseconds: performance.now() - began, last, ...read.found() }
}

/** Counts nodes and edges by the beginning of lines, and hashes their ids; the formats have a line for each. */
function readIds() {
  const [nodes, edges] = [NODE, EDGE].map((pattern) => ({ pattern, count: 0, hash: createHash('sha256') }))
  let rest = ''
  return {
    take: (text) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop()
      for (const line of lines)
        for (const kind of [nodes, edges]) {
          const id = kind.pattern.exec(line)?.[1]
          if (id === undefined) continue
          kind.count += 1
          kind.hash.update(`${id}\n`)
        }
    },
    found: () => ({ counts: [nodes.count, edges.count], hashes: [nodes, edges].map(({ hash }) => hash.digest('hex')) }),
  }
}
