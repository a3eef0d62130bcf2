import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packagePath } from '../../src/package-root.ts'

interface Manifest {
  name?: string
  license?: string
  dev?: boolean
}

/**
 * Permissive licences, and MPL-2.0, which asks for changed files of the package itself alone. An expression with OR or AND
 * is allowed as it is written here.
 */
const ALLOWED = new Set([
  '(MIT AND BSD-3-Clause)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MPL-2.0',
])

function manifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}

/** The packages that `npm install --omit=dev` brings, each with the licence that its own manifest tells. */
function productionPackages(): [place: string, licence: string][] {
  const lock = JSON.parse(readFileSync(packagePath('package-lock.json'), 'utf8')) as {
    packages: Record<string, Manifest>
  }
  return Object.entries(lock.packages)
    .filter(([place, { dev }]) => place !== '' && dev !== true)
    .map(([place, locked]) => {
      const file = packagePath(`${place}/package.json`)
      // Optional packages for other machines are not installed here.
      const { license } = existsSync(file) ? manifest(file) : locked
      return [place, license ?? 'none']
    })
}

describe('the packages that come with the program', () => {
  test('have licences that allow everyone to use them', () => {
    const packages = productionPackages()
    expect(packages.length).toBeGreaterThan(150)
    expect(packages.filter(([, licence]) => !ALLOWED.has(licence))).toEqual([])
  })

  test('hold no federation of Apollo, which @neo4j/graphql loads and Jokbo does not need', () => {
    expect(productionPackages().filter(([place]) => place.includes('federation'))).toEqual([])
    expect(manifest(packagePath('node_modules/@apollo/subgraph/package.json')).name).toBe('tslib')
  })
})
