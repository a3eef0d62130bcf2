import fc from 'fast-check'
import type { Literal } from '../../src/seed/text/literal.ts'

/** A value with one way to write it in Cypher. */
export interface Written {
  value: Literal
  text: string
}

const ESCAPES: Record<string, string> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}
const LIMIT = 2n ** 63n

const space = fc.constantFrom('', '', ' ', '\n', '\n  ', '/* ; */', '// x ]\n')

const string = fc
  .tuple(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom("'", '"'),
    fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  )
  .filter(([value]) => !/[\0\p{Cs}]/u.test(value))
  .map(([value, quote, choices]) => {
    const letters = Array.from(value, (letter, index) => writeLetter(letter, quote, choices[index] === true))
    return { value, text: `${quote}${letters.join('')}${quote}` }
  })

function writeLetter(letter: string, quote: string, coded: boolean): string {
  if (letter === quote) return `\\${letter}`
  if (ESCAPES[letter] !== undefined) return coded || letter === '\\' ? ESCAPES[letter] : letter
  if (!coded || /['"`\\]/.test(letter)) return letter
  return Array.from(
    { length: letter.length },
    (_, index) => `\\u${letter.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')
}

const integer = fc
  .tuple(fc.bigInt({ min: -LIMIT, max: LIMIT - 1n }), fc.constantFrom(10, 16, 8))
  .map(([value, base]) => {
    const digits = (value < 0n ? -value : value).toString(base)
    const prefix = base === 16 ? '0x' : base === 8 ? '0o' : ''
    return { value, text: `${value < 0n ? '-' : ''}${prefix}${digits}` }
  })

const float = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => {
  const text = Object.is(value, -0) ? '-0.0' : String(value).replace('e+', 'e')
  return { value, text: /[.e]/.test(text) ? text : `${text}.0` }
})

const word = fc
  .tuple(fc.constantFrom<[Literal, string]>([true, 'true'], [false, 'false'], [null, 'null']), fc.boolean())
  .map(([[value, text], upper]) => ({ value, text: upper ? text.toUpperCase() : text }))

const key = fc.oneof(
  fc.constantFrom('id', 'nameKo', '이름', 'é', '_x1', 'null').map((name) => ({ name, text: name })),
  fc.stringMatching(/^[a-z ;'`\]]{1,6}$/).map((name) => ({ name, text: `\`${name.replaceAll('`', '``')}\`` })),
)

/** Literals of every form that becomes a parameter, with white space and comments between. */
export const { literal } = fc.letrec<{ literal: Written; list: Written; map: Written }>((tie) => ({
  literal: fc.oneof({ depthSize: 'small' }, string, integer, float, word, tie('list'), tie('map')),
  list: fc.tuple(fc.array(tie('literal'), { maxLength: 4 }), space).map(([elements, gap]) => ({
    value: elements.map(({ value }) => value),
    text: `[${gap}${elements.map(({ text }) => `${text}${gap}`).join(`,${gap}`)}]`,
  })),
  map: fc
    .tuple(
      fc.uniqueArray(fc.record({ key, literal: tie('literal') }), {
        maxLength: 4,
        selector: (entry) => entry.key.name,
      }),
      space,
    )
    .map(([entries, gap]) => ({
      value: Object.fromEntries(entries.map((entry) => [entry.key.name, entry.literal.value])),
      text: `{${gap}${entries.map((entry) => `${entry.key.text}${gap}:${gap}${entry.literal.text}`).join(`,${gap}`)}}`,
    })),
}))
