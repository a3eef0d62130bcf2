import type { Token } from './lexer.ts'

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})?|[^])/g
const SIGNS = /['"\\`]/

/**
 * The offset of a code as `\u0027` that could make Neo4j read a text in another way than we do; undefined without any.
 * Neo4j puts characters in the place of such codes before it reads anything, also in comments. So they stand in strings
 * only, and there not for a quote or a backslash.
 */
export function unsafeEscape(text: string, { kind, start, end }: Token): number | undefined {
  const written = text.slice(start, end)
  // Outside of strings the lexer takes a backslash for a sign of its own.
  if (kind === 'sign') return written === '\\' ? start : undefined
  if (kind !== 'string') {
    const at = written.indexOf('\\u')
    return at < 0 ? undefined : start + at
  }
  for (const [escape, code] of written.matchAll(ESCAPE)) {
    if (!escape.startsWith('\\u')) continue
    if (code === undefined || SIGNS.test(String.fromCharCode(parseInt(code, 16))))
      return start + written.indexOf(escape)
  }
  return undefined
}
