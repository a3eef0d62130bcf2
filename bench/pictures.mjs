import { execFileSync } from 'node:child_process'

/**
 * Draws the pictures of the README anew, from the data of the program. The address and the day of each stand in it, so that
 * a test can say whether it is still what the program makes.
 */
const PICTURES = {
  industry: '/lineage/ministry-of-trade-industry-and-resources.svg?direction=ancestors',
  'balanced-development': '/lineage/pcbnd.svg',
}

for (const [name, address] of Object.entries(PICTURES))
  for (const [suffix, width] of [
    ['', 1200],
    ['-narrow', 400],
  ]) {
    const asked = `${address}${address.includes('?') ? '&' : '?'}width=${width}`
    const file = `docs/pictures/${name}${suffix}.svg`
    execFileSync('node', ['dist/cli/main.js', 'export', asked, '-o', file], { stdio: 'inherit' })
  }
