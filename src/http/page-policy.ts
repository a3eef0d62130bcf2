import { createHash } from 'node:crypto'
import { PAGE_STYLE } from '../page/style.ts'
import { PICTURE_STYLES } from '../picture/style.ts'

/** What a page with text alone may do: have its one style and its icon, and nothing else. */
export const TEXT_POLICY = policy({
  'img-src': ["'self'"],
  'style-src': [hashOf(PAGE_STYLE)],
  'form-action': ["'none'"],
})

/** What a page about the data may do besides: run scripts of this server, ask it, and show its pictures. */
export const SITE_POLICY = policy({
  'style-src': [hashOf(PAGE_STYLE), hashOf(PICTURE_STYLES.AUTO)],
  'script-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'"],
  'form-action': ["'self'"],
})

/** What a picture that is opened by itself may do: have one of its styles. */
export const PICTURE_POLICY = policy({ 'style-src': Object.values(PICTURE_STYLES).map(hashOf) })

function policy(allowed: Readonly<Record<string, readonly string[]>>): string {
  const rules = {
    'default-src': ["'none'"],
    ...allowed,
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(rules)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ')
}

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`
}
