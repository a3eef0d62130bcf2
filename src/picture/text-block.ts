import { markup, type Markup } from '../page/markup.ts'
import { round } from './node-shape.ts'

/** A part of a picture, drawn from 0/0 on, and how high it is. */
export interface Part {
  drawn: Markup
  height: number
}

/** Lines of text below each other. */
export function textBlock(lines: readonly string[], size: number, name: string): Part {
  const step = size * 1.32
  return {
    drawn: markup`${lines.map((line, index) => markup`<text class="${name}" y="${round(index * step + size)}"${langOf(line)}>${line}</text>\n`)}`,
    height: lines.length * step,
  }
}

/** The attribute that tells that a text is Korean; nothing for any other. */
export function langOf(text: string): Markup | undefined {
  return /\p{Script=Hangul}/u.test(text) ? markup` lang="ko"` : undefined
}
