/** The style of every page; a strict policy allows it by its hash. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1a1a1a; --faint: #595959; --page: #fff; --line: #d0d0d0; --link: #0b57a4 }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8e8e8; --faint: #b0b0b0; --page: #16181c; --line: #3a3d44; --link: #8ab8f0 }
}
body { margin: 0 auto; padding: 1rem; max-width: 75rem; color: var(--text); background: var(--page);
  font: 1rem/1.5 system-ui, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; word-break: keep-all }
a { color: var(--link) }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere }
pre { padding: 0.75rem; border: 1px solid var(--line); white-space: pre-wrap }
pre code { font-size: 1em }
section > section { border-top: 1px solid var(--line) }
dl { margin: 0.5rem 0; display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem }
dt { color: var(--faint) }
dd { margin: 0; min-width: 0 }
h1, p, dd, summary { overflow-wrap: anywhere }
table { width: 100%; border-collapse: collapse }
th, td { padding: 0.5rem 0.75rem 0.5rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top }
th code { white-space: nowrap }
thead th { border: 0; color: var(--faint); font-weight: normal }
body > header { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; padding-bottom: 0.75rem; border-bottom: 1px solid var(--line) }
body > footer { margin-top: 2rem; padding-top: 0.5rem; border-top: 1px solid var(--line); color: var(--faint); font-size: 0.9rem }
.brand { font-weight: bold; text-decoration: none }
.skip { position: absolute; left: -100rem }
.skip:focus { left: 1rem; background: var(--page); padding: 0.5rem }
form[role=search] { display: flex; flex: 1 1 16rem; gap: 0.5rem }
input[type=search] { flex: 1; min-width: 0 }
input, select, button { font: inherit; padding: 0.3rem 0.6rem; color: inherit; background: var(--page); border: 1px solid var(--faint); border-radius: 0.25rem }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
.wide { overflow-x: auto }
.picture { margin: 1rem 0; border: 1px solid var(--line); position: relative }
.picture svg { display: block; margin: 0 auto }
.picture .middle { position: absolute; left: 36.25rem; scroll-snap-align: center; scroll-initial-target: nearest }
.notice { padding: 0.5rem 0.75rem; border-left: 0.25rem solid var(--link) }
.filter label { margin-right: 1rem; white-space: nowrap }
.filter p, .filter fieldset { display: flex; flex-wrap: wrap; gap: 0.5rem 0.25rem; align-items: center }
.filter fieldset { margin: 0 0 1rem; border: 1px solid var(--line) }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1rem 3rem; align-items: start }
.address { width: 100%; box-sizing: border-box }
.boxes { list-style: none; padding: 0; columns: 12rem }
.relations { font-size: 0.9rem }
.relations td:last-child { width: 45%; min-width: 14rem }
.files { padding-left: 1.2rem; columns: 18rem; column-gap: 2rem }
.faint { color: var(--faint) }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 0 2rem }
.columns ul { padding-left: 1.2rem }
.counts { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem }
.counts div { display: flex; gap: 0.4rem }
.hits li { margin-bottom: 0.5rem }
@media print { body > header, form, nav { display: none } }
ul.cites { margin: 0; padding-left: 1.1rem }
.cites { font-size: 0.9rem }
.uncited { color: var(--faint); font-style: italic; font-size: 0.9rem }
h1 { line-height: 1.25; margin: 1rem 0 0.5rem }
h1 + p { margin-top: 0 }
h1 .second { display: block; font-size: 0.65em; font-weight: normal; color: var(--faint) }
.lead { font-size: 1.1rem; max-width: 48rem }
.count { font-size: 0.75em; font-weight: normal }
.facts > div, .fate > div { display: contents }
.fate { padding: 0.6rem 0.9rem; border-left: 0.25rem solid var(--link) }
.fate ul { margin: 0; padding-left: 1.1rem }
.contents ul { list-style: none; margin: 1rem 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem }
.rows { table-layout: fixed; overflow-wrap: anywhere }
th.when { width: 12rem }
th.how { width: 20% }
th.source { width: 37% }
#disputes th.what, #disputes th.when { width: 25% }
#disputes th.source { width: 28% }
.rows td { padding: 0.35rem 0.75rem 0.35rem 0 }
td.when, td.how, td.source { font-size: 0.9rem }
.rows .cites { font-size: 1em }
.facts dt::first-letter { text-transform: uppercase }
td.place { width: 11rem; font-size: 0.9rem; color: var(--faint) }
.statements td { padding: 0.3rem 0.75rem 0.3rem 0; overflow-wrap: anywhere }
.pages { margin: 1rem 0 }
[aria-current] { font-weight: bold }
.rows thead th { padding: 0 0.75rem 0.15rem 0; font-size: 0.85rem }
.group { border: 0 }
.group > h3 { margin: 1.1rem 0 0.3rem }
.about { display: block; font-size: 0.9rem }
@media (max-width: 48rem) {
  .rows thead { position: absolute; left: -100rem }
  .rows tr, .rows td { display: block; padding: 0; border: 0 }
  .rows tr { padding: 0.5rem 0; border-top: 1px solid var(--line) }
  .rows td:empty { display: none }
  td.place { width: 6rem }
  dl { grid-template-columns: 1fr; gap: 0 }
  dd { margin-bottom: 0.5rem }
}
:target { outline: 2px solid var(--link); outline-offset: 0.25rem }
fieldset { margin: 0 0 0.75rem; padding: 0.25rem 0.75rem 0.5rem; border: 1px solid var(--line); border-radius: 0.25rem; min-width: 0 }
legend { color: var(--faint); padding: 0 0.25rem }
.choices { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; padding: 0.5rem 0.75rem; border: 1px solid var(--line); border-radius: 0.25rem }
#choices { margin: 0.5rem 0 }
summary { cursor: pointer; width: max-content; max-width: 100% }
.days p { margin: 0.25rem 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center }
.days input[type=range], #compare-row { flex: 1 1 12rem; min-width: 0 }
#compare-row { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center }
[hidden] { display: none !important }
input[type=range] { padding: 0; accent-color: var(--link) }
input[type=number] { width: 5rem }
.day-steps { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; margin: 0.75rem 0 0.25rem }
[aria-disabled=true] { color: var(--faint); text-decoration: none }
#summary { margin: 0.25rem 0 0.5rem; min-height: 1.5em; font-weight: 600 }
#told { margin: 0; color: var(--faint) }
kbd { font: inherit; font-size: 0.85em; border: 1px solid var(--faint); border-radius: 0.2rem; padding: 0 0.3em }
dialog { color: var(--text); background: var(--page); border: 1px solid var(--faint); border-radius: 0.25rem; max-width: 34rem }
dialog dd { padding-top: 0.1rem }
caption { text-align: left; font-weight: 600; padding: 0.5rem 0 0.25rem }
td.day, th.day, .bodies .dates, .steps .dates { white-space: nowrap }
td.yes { font-weight: 600 }
td.no { color: var(--faint) }
`
