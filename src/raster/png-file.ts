import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createDeflate, crc32 } from 'node:zlib'

/** Rows that are packed at once. */
const PORTION = 64

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * A PNG file of an opaque picture. It is packed beside the event loop, which the encoder of the renderer would block.
 *
 * @param pixels red, green, blue and opacity of each, row by row
 */
export async function pngFile(pixels: Buffer, width: number, height: number): Promise<Buffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // 8 bits for each of four channels; not interlaced.
  header.set([8, 6, 0, 0, 0], 8)
  const packed = await buffer(Readable.from(scanlines(pixels, width * 4)).pipe(createDeflate()))
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))])
}

/** The rows, each after the number of its filter, which is none. */
function* scanlines(pixels: Buffer, stride: number): Generator<Buffer> {
  for (let from = 0; from < pixels.length; from += PORTION * stride) {
    const portion = pixels.subarray(from, from + PORTION * stride)
    const rows = Buffer.alloc((portion.length / stride) * (stride + 1))
    for (let row = 0; row * stride < portion.length; row += 1)
      portion.copy(rows, row * (stride + 1) + 1, row * stride, (row + 1) * stride)
    yield rows
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, check])
}
