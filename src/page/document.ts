import { Markup, markup } from './markup.ts'
import { PAGE_STYLE } from './style.ts'

/** What differs between pages. */
export interface Page {
  title: string
  /** Code of the language of the page, as `en`. */
  language: string
  /** Where the icon is, relative to the page. */
  icon: string
  /** More of the head of the document. */
  head?: Markup
  /** What stands above the main part. */
  header?: Markup
  /** The main part, with a heading of the first level. */
  main: Markup
  /** What stands below it. */
  footer?: Markup
}

/** A page as an HTML document. It has no script of its own, and no style but {@link PAGE_STYLE}. */
export function htmlDocument({ title, language, icon, head, header, main, footer }: Page): string {
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="${icon}">
${head}<style>${new Markup(PAGE_STYLE)}</style>
</head>
<body>
${header}<main id="main">
${main}
</main>
${footer}</body>
</html>
`.text
}
