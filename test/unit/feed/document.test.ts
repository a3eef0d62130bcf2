import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../../src/feed/formats.ts'
import { readAddress } from '../../../src/feed/address.ts'
import { readGiven, readOptions } from '../../../src/feed/given.ts'
import { parameterMeanings } from '../../../src/feed/meanings.ts'
import { DEFAULTS } from '../../../src/feed/slice.ts'
import { LOCAL_SERVER, tools } from '../../../src/feed/tools.ts'
import { README, tableOf } from '../../support/readme.ts'

const DOCUMENT = readFileSync('docs/feeds.md', 'utf8')

describe('docs/feeds.md', () => {
  test('has every format, with its readers, parameters and greatest size, and no other', () => {
    const formats = [...FORMATS.values()].map(({ name, for: readers, options, most, mostBodies }) => [
      name,
      readers,
      Object.entries(options)
        .map(([option, values]) => `\`${option}\`: ${values.join(' or ')}`)
        .join('; '),
      [
        most ? `${most.nodes.toLocaleString('en')} nodes, ${most.edges.toLocaleString('en')} edges` : 'any',
        ...(mostBodies === undefined ? [] : [`${mostBodies} bodies of a lineage`]),
      ].join('; '),
    ])
    expect(tableOf('format', DOCUMENT)).toEqual(formats)
  })

  test('has every parameter of the slice, with its meaning, default and views, and no other', () => {
    const parameters = parameterMeanings().map(({ name, meaning, default: without, views }) => [
      name,
      meaning,
      without,
      views.join(', '),
    ])
    expect(tableOf('parameter', DOCUMENT)).toEqual(parameters)
    expect(parameters[0]?.[2]).toBe(`${DEFAULTS.network.depth} in a network, ${DEFAULTS.lineage.depth} in a lineage`)
  })

  test('has the lines of every tool, as the page at /feeds has them', () => {
    const sections = tools(LOCAL_SERVER).map(
      ({ name, how, language, lines }) => `### ${name}\n\n${how}\n\n\`\`\`${language}\n${lines}\n\`\`\`\n`,
    )
    expect(DOCUMENT.slice(DOCUMENT.indexOf('### '))).toBe(sections.join('\n'))
  })
})

test.each([
  ['docs/feeds.md', DOCUMENT, 15],
  ['README.md', README, 3],
])('%s has only addresses that exist', (_name, text, least) => {
  const found = text.match(/(?<=localhost:4000|[`'])\/(?:graph|network|lineage)[/.][^\s'"`<{]+(?=[\s'"`])/g) ?? []
  expect(found.length).toBeGreaterThanOrEqual(least)
  for (const each of found) {
    const address = readAddress(each)
    expect(() => [readGiven(address), readOptions(address)], each).not.toThrow()
  }
})
