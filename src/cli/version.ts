import { readFileSync } from 'node:fs'
import { packagePath } from '../package-root.ts'

/** The version of this program, as its package says. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string }
  return version
}
