import { markup } from '../page/markup.ts'
import type { PageRequest } from './page-request.ts'
import { sitePage } from './shell.ts'

const WORDS = {
  EN: { missing: 'Not found', refused: 'This does not work', failed: 'The server cannot answer now' },
  KO: { missing: '찾을 수 없음', refused: '요청을 처리할 수 없음', failed: '지금은 응답할 수 없음' },
} as const

/**
 * The page of an error.
 *
 * @param status the HTTP status
 * @param message a sentence for people, in English
 */
export function errorPage(request: PageRequest, status: number, code: string, message: string): string {
  const words = WORDS[request.language]
  const title = status === 404 ? words.missing : status < 500 ? words.refused : words.failed
  return sitePage(request, {
    title,
    main: markup`<h1>${title}</h1>\n<p lang="en">${message}</p>\n<p><code>${code}</code></p>`,
  })
}
