import { InvalidArgumentError } from 'commander'

/** Makes the reader of an option that takes some of these words, in capitals or not, with commas between. */
export function wordsOf<Word extends string>(allowed: readonly Word[]): (text: string) => Word[] {
  return (text) => {
    const words = text.split(',').map((word) => word.trim().toUpperCase())
    if (words.every((word) => allowed.some((one) => one === word)))
      return allowed.filter((word) => words.includes(word))
    throw new InvalidArgumentError(`Allowed are ${allowed.join(', ')}, with commas between.`)
  }
}
