import { crc32, inflateSync } from 'node:zlib'

/** What a PNG file of 8 bits a channel, with opacity and without filters, shows. */
export interface Png {
  width: number
  height: number
  /** Red, green, blue and opacity of each pixel, row by row. */
  pixels: Buffer
}

/** Reads a PNG file from its definition: signature, chunks with their check sums, rows. */
export function readPng(file: Buffer): Png {
  if (file.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG file')
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at)
    const [typed, data] = [file.subarray(at + 4, at + 8 + length), file.subarray(at + 8, at + 8 + length)]
    if (crc32(typed) !== file.readUInt32BE(at + 8 + length)) throw new Error('wrong check sum')
    chunks.set(typed.subarray(0, 4).toString('latin1'), data)
    at += 12 + length
  }
  if ([...chunks.keys()].join() !== 'IHDR,IDAT,IEND') throw new Error(`chunks: ${[...chunks.keys()].join()}`)
  const header = chunks.get('IHDR') ?? Buffer.alloc(0)
  if (header.subarray(8).toString('hex') !== '0806000000') throw new Error('another kind of PNG')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  return { width, height, pixels: unpacked(inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0)), width, height) }
}

function unpacked(rows: Buffer, width: number, height: number): Buffer {
  const stride = width * 4 + 1
  if (rows.length !== stride * height) throw new Error('rows are missing')
  const lines = Array.from({ length: height }, (_, row) => rows.subarray(row * stride, (row + 1) * stride))
  if (lines.some(([filter]) => filter !== 0)) throw new Error('a filter that is not read here')
  return Buffer.concat(lines.map((line) => line.subarray(1)))
}

/** How many pixels are darker than grey. */
export function darkPixels({ pixels }: Png): number {
  let count = 0
  for (let at = 0; at < pixels.length; at += 4)
    if ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0) < 384) count += 1
  return count
}
