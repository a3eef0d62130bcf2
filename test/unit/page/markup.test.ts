import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escaped } from '../../../src/page/markup.ts'
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
