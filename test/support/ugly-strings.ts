import fc from 'fast-check'

/** Any text, most often with what formats stumble over: markup, quotes, separators, controls, halves of characters. */
export const someUglyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('&', '<', '>', '"', "'", ']]>', '&amp;', '\t', '\n', '\r', '\u0000', '\u001B', '\u0085', '\uD83D'),
    fc.constantFrom('\uDE00', '\u{1F600}', '\uFFFE', '\uFFFD', '가', ' ', '\u2028', '\u202E', '\\', ',', '[', ']', '|'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  ),
})
