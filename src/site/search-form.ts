import { markup, type Markup } from '../page/markup.ts'
import type { PageRequest } from './page-request.ts'

const WORDS = {
  EN: { search: 'Search', label: 'Name, acronym or words', find: 'Find' },
  KO: { search: '검색', label: '이름, 약칭 또는 낱말', find: '찾기' },
} as const

/** The form of the search, with what was looked for. */
export function searchForm({ language, given, to }: PageRequest): Markup {
  const words = WORDS[language]
  const hidden = language === 'KO' ? markup`<input type="hidden" name="language" value="ko">\n` : undefined
  return markup`<form role="search" aria-label="${words.search}" action="${to.plain('search')}">
${hidden}<input type="search" name="text" aria-label="${words.label}" placeholder="${words.label}" value="${given.get('text') ?? ''}" required maxlength="300">
<button>${words.find}</button>
</form>`
}
