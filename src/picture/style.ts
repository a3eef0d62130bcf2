import type { Theme } from './sheet.ts'

const FORMS = `
text { font-family: "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", system-ui, sans-serif }
.halo { paint-order: stroke; stroke-width: 3.5px; stroke-linejoin: round }
.title { font-size: 16px; font-weight: 600 }
.note { font-size: 11px }
.line { fill: none; stroke-width: 1px }
.succession .line { stroke-width: 2.2px }
.function .line { stroke-width: 1.6px; stroke-dasharray: 5 3 }
.record .line { stroke-dasharray: 1.5 2.5 }
.shape { stroke-width: 1px }
.centre .shape { stroke-width: 2.5px }
.first { font-weight: 600 }
a:focus .shape, a:hover .shape { stroke-width: 3px }
.name { font-size: 12px }
.body .name { font-weight: 600 }
.body .second { font-size: 11px; font-weight: 400 }
.grid, .step, .day { fill: none }
.day { stroke-width: 1.5px; stroke-dasharray: 6 3 }
.daymark { font-weight: 600 }
.step { stroke-width: 1.6px }
.handed { stroke-dasharray: 4 3 }
.unsure { stroke-dasharray: 1.5 2.5 }
.glyph { stroke-width: 1.6px }
.asked .name { text-decoration: underline }
a { outline: none }
a:focus .bar, a:focus .glyph { stroke-width: 3.5px }
a:hover .bar, a:hover .glyph { stroke-width: 2.5px }
`

const LIGHT = `
.paper { fill: #fff }
text, .halo { fill: #1a1a1a }
.halo { stroke: #fff }
.second, .note { fill: #595959 }
.line { stroke: #a3a8b0 }
.head { fill: #7b8089 }
.succession .line { stroke: #1f4e8c }
.succession .head { fill: #1f4e8c }
.function .line { stroke: #8a4b08 }
.function .head { fill: #8a4b08 }
.shape { stroke: #454a52 }
.grid { stroke: #e4e6ea }
.day { stroke: #b3261e }
.daymark { fill: #b3261e }
.step { stroke: #5a626e }
.tip { fill: #5a626e }
.glyph { fill: #3b4350; stroke: #3b4350 }
.glyph.hollow { fill: #fff }
.fade { stop-color: #fff }
.bar { fill: #3f76b5; stroke: #3f76b5 }
.asked .bar { fill: #1d4f8c; stroke: #1d4f8c }
.bar.gone { fill: #e9ebee; stroke: #878d97 }
.bar.began { fill: #2a7d4f; stroke: #2a7d4f }
.bar.ended { fill: #b4531f; stroke: #b4531f }
.gone .name { fill: #595959 }
a:focus .bar, a:focus .glyph { stroke: #b3261e }
`

const DARK = `
.paper { fill: #16181c }
text, .halo { fill: #e8e8e8 }
.halo { stroke: #16181c }
.second, .note { fill: #b0b0b0 }
.line { stroke: #5b616b }
.head { fill: #8a919c }
.succession .line { stroke: #8ab8f0 }
.succession .head { fill: #8ab8f0 }
.function .line { stroke: #e0a458 }
.function .head { fill: #e0a458 }
.shape { stroke: #e8e8e8 }
.grid { stroke: #2b2f36 }
.day { stroke: #ff8a80 }
.daymark { fill: #ff8a80 }
.step { stroke: #a2a9b4 }
.tip { fill: #a2a9b4 }
.glyph { fill: #d5d9e0; stroke: #d5d9e0 }
.glyph.hollow { fill: #16181c }
.fade { stop-color: #16181c }
.bar { fill: #5b94d6; stroke: #5b94d6 }
.asked .bar { fill: #a9cdf7; stroke: #a9cdf7 }
.bar.gone { fill: #2b2f36; stroke: #7d848f }
.bar.began { fill: #56b882; stroke: #56b882 }
.bar.ended { fill: #e08a55; stroke: #e08a55 }
.gone .name { fill: #b0b0b0 }
a:focus .bar, a:focus .glyph { stroke: #ff8a80 }
`

/** The style of a picture in each theme; policies allow these texts by their hashes. */
export const PICTURE_STYLES: Readonly<Record<Theme, string>> = {
  LIGHT: FORMS + LIGHT,
  DARK: FORMS + DARK,
  AUTO: `${FORMS}${LIGHT}@media (prefers-color-scheme: dark) {${DARK}}\n@media print {${LIGHT}}\n`,
}
