import { nameOf, solidAt, writtenOf } from './lexer.ts'
import { readLiteral, type Literal } from './literal.ts'

/** Thrown where a text is not of the form that a reader knows. */
export class UnknownForm extends Error {}

/** A token that is not trivia. */
interface Solid {
  written: string
  /** Where it is a word or a quoted name. */
  name: string | undefined
  start: number
}

/** Reads the tokens of a Cypher text one after another. */
export class Cursor {
  private readonly text: string
  private readonly solids: Solid[] = []
  private at = 0

  constructor(text: string, offset: number) {
    this.text = text
    for (let token = solidAt(text, offset); token.kind !== 'end'; token = solidAt(text, token.end))
      this.solids.push({ written: writtenOf(text, token), name: nameOf(text, token), start: token.start })
  }

  /** How the next token is written; empty at the end. */
  get next(): string {
    return this.solids[this.at]?.written ?? ''
  }

  /** How the last token was written. */
  get last(): string {
    return this.solids[this.at - 1]?.written ?? ''
  }

  /** Whether the next token is a name. */
  get isName(): boolean {
    return this.solids[this.at]?.name !== undefined
  }

  skip(): void {
    this.at += 1
  }

  /** @throws UnknownForm where the next token is no name */
  readName(): string {
    const name = this.solids[this.at]?.name
    if (name === undefined) throw new UnknownForm()
    this.skip()
    return name
  }

  /** A literal of one token. */
  readText(): Literal | undefined {
    const literal = readLiteral(this.text, this.solids[this.at]?.start ?? this.text.length)?.value
    this.skip()
    return literal
  }

  accept(sign: string): boolean {
    if (this.next !== sign) return false
    this.skip()
    return true
  }

  /** @throws UnknownForm where the next token is another one */
  expect(sign: string): void {
    if (!this.accept(sign)) throw new UnknownForm()
  }

  /** @throws UnknownForm where the next token is another word; case does not count */
  expectWord(word: string): void {
    if (this.next.toUpperCase() !== word) throw new UnknownForm()
    this.skip()
  }

  /** Reads what stands between commas. */
  readList(readOne: () => void): void {
    do readOne()
    while (this.accept(','))
  }
}
