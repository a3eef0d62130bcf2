import { markup, type Markup } from '../../page/markup.ts'
import { schemaFile } from '../../schema-file.ts'
import { DEFAULTS } from '../../feed/slice.ts'
import { relationWord } from '../words/relations.ts'
import { typeWord } from '../words/kinds.ts'
import type { NetworkView } from './view.ts'

/** The depths that the form offers. */
const DEPTHS = [1, 2, 3]

/** The form that narrows a network; it needs no script. Parameters that it does not show stay as they are. */
export function filterForm(view: NetworkView): Markup {
  const { request, given, query, words } = view
  const { things, relations } = schemaFile().vocabulary
  const types = [...new Set([...things.map(({ name }) => name), ...(given.types ?? [])])]
  const kept = ['changes', 'sources'].flatMap((name) =>
    query[name] === undefined ? [] : [[name, query[name]] as const],
  )
  const language = request.given.get('language')
  return markup`<form class="filter" action="${request.to.network(request.id)}">
${[...kept, ...(language === undefined ? [] : [['language', language] as const])].map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`)}
<p><label>${words.depth} ${depths(view)}</label>
${day('asOf', words.onDay, given.asOf)}
${day('from', words.from, given.from)}
${day('to', words.to, given.to)}
${given.certainty === 'CERTAIN' ? markup`<label><input type="checkbox" name="certainty" value="certain" checked> ${words.certain}</label>` : undefined}</p>
<fieldset><legend>${words.types} <span class="faint">(${words.allIfNone})</span></legend>
${types.map((type) => box('types', type, typeWord(type, request.language), given.types?.includes(type)))}
</fieldset>
<details${given.relations ? markup` open` : undefined}><summary>${words.relations} <span class="faint">(${words.allIfNone})</span></summary>
<ul class="boxes">${relations.map(({ type }) => markup`<li>${box('relations', type, relationWord(type, 'OUT', request.language), given.relations?.includes(type))}</li>`)}</ul>
</details>
<p><button>${words.show}</button> <a href="${request.to.network(request.id)}">${words.clear}</a></p>
</form>`
}

function depths({ given: { depth = DEFAULTS.network.depth } }: NetworkView): Markup {
  const offered = [...new Set([...DEPTHS, depth])].sort((a, b) => a - b)
  return markup`<select name="depth">${offered.map((one) => markup`<option${one === depth ? markup` selected` : undefined}>${one}</option>`)}</select>`
}

function day(name: string, label: string, value: string | undefined): Markup {
  return markup`<label>${label} <input type="date" name="${name}" value="${value ?? ''}"></label>`
}

function box(name: string, value: string, label: string, isChecked: boolean | undefined): Markup {
  return markup`<label><input type="checkbox" name="${name}" value="${value}"${isChecked === true ? markup` checked` : undefined}> ${label}</label>\n`
}
