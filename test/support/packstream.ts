/** A structure of Bolt: a message, or a value that is none of the plain ones. */
export interface Structure {
  tag: number
  fields: unknown[]
}

/** The bytes of a value; numbers must be integers of up to 32 bits. */
function pack(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.of(0xc0)
  if (typeof value === 'boolean') return Buffer.of(value ? 0xc3 : 0xc2)
  if (typeof value === 'number') return packInteger(value)
  if (typeof value === 'string') {
    const bytes = Buffer.from(value)
    return Buffer.concat([sized(0xd2, bytes.length), bytes])
  }
  if (Array.isArray(value)) return Buffer.concat([sized(0xd6, value.length), ...value.map(pack)])
  const entries = Object.entries(value)
  return Buffer.concat([sized(0xda, entries.length), ...entries.flatMap(([key, one]) => [pack(key), pack(one)])])
}

/** The bytes of a message. */
export function packStructure({ tag, fields }: Structure): Buffer {
  return Buffer.concat([Buffer.of(0xb0 + fields.length, tag), ...fields.map(pack)])
}

/** Reads one message, which is a structure. */
export function unpackStructure(bytes: Buffer): Structure {
  return unpack({ bytes, at: 0 }) as Structure
}

interface Cursor {
  bytes: Buffer
  at: number
}

function packInteger(value: number): Buffer {
  const bytes = Buffer.alloc(5, 0xca)
  bytes.writeInt32BE(value, 1)
  return bytes
}

function sized(marker: number, size: number): Buffer {
  const bytes = Buffer.alloc(5, marker)
  bytes.writeUInt32BE(size, 1)
  return bytes
}

/** How the markers with a size of their own read on: width of the size in bytes, and what follows. */
const SIZED = new Map<number, [number, (size: number, from: Cursor) => unknown]>([
  [0xcc, [1, bytesOf]],
  [0xd0, [1, textOf]],
  [0xd1, [2, textOf]],
  [0xd2, [4, textOf]],
  [0xd4, [1, listOf]],
  [0xd5, [2, listOf]],
  [0xd8, [1, mapOf]],
  [0xd9, [2, mapOf]],
])
const PLAIN = new Map<number, unknown>([
  [0xc0, null],
  [0xc2, false],
  [0xc3, true],
])
const INTEGER_WIDTHS = new Map([
  [0xc8, 1],
  [0xc9, 2],
  [0xca, 4],
])

function unpack(from: Cursor): unknown {
  const marker = from.bytes.readUInt8(from.at++)
  if (marker < 0x80) return marker
  if (marker >= 0xf0) return marker - 0x100
  if (marker < 0x90) return textOf(marker & 15, from)
  if (marker < 0xa0) return listOf(marker & 15, from)
  if (marker < 0xb0) return mapOf(marker & 15, from)
  if (marker < 0xc0) return { tag: from.bytes.readUInt8(from.at++), fields: listOf(marker & 15, from) }
  if (PLAIN.has(marker)) return PLAIN.get(marker)
  const width = INTEGER_WIDTHS.get(marker)
  if (width !== undefined) return from.bytes.readIntBE((from.at += width) - width, width)
  if (marker === 0xcb) return Number(from.bytes.readBigInt64BE((from.at += 8) - 8))
  if (marker === 0xc1) return from.bytes.readDoubleBE((from.at += 8) - 8)
  const [sizeWidth, read] = SIZED.get(marker) ?? []
  if (!read || sizeWidth === undefined) throw new Error(`unknown marker ${marker.toString(16)}`)
  return read(from.bytes.readUIntBE((from.at += sizeWidth) - sizeWidth, sizeWidth), from)
}

function bytesOf(size: number, from: Cursor): Buffer {
  return from.bytes.subarray(from.at, (from.at += size))
}

function textOf(size: number, from: Cursor): string {
  return bytesOf(size, from).toString()
}

function listOf(size: number, from: Cursor): unknown[] {
  return Array.from({ length: size }, () => unpack(from))
}

function mapOf(size: number, from: Cursor): Record<string, unknown> {
  return Object.fromEntries(Array.from({ length: size }, (): [string, unknown] => [String(unpack(from)), unpack(from)]))
}
