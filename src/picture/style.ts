import { BODY_LOOKS, DARK, LIGHT, MARKS, type Palette } from './palette.ts'
import type { Theme } from './sheet.ts'

/** Rules for pictures alone: they may stand in a page, to which their style applies as well. */
function rules(declarations: Readonly<Record<string, string>>): string {
  return Object.entries(declarations)
    .map(([selector, declared]) => `svg.picture ${selector} { ${declared} }\n`)
    .join('')
}

const FORMS = rules({
  text: 'font-family: "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif',
  '.halo': 'paint-order: stroke; stroke-width: 3.5px; stroke-linejoin: round',
  '.title': 'font-size: 16px; font-weight: 700',
  '.note': 'font-size: 11px',
  '.line': 'fill: none; stroke-width: 1px',
  '.succession .line': 'stroke-width: 2.2px',
  '.function .line': 'stroke-width: 1.6px; stroke-dasharray: 5 3',
  '.record .line': 'stroke-dasharray: 1.5 2.5',
  '.shape': 'stroke-width: 1px',
  '.centre .shape': 'stroke-width: 2.5px',
  '.first': 'font-weight: 600',
  'a:focus .shape': 'stroke-width: 3px',
  'a:hover .shape': 'stroke-width: 3px',
})

const LINEAGE_FORMS = rules({
  '.strong': 'font-weight: 700',
  '.years': 'font-weight: 400',
  '.grid': 'stroke-width: 1px; fill: none',
  '.axis': 'stroke-width: 1px; fill: none',
  '.edge': 'stroke-width: 1px; fill: none',
  '.absent .edge': 'stroke-dasharray: 3 2',
  '.band': 'stroke-width: 2.5px; fill: none',
  '.pole': 'stroke-width: 1px; fill: none',
  '.wire': 'stroke-width: 2px; fill: none; stroke-linejoin: round',
  '.wire.inferred': 'stroke-width: 1px',
  '.wire.possible': 'stroke-width: 1.5px; stroke-dasharray: 1.5 2.5',
  '.wire.transfer': 'stroke-width: 1.5px; stroke-dasharray: 5 3',
  '.day': 'stroke-width: 1.5px; fill: none',
  '.glyph': 'stroke-width: 1.4px; stroke-linejoin: round',
  '.ring': 'fill: none; stroke: none; stroke-width: 2.5px',
  'a:focus': 'outline: none',
})

function networkColours({ paper, text, faint }: Palette, own: Readonly<Record<string, string>>): string {
  return rules({
    '.paper': `fill: ${paper}`,
    text: `fill: ${text}`,
    '.halo': `fill: ${text}; stroke: ${paper}`,
    '.second': `fill: ${faint}`,
    '.note': `fill: ${faint}`,
    ...own,
  })
}

function lineageColours({ paper, faint, grid, wire, transfer, day, focus, bodies, marks }: Palette): string {
  const tones = { ...bodies, ...marks }
  return rules({
    '.grid': `stroke: ${grid}`,
    '.axis': `stroke: ${faint}`,
    '.pole': `stroke: ${faint}`,
    '.wire': `stroke: ${wire}`,
    '.arrow': `fill: ${wire}`,
    '.glyph': `fill: ${wire}; stroke: ${paper}`,
    '.glyph.unsure': `fill: ${paper}; stroke: ${wire}`,
    '.wire.transfer': `stroke: ${transfer}`,
    '.arrow.transfer': `fill: ${transfer}`,
    '.day': `stroke: ${day}`,
    'text.of-day': `fill: ${day}`,
    ...Object.fromEntries(
      [...BODY_LOOKS, ...MARKS].flatMap((name) => [
        [`.${name} .fill`, `fill: ${tones[name].fill}`],
        [`.${name} .edge`, `stroke: ${tones[name].edge}`],
        [`.${name} .band`, `stroke: ${tones[name].edge}`],
      ]),
    ),
    '.absent text': `fill: ${faint}`,
    'a:focus .ring': `stroke: ${focus}`,
    'a:hover .ring': `stroke: ${focus}`,
  })
}

const LIGHT_STYLE =
  networkColours(LIGHT, {
    '.line': 'stroke: #a3a8b0',
    '.head': 'fill: #7b8089',
    '.succession .line': 'stroke: #1f4e8c',
    '.succession .head': 'fill: #1f4e8c',
    '.function .line': 'stroke: #8a4b08',
    '.function .head': 'fill: #8a4b08',
    '.shape': 'stroke: #454a52',
  }) + lineageColours(LIGHT)

const DARK_STYLE =
  networkColours(DARK, {
    '.line': 'stroke: #5b616b',
    '.head': 'fill: #8a919c',
    '.succession .line': 'stroke: #8ab8f0',
    '.succession .head': 'fill: #8ab8f0',
    '.function .line': 'stroke: #e0a458',
    '.function .head': 'fill: #e0a458',
    '.shape': 'stroke: #e8e8e8',
  }) + lineageColours(DARK)

const ALL_FORMS = FORMS + LINEAGE_FORMS

/** The style of a picture in each theme; policies allow these texts by their hashes. */
export const PICTURE_STYLES: Readonly<Record<Theme, string>> = {
  LIGHT: ALL_FORMS + LIGHT_STYLE,
  DARK: ALL_FORMS + DARK_STYLE,
  AUTO: `${ALL_FORMS}${LIGHT_STYLE}@media (prefers-color-scheme: dark) {\n${DARK_STYLE}}\n@media print {\n${LIGHT_STYLE}}\n`,
}
