import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'
import { constants } from 'node:zlib'

/** Bytes: a smaller answer fits one packet as it is; a larger one than the second is compressed off the main thread. */
const SIZE = { least: 1_024, inline: 65_536 }

/** Brotli's and gzip's quick levels: the better ones cost more time than a loopback or a local network ever takes. */
const LEVEL = { brotli: 2, gzip: 3 }

/** Compresses answers for those who accept it. Must be called before addresses are added. Requests stay uncompressed. */
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
