import { markup, type Markup } from '../../page/markup.ts'
import type { Query } from '../../page/query.ts'
import { relationWord } from '../words/relations.ts'
import { typeWord } from '../words/kinds.ts'
import type { NetworkView } from './view.ts'

/** How many nodes and relations there are of each type, the most first; each leads to the network of it alone. */
export function counts(view: NetworkView): Markup {
  const { network, request, words } = view
  const types = counted(network.nodes).map(([type, number]) =>
    row(view, typeWord(type, request.language), number, { types: type }),
  )
  const relations = counted(network.edges).map(([type, number]) =>
    row(view, relationWord(type, 'OUT', request.language), number, { relations: type }),
  )
  return markup`<div class="beside">
${table(words.type, words.count, types)}
${table(words.relation, words.count, relations)}
</div>`
}

function table(head: string, number: string, rows: readonly Markup[]): Markup {
  return markup`<table>
<thead><tr><th scope="col">${head}</th><th scope="col">${number}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`
}

function row({ request: { to, id }, query }: NetworkView, what: string, number: number, only: Query): Markup {
  const address = to.network(id, { ...query, ...only })
  return markup`<tr><th scope="row"><a href="${address}">${what}</a></th><td>${number.toLocaleString('en')}</td></tr>\n`
}

function counted(elements: readonly { type: string }[]): [string, number][] {
  const numbers = new Map<string, number>()
  for (const { type } of elements) numbers.set(type, (numbers.get(type) ?? 0) + 1)
  return [...numbers].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
