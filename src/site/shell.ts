import { htmlDocument } from '../page/document.ts'
import { markup, type Markup } from '../page/markup.ts'
import { queryText } from '../page/query.ts'
import type { PageRequest } from './page-request.ts'
import { searchForm } from './search-form.ts'

/** What differs between pages about the data. */
export interface SitePage {
  title: string
  /** The main part, with a heading of the first level. */
  main: Markup
  /** More of the head of the document, as the script of the page. */
  head?: Markup
  /** Licence and version of the data; absent where nothing was read. */
  data?: { licence: string | null; version: string | null }
}

const WORDS = {
  EN: {
    skip: 'Skip to content',
    data: 'Data',
    feeds: 'Feeds',
    vocabulary: 'Vocabulary',
    playground: 'Playground',
    version: 'Version',
    licence: 'Licence',
  },
  KO: {
    skip: '본문으로 건너뛰기',
    data: '데이터',
    feeds: '피드',
    vocabulary: '용어',
    playground: '플레이그라운드',
    version: '버전',
    licence: '라이선스',
  },
} as const

/** A page about the data: its main part between a head with the search and a foot with licence and version. */
export function sitePage(request: PageRequest, { title, main, head, data }: SitePage): string {
  return htmlDocument({
    title: request.path === '/' ? title : `${title} · Jokbo`,
    language: request.language.toLowerCase(),
    icon: request.to.plain('favicon.svg'),
    head: markup`${alternates(request)}${head}`,
    header: header(request),
    main,
    footer: footer(request, data),
  })
}

function alternates(request: PageRequest): Markup {
  return markup`${(['EN', 'KO'] as const).map(
    (language) =>
      markup`<link rel="alternate" hreflang="${language.toLowerCase()}" href="${sameIn(language, request)}">\n`,
  )}`
}

function header(request: PageRequest): Markup {
  const words = WORDS[request.language]
  const { to, language, path } = request
  const other = language === 'EN' ? ('KO' as const) : ('EN' as const)
  return markup`<header>
<a class="skip" href="#main">${words.skip}</a>
<a class="brand" href="${to.home()}">Jokbo <span lang="ko">족보</span></a>
${path === '/' ? undefined : searchForm(request)}
<a href="${sameIn(other, request)}" lang="${other.toLowerCase()}" hreflang="${other.toLowerCase()}">${other === 'KO' ? '한국어' : 'English'}</a>
</header>
`
}

/** The address of the same page in a language, relative to itself. */
function sameIn(language: PageRequest['language'], { path, given, to }: PageRequest): string {
  const own = language === 'EN' ? undefined : language.toLowerCase()
  return `${to.plain(path.slice(1))}${queryText({ ...Object.fromEntries(given), language: own })}`
}

function footer({ language, to }: PageRequest, data: SitePage['data']): Markup {
  const words = WORDS[language]
  const { licence = null, version = null } = data ?? {}
  return markup`<footer>
<p>${licence === null ? undefined : markup`${words.licence}: ${licence}. `}${version === null ? undefined : markup`${words.version}: <code>${version.slice(0, 12)}</code>.`}</p>
<nav aria-label="${words.data}"><a href="${to.plain('feeds')}">${words.feeds}</a> · <a href="${to.plain('vocabulary')}">${words.vocabulary}</a> · <a href="${to.plain('graphql')}">${words.playground}</a></nav>
</footer>
`
}
