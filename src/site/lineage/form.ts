import { DEFAULTS } from '../../feed/slice.ts'
import { markup, type Markup } from '../../page/markup.ts'
import type { LineageView } from './view.ts'

/** Parameters that the form shows; others stay as they are. */
const SHOWN = ['direction', 'depth', 'renames', 'functions', 'asOf', 'language', 'day', 'compare']

/** The form with which a reader chooses what the page shows. It needs no script. */
export function choices(view: LineageView): Markup {
  const { request, query, words } = view
  const kept = Object.entries(query).filter(([name]) => !SHOWN.includes(name))
  return markup`<form id="view" class="view" action="${request.to.plain(request.path.slice(1))}">
${kept.map(([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">\n`)}<details id="choices"${isNarrowed(view) ? markup` open` : undefined}><summary>${words.choices}</summary>
<div class="choices">
${direction(view)}
${depth(view)}
${box('renames', 'collapse', words.renames, view.given.renames === 'COLLAPSE')}
${box('functions', '1', words.functions, view.given.functions === true)}
${date('asOf', words.asOf, query['asOf'])}
${language(view)}
<a id="reset" href="${request.to.lineage(request.id)}">${words.reset}</a>
</div>
</details>
<fieldset class="days"><legend>${words.mark}</legend>
<p>${date('day', words.day, query['day'])} ${slider('day', words.slide)} ${unmark(view)}</p>
<p>${compareBox(view)}<span id="compare-row">${date('compare', words.compare, query['compare'])} ${slider('compare', words.slideCompare)}</span></p>
</fieldset>
<p id="send"><button>${words.show}</button></p>
</form>`
}

/** Whether anything but the language and the days is chosen. */
function isNarrowed({ query }: LineageView): boolean {
  return Object.keys(query).some((name) => !['language', 'day', 'compare'].includes(name))
}

function direction({ given, words }: LineageView): Markup {
  const chosen = (given.direction ?? DEFAULTS.lineage.direction).toLowerCase()
  const { direction: fallback } = DEFAULTS.lineage
  return markup`<label>${words.direction} <select id="direction" name="direction" data-default="${fallback.toLowerCase()}">${options(words.directions, chosen)}</select></label>`
}

function depth({ given, words }: LineageView): Markup {
  const { depth: fallback } = DEFAULTS.lineage
  return markup`<label>${words.depth} <input id="depth" type="number" name="depth" min="1" max="100" required data-default="${fallback}" value="${Math.min(given.depth ?? fallback, 100)}"></label>`
}

/** Without a language names are in both; on a Korean page that is the way to an English one. */
function language({ given, words }: LineageView): Markup {
  return markup`<label>${words.language} <select id="language" name="language">${options(words.languages, given.language?.toLowerCase() ?? '')}</select></label>`
}

function options(words: Readonly<Record<string, string>>, chosen: string): Markup[] {
  return Object.entries(words).map(
    ([value, word]) =>
      markup`<option value="${value}"${value === chosen ? markup` selected` : undefined}>${word}</option>`,
  )
}

function box(name: string, value: string, label: string, isChecked: boolean): Markup {
  return markup`<label><input id="${name}" type="checkbox" name="${name}" value="${value}"${isChecked ? markup` checked` : undefined}> ${label}</label>`
}

function date(name: string, label: string, value: string | undefined): Markup {
  return markup`<label>${label} <input id="${name}" type="date" name="${name}" min="1000-01-01" max="9999-12-31" value="${value ?? ''}"></label>`
}

function unmark({ request, query, words }: LineageView): Markup {
  const address = request.to.lineage(request.id, { ...query, day: undefined, compare: undefined })
  return markup`<a id="unmark" href="${address}"${query['day'] === undefined ? markup` hidden` : undefined}>${words.unmark}</a>`
}

/** The script shows it, and says where it stands. */
function slider(name: string, label: string): Markup {
  return markup`<input id="${name}-slide" type="range" aria-label="${label}" step="1" hidden>`
}

function compareBox({ query, words }: LineageView): Markup {
  return markup`<label id="compare-choice" hidden><input id="compare-too" type="checkbox"${query['compare'] === undefined ? undefined : markup` checked`}> ${words.compareToo}</label> `
}
