import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

// Draws the pictures of the README anew, from the data of the program.
const pictures = JSON.parse(readFileSync(new URL('pictures.json', import.meta.url), 'utf8'))
for (const [name, address] of Object.entries(pictures))
  execFileSync('node', ['dist/cli/main.js', 'export', address, '-o', `docs/pictures/${name}.svg`], { stdio: 'inherit' })
