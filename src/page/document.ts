import { htmlText } from './html.ts'
import { PAGE_STYLE } from './style.ts'

/** What differs between pages. */
export interface Page {
  title: string
  /** More of the head of the document, as HTML. */
  head?: string
  /** What stands below the title, as HTML. */
  body: string
}

/** A page as an HTML document. It has no script, no style but {@link PAGE_STYLE}, and asks for nothing else. */
export function htmlDocument({ title, head = '', body }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(title)}</title>
${head}<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${htmlText(title)}</h1>
${body}
</main>
</body>
</html>
`
}
