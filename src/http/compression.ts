import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'
import { constants } from 'node:zlib'

/** Bytes: answers below `least` fit into one packet uncompressed; answers above `inline` are compressed in another thread. */
const SIZE = { least: 1_024, inline: 65_536 }

/** Fast levels of Brotli and gzip: better ones take longer than a local network needs for the bytes that they save. */
const LEVEL = { brotli: 2, gzip: 3 }

/** Compresses answers for callers that accept it; call it before routes are added. Compressed requests are not accepted. */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: SIZE.least,
    syncThreshold: SIZE.inline,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: LEVEL.brotli } },
    zlibOptions: { level: LEVEL.gzip },
  })
}
