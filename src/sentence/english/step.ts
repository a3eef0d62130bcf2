import type { NameOf, ToldBody, ToldStep } from '../told.ts'
import { stayOf, type Stay } from '../stay.ts'
import { whenOf } from './date.ts'
import { basisOf, functionsOf } from './basis.ts'
import { capital, nounOf, nounsOf, was, type Noun } from './noun.ts'

/** What happened in a step: when, who became what, what else came along, how sure it is, and on which legal basis. */
export function stepSentence(step: ToldStep, nameOf: NameOf, lawOf: NameOf): string {
  const bodies = {
    from: nounOf(nameOf(step.from.id)),
    to: nounOf(nameOf(step.to.id)),
    partners: nounsOf(step.partners.map(nameOf)),
    others: nounsOf(step.others.map(nameOf)),
    parts: nounsOf([step.to.id, ...step.others].map(nameOf)),
  }
  const isWider = step.kind === 'COMPLEX_REORGANISATION'
  const main = `${capital(whenOf(step.date))}, ${isWider ? 'in a wider reorganisation, ' : ''}${clauseOf(step, bodies)}.`
  return [
    main,
    ...besides(step, bodies),
    ...(step.functions.length > 0 ? [`${capital(functionsOf(step.functions, nameOf))} went along.`] : []),
    ...(step.share === undefined ? [] : [`${percent(step.share)} of ${bodies.from.text} went that way.`]),
    ...(step.isMainLine ? ['This is the main line of succession.'] : []),
    ...doubts(step),
    basisOf(step.laws, lawOf),
    ...(step.isCited ? [] : ['No source is cited for this step.']),
  ].join(' ')
}

interface Bodies {
  from: Noun
  to: Noun
  partners: Noun
  others: Noun
  /** All into which the first body was split. */
  parts: Noun
}

const STAYS: Readonly<Record<Stay, string>> = {
  CONTINUED: ', which continued',
  BEGAN_THAT_DAY: ', which began that day',
  ENDED_THAT_DAY: ', which ended that day',
}

function clauseOf(step: ToldStep, bodies: Bodies): string {
  const { kind, date } = step
  const [before, after] = [step.from.fate, step.to.fate]
  const { from, to, partners } = bodies
  if (kind === 'REPLACEMENT') return `${from.text} ${was(from)} replaced by ${to.text}`
  if (kind === 'MERGER') return `${from.text} merged with ${partners.text} into ${to.text}`
  if (kind === 'SPLIT') return `${from.text} ${was(from)} split into ${bodies.parts.text}`
  if (before === 'RENAMED' && after === 'RENAMED') return `${from.text} ${was(from)} renamed ${to.text}`
  if (before === 'ENDED' && after === 'CREATED') return `${from.text} ended, and ${to.text} came out of it`
  if (before === 'ENDED' && after === 'RENAMED') {
    return `${from.text} ended and became part of ${to.text}, which got that name at the same time`
  }
  if (before === 'ENDED') return `${from.text} ended and became part of ${to.text}${stayed(step.to, date)}`
  const went = before === 'RENAMED' ? ', which continued under another name' : stayed(step.from, date)
  return `${to.text} ${was(to)} created out of ${from.text}${went}`
}

function stayed(body: ToldBody, date: string | undefined): string {
  const stay = stayOf(body, date)
  return stay === undefined ? '' : STAYS[stay]
}

/** What happened to the others that took part in the same change. */
function besides({ kind, from, partners, others }: ToldStep, nouns: Bodies): string[] {
  const told: string[] = []
  if (partners.length > 0 && kind !== 'MERGER') {
    const isWhole = kind === 'ABSORPTION'
    told.push(
      isWhole
        ? `${capital(nouns.partners.text)} became part of ${nouns.to.text} too.`
        : `${capital(nouns.to.text)} also took over from ${nouns.partners.text}.`,
    )
  }
  if (others.length === 0 || kind === 'SPLIT') return told
  if (from.fate === 'ENDED') told.push(`Other parts of ${nouns.from.text} went to ${nouns.others.text}.`)
  else told.push(`Part of ${nouns.from.text} also went to ${nouns.others.text}.`)
  return told
}

function doubts({ certainty }: ToldStep): string[] {
  if (certainty === 'POSSIBLE') return ['The source says only that this may be so.']
  return certainty === 'INFERRED' ? ['This follows from the source, which does not state it.'] : []
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`
}
