/** A value of a row; undefined and empty lists are left out. */
export type Value = string | boolean | readonly string[] | undefined

const ESCAPES: Partial<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A row as Cypher writes it, whatever its texts hold: `{id: 'mocie', kind: 'MINISTRY'}`. */
export function rowLiteral(row: Readonly<Record<string, Value>>): string {
  const written = Object.entries(row).flatMap(([name, value]) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [`${name}: ${literalOf(value)}`],
  )
  return `{${written.join(', ')}}`
}

function literalOf(value: Exclude<Value, undefined>): string {
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? textLiteral(value) : `[${value.map(textLiteral).join(', ')}]`
}

/** A text as a Cypher literal. What would not show, or would end the line, is written by its code. */
function textLiteral(text: string): string {
  return `'${text.replace(/[\\'\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (letter) => ESCAPES[letter] ?? codesOf(letter))}'`
}

/** Codes of 16 bits, as Cypher reads no longer ones. */
function codesOf(letter: string): string {
  return Array.from(
    { length: letter.length },
    (_one, index) => `\\u${letter.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')
}
