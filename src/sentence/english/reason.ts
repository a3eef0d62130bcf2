import type { NameOf, TieType, ToldHandover, ToldKinship, ToldReason, ToldTie } from '../told.ts'
import { functionsOf } from './basis.ts'
import { happened, lifeOf, whenOf } from './date.ts'
import { capital, nounOf } from './noun.ts'

/** Why no path was found. */
export function reasonSentence(reason: ToldReason, nameOf: NameOf): string {
  const the = (id: string) => nounOf(nameOf(id)).text
  switch (reason.is) {
    case 'SAME':
      return `${capital(the(reason.id))} is asked for twice; nothing becomes itself.`
    case 'REVERSED':
      return `It is the other way round: ${the(reason.from)} came from ${the(reason.to)}, in ${steps(reason.steps)}. Ask from “${reason.to}” to “${reason.from}”.`
    case 'LATER':
      return `${capital(whenOf(reason.day))}, it had not happened yet; the last change ${happened('took effect', reason.date)}.`
    case 'FUNCTIONS':
      return functionsReason(reason, nameOf)
    case 'SHARED':
      return shared(reason, the)
    case 'TIED':
      return tied(reason, nameOf)
    case 'SAME_FAMILY':
      return 'Neither came from the other; changes of others join them only in a roundabout way, as its family lineage shows.'
    case 'UNCONNECTED':
      return `No recorded change joins ${the(reason.from)} and ${the(reason.to)}.`
    case 'NOTHING_BEFORE':
      return nothingBefore(reason, the(reason.to))
    case 'RECORD_BEGINS':
      return recordBegins(reason, the(reason.from), the(reason.to))
    case 'NOTHING_AFTER':
      return nothingAfter(reason, the(reason.from))
    case 'TOO_MANY':
      return `Changes join so many to ${the(reason.from)} that only the nearest were compared.`
  }
}

function shared(kinship: ToldKinship, the: (id: string) => string): string {
  const { ancestor, descendant, isFurther = false } = kinship
  const both = [
    ...(ancestor === undefined ? [] : [`both came from ${the(ancestor)}`]),
    ...(descendant === undefined ? [] : [wentInto(kinship, the(descendant), the)]),
  ].join(', and ')
  return isFurther ? `${capital(both)}.` : `Neither came from the other, but ${both}.`
}

function wentInto({ from, to, inPart }: ToldKinship, descendant: string, the: (id: string) => string): string {
  const [part, otherPart] = inPart
  if (part === undefined) return `both went into ${descendant}`
  if (otherPart !== undefined) return `parts of both, or of what they became, went into ${descendant}`
  const whole = part === from ? to : from
  return `${the(whole)} went into ${descendant}, and so did a part of ${the(part)}, or of what it became`
}

const TIES: Readonly<Record<TieType, string>> = {
  PART_OF: 'as a part of',
  RESPONSIBLE_FOR: 'as responsible for',
  OVERSEES: 'as overseeing',
}

function tied({ type, from, to, start, end }: ToldTie, nameOf: NameOf): string {
  const noun = nounOf(nameOf(from))
  const life = lifeOf(start, end)
  return `${capital(noun.text)} ${noun.isPlural ? 'are' : 'is'} recorded ${TIES[type]} ${nounOf(nameOf(to)).text}${life === '' ? '' : ` ${life}`}.`
}

function functionsReason(
  { from, to, handovers, isDirect }: Extract<ToldReason, { is: 'FUNCTIONS' }>,
  nameOf: NameOf,
): string {
  const [one, other] = [nounOf(nameOf(from)).text, nounOf(nameOf(to)).text]
  const told = handovers.map((handover) => handoverSentence(handover, nameOf))
  const rest = isDirect ? [] : ['The other steps on that way are successions.']
  const first = `${capital(other)} did not come from ${one}; only functions passed between bodies.`
  return [first, ...told, ...rest].join(' ')
}

function handoverSentence({ from, to, functions, date }: ToldHandover, nameOf: NameOf): string {
  const what = functions.length === 0 ? 'a function without a name' : functionsOf(functions, nameOf)
  return `${capital(whenOf(date))}, ${nounOf(nameOf(from)).text} handed ${what} to ${nounOf(nameOf(to)).text}.`
}

function nothingBefore({ start }: Extract<ToldReason, { is: 'NOTHING_BEFORE' }>, to: string): string {
  const began = start === undefined ? '' : `, which ${happened('began', start)}`
  return `Nothing is recorded that came before ${to}${began}.`
}

function recordBegins({ year }: Extract<ToldReason, { is: 'RECORD_BEGINS' }>, from: string, to: string): string {
  const since = year === undefined ? '' : ` from ${year} on`
  return `What ${to} came from or took in is recorded${since}, and does not include ${from}.`
}

function nothingAfter({ hasEnded, end }: Extract<ToldReason, { is: 'NOTHING_AFTER' }>, from: string): string {
  const ended = hasEnded ? `, which ${happened('ended', end)}` : ''
  return `Nothing is recorded that came out of ${from}${ended}.`
}

function steps(count: number): string {
  return count === 1 ? '1 step' : `${count} steps`
}
