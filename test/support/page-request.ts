import type { LabelLanguage } from '../../src/graph/label.ts'
import { linksOf } from '../../src/site/links.ts'
import type { PageRequest } from '../../src/site/page-request.ts'

/** What is asked of a page at a path, as `/entity/x?offset=50`. */
export function requestFor(address: string, language: LabelLanguage = 'EN'): PageRequest {
  const { pathname, searchParams } = new URL(address, 'https://jokbo.example')
  return {
    path: pathname,
    id: pathname.split('/')[2] ?? '',
    given: new Map(searchParams),
    language,
    server: 'https://jokbo.example',
    today: '2026-11-01',
    explorer: 'explorer.js',
    to: linksOf(pathname.split('/').length - 2, language),
  }
}
