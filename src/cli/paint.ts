import { styleText } from 'node:util'

/** Shows a text in a style where the output can, and else as it is. */
export type Paint = (style: 'bold' | 'dim' | 'yellow', text: string) => string

/** A stream to which a program prints. */
type Output = Pick<NodeJS.WriteStream, 'isTTY' | 'hasColors'>

/** Colours for a terminal that shows them; none elsewhere, and none with the variable `NO_COLOR`, which Node looks at. */
export function paintFor(output: Partial<Output>): Paint {
  const isColoured = output.isTTY === true && output.hasColors?.() === true
  return isColoured ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text
}
