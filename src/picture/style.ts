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
`

/** The style of a picture in each theme; policies allow these texts by their hashes. */
export const PICTURE_STYLES: Readonly<Record<Theme, string>> = {
  LIGHT: FORMS + LIGHT,
  DARK: FORMS + DARK,
  AUTO: `${FORMS}${LIGHT}@media (prefers-color-scheme: dark) {${DARK}}\n@media print {${LIGHT}}\n`,
}
