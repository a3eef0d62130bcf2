import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync, readFileSync } from 'node:fs'
import { packagePath } from '../package-root.ts'

/** What Vite writes of each file that it has made. */
type Manifest = Readonly<Record<string, { file: string }>>

/**
 * Adds the script for the page of a lineage, which `npm run build` has made, below `/assets/`.
 *
 * @returns its file name, which has a hash of its content
 */
export async function addExplorer(app: FastifyInstance): Promise<string> {
  const manifest = packagePath('dist/explorer/manifest.json')
  if (!existsSync(manifest)) throw new Error('The explorer is not built. Run npm run build.')
  const { file } = (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest)['explorer.ts'] ?? { file: '' }
  await app.register(fastifyStatic, {
    root: packagePath('dist/explorer/assets'),
    prefix: '/assets/',
    wildcard: false,
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  })
  return file.replace('assets/', '')
}
