import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { assertSound, parseScript, readScripts } from '../../../src/seed/script.ts'
import { supportPath } from '../../support/seed-scripts.ts'

let folder: string

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'scripts-')), 'land')
  mkdirSync(folder)
})
afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true })
})

function write(name: string, content: string | Uint8Array = 'RETURN 1;'): void {
  writeFileSync(join(folder, name), content)
}

describe('a folder of scripts', () => {
  test('is read in the order of the names, also where two share a number', () => {
    for (const name of ['020-b.cypher', '010-z-2.cypher', '020-a.cypher']) write(name)
    write('README.md')
    write('.hidden')
    expect(readScripts(folder).map(({ name, path }) => [name, path])).toEqual([
      ['010-z-2.cypher', 'land/010-z-2.cypher'],
      ['020-a.cypher', 'land/020-a.cypher'],
      ['020-b.cypher', 'land/020-b.cypher'],
    ])
  })

  test.each(['1-a.cypher', '010-A.cypher', '010_a.cypher', '010-a.cql', '010-.cypher', 'notes.txt', '010-한.cypher'])(
    'with a file named %s is refused',
    (name) => {
      write('010-a.cypher')
      write(name)
      expect(() => readScripts(folder)).toThrow(`land/${name} is not a seed script.`)
    },
  )

  test('with a folder inside is refused', () => {
    mkdirSync(join(folder, '010-a.cypher'))
    expect(() => readScripts(folder)).toThrow('land/010-a.cypher is not a seed script, but a folder')
  })

  test('with a pipe, a device or a link to one is refused at once', () => {
    execFileSync('mkfifo', [join(folder, '010-a.cypher')])
    expect(() => readScripts(folder)).toThrow(
      'land/010-a.cypher is not a seed script, but a folder, a pipe or a device.',
    )
    rmSync(join(folder, '010-a.cypher'))
    symlinkSync('/dev/zero', join(folder, '020-b.cypher'))
    expect(() => readScripts(folder)).toThrow(
      'land/020-b.cypher is not a seed script, but a folder, a pipe or a device.',
    )
  })

  test('with a socket is refused', async () => {
    const server = createServer().listen(join(folder, '010-a.cypher'))
    await once(server, 'listening')
    expect(() => readScripts(folder)).toThrow('land/010-a.cypher is not a seed script, but')
    server.close()
  })

  test('with a link to a script is read', () => {
    write('README.md', 'RETURN 1')
    symlinkSync(join(folder, 'README.md'), join(folder, '010-a.cypher'))
    expect(readScripts(folder)).toHaveLength(1)
  })

  test('with a huge file is refused, with what to do', () => {
    write('010-a.cypher')
    truncateSync(join(folder, '010-a.cypher'), 33_554_433)
    expect(() => readScripts(folder)).toThrow(
      'land/010-a.cypher has 33554433 bytes; a script may have 33554432. Split it into several.',
    )
  })

  test('without a script, or that is not there, is refused as a setting', () => {
    expect(() => readScripts(folder)).toThrow('There is no seed script in')
    expect(() => readScripts(join(folder, 'no'))).toThrow('cannot be read. Create it, or set JOKBO_SEEDS')
  })
})

describe('the text of a script', () => {
  test('has one checksum, whatever its line ends and byte order mark', () => {
    write('010-a.cypher', 'RETURN 1;\nRETURN 2;\n')
    write('020-a.cypher', 'RETURN 1;\r\nRETURN 2;\r\n')
    write('030-a.cypher', '\uFEFFRETURN 1;\nRETURN 2;\n')
    write('040-a.cypher', 'RETURN 1;\nRETURN 3;\n')
    const scripts = readScripts(folder)
    // sha256sum of the first file
    expect(scripts[0]?.checksum).toBe('55a874090ef783d8c1115398440c1cb76702d2dd514e5912fe01b2e67d60f931')
    expect(new Set(scripts.slice(0, 3).map(({ checksum }) => checksum)).size).toBe(1)
    expect(scripts[3]?.checksum).not.toBe(scripts[0]?.checksum)
    expect(scripts[1]?.statements.map(({ position }) => [position.line, position.column])).toEqual([
      [1, 1],
      [2, 1],
    ])
  })

  test('that is not UTF-8 is refused', () => {
    write('010-a.cypher', Uint8Array.from([0x52, 0xe9, 0x3b]))
    expect(() => readScripts(folder)).toThrow('land/010-a.cypher is not UTF-8. Save it in that encoding.')
  })

  test('that holds no statement is refused', () => {
    write('010-a.cypher', '// later\n;')
    expect(() => {
      assertSound(readScripts(folder))
    }).toThrow('land/010-a.cypher holds no statement.')
  })
})

test.each([
  ['empty.cypher', /empty\.cypher/],
  ['only-comment.cypher', /only-comment\.cypher/],
  ['open-string.cypher', /open-string\.cypher:2:19/],
  ['open-backtick.cypher', /open-backtick\.cypher:1:10/],
  ['open-comment.cypher', /open-comment\.cypher:1:11/],
])('%s is refused where it goes wrong', (name, message) => {
  const text = readFileSync(supportPath(`refused-scripts/${name}`), 'utf8')
  expect(() => parseScript(name, text, name)).toThrow(message)
})
