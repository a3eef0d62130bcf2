import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escaped, markup, webAddress } from '../../../src/page/markup.ts'
import { inXml } from '../../support/in-xml.ts'
import { someUglyText } from '../../support/ugly-strings.ts'

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** An attribute as a parser must read it (XML 1.0, 2.11 and 3.3.3): line ends and tabs are spaces before references are read. */
function attributeRead(written: string): string {
  return written
    .replace(/\r\n|[\r\n\t]/g, ' ')
    .replace(/&(?:#(\d+)|(\w+));/g, (_reference, code: string | undefined, name: string) =>
      code === undefined ? (NAMES[name] ?? fail(name)) : String.fromCodePoint(Number(code)),
    )
}

function fail(name: string): never {
  throw new Error(`No entity ${name}`)
}

test('a parser reads any text again as it was, in a text and in an attribute, but for what XML forbids', () => {
  fc.assert(
    fc.property(someUglyText, (text) => {
      const written = escaped(text)
      expect(written).not.toMatch(/[<>"\t\r\n]|&(?!#\d+;|amp;|lt;|gt;|quot;)/)
      expect(inXml(written)).toBe(written)
      expect(attributeRead(written)).toBe(inXml(text))
    }),
  )
})

test('plain text is written as it is, and only what must be is replaced', () => {
  expect(escaped("산업통상자원부, 'Ministry' \u{1F600}")).toBe("산업통상자원부, 'Ministry' \u{1F600}")
  expect(escaped('a & <b> "c"\t\r\n')).toBe('a &amp; &lt;b&gt; &quot;c&quot;&#9;&#13;&#10;')
  expect(escaped('\u0000 \u001F \uFFFE \uFFFF \uD83D \uDE00')).toBe('\uFFFD \uFFFD \uFFFD \uFFFD \uFFFD \uFFFD')
})

describe('markup', () => {
  test('escapes what is put in, whatever it is, in texts and in attributes', () => {
    fc.assert(
      fc.property(someUglyText, (text) => {
        expect(markup`<a title="${text}">${text}</a>`.text).toBe(`<a title="${escaped(text)}">${escaped(text)}</a>`)
      }),
    )
  })

  test('keeps pieces of markup, writes each item of a list, and nothing for undefined', () => {
    const item = (name: string) => markup`<li>${name}</li>`
    const list = markup`<ul>${['<a>', 'b'].map(item)}</ul>${undefined}${2}${['&', ['c']]}`
    expect(list.text).toBe('<ul><li>&lt;a&gt;</li><li>b</li></ul>2&amp;c')
  })
})

describe('a web address', () => {
  test.each(['https://example.org/?q=가', 'http://localhost:1/x#y', 'HTTPS://EXAMPLE.ORG'])('%s is one', (text) => {
    expect(webAddress(text)).toBe(text)
  })

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//example.org',
    'law.go.kr',
    'http://',
    '',
    null,
    undefined,
  ])('%j is none', (text) => {
    expect(webAddress(text)).toBeUndefined()
  })
})
