import { markup, type Markup } from '../../page/markup.ts'
import type { LineageView } from './view.ts'

/** What only the script shows: where it tells what it does, with its words, and the list of its keys. */
export function scriptParts({ words }: LineageView): Markup {
  const { copied, notCopied, loading, failed, retry, noDay } = words
  const keys = Object.entries(words.keyList).map(([key, what]) => markup`<dt><kbd>${key}</kbd></dt><dd>${what}</dd>\n`)
  return markup`<p id="told" role="status" data-copied="${copied}" data-not-copied="${notCopied}" data-loading="${loading}" data-failed="${failed}" data-retry="${retry}" data-no-day="${noDay}"></p>
<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">${words.keys}</h2>
<dl>
${keys}</dl>
<form method="dialog"><button>${words.close}</button></form>
</dialog>`
}
