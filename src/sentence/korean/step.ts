import { withParticle } from '../../text/particle.ts'
import type { NameOf, ToldBody, ToldStep } from '../told.ts'
import { stayOf, type Stay } from '../stay.ts'
import { whenOf } from './date.ts'
import { basisOf, functionsOf, listOf, rowOf } from './noun.ts'

/** What happened in a step: when, who became what, what else came along, how sure it is, and on which legal basis. */
export function stepSentence(step: ToldStep, nameOf: NameOf, lawOf: NameOf): string {
  const bodies = {
    from: nameOf(step.from.id),
    to: nameOf(step.to.id),
    partners: rowOf(step.partners.map(nameOf)),
    others: listOf(step.others.map(nameOf)),
    parts: listOf([step.to.id, ...step.others].map(nameOf)),
  }
  const isWider = step.kind === 'COMPLEX_REORGANISATION'
  const moved = withParticle(functionsOf(step.functions.map(nameOf)), '이/가')
  return [
    `${whenOf(step.date)} ${isWider ? '더 넓은 개편 속에서 ' : ''}${clauseOf(step, bodies)}.`,
    ...besides(step, bodies),
    ...(step.functions.length > 0 ? [`${moved} 함께 넘어갔다.`] : []),
    ...(step.share === undefined ? [] : [`${bodies.from}의 ${percent(step.share)}가 그리로 갔다.`]),
    ...(step.isMainLine ? ['이것이 주된 승계이다.'] : []),
    ...doubts(step),
    basisOf(step.laws.map(lawOf)),
    ...(step.isCited ? [] : ['이 단계에는 인용된 출처가 없다.']),
  ].join(' ')
}

interface Bodies {
  from: string
  to: string
  partners: string
  others: string
  /** All into which the first body was split. */
  parts: string
}

const STAYS: Readonly<Record<Stay, string>> = {
  CONTINUED: '존속한 ',
  BEGAN_THAT_DAY: '그날 신설된 ',
  ENDED_THAT_DAY: '그날 폐지된 ',
}

function clauseOf(step: ToldStep, bodies: Bodies): string {
  const { kind, date } = step
  const [before, after] = [step.from.fate, step.to.fate]
  const [from, to] = [withParticle(bodies.from, '이/가'), withParticle(bodies.to, '이/가')]
  if (kind === 'REPLACEMENT') return `${from} 없어지고 ${to} 그 뒤를 이었다`
  if (kind === 'MERGER') return `${from} ${withParticle(bodies.partners, '과/와')} 합쳐져 ${to} 되었다`
  if (kind === 'SPLIT') return `${from} ${withParticle(bodies.parts, '으로/로')} 나뉘었다`
  if (before === 'RENAMED' && after === 'RENAMED') {
    return `${withParticle(bodies.from, '은/는')} 이름이 ${withParticle(bodies.to, '으로/로')} 바뀌었다`
  }
  if (before === 'ENDED' && after === 'CREATED') return `${from} 없어지고 거기에서 ${to} 나왔다`
  if (before === 'ENDED' && after === 'RENAMED') return `${from} 없어지고 이때 이름을 얻은 ${bodies.to}에 흡수되었다`
  if (before === 'ENDED') return `${from} 없어지고 ${stayed(step.to, date)}${bodies.to}에 흡수되었다`
  const lasting = before === 'RENAMED' ? '다른 이름으로 존속한 ' : stayed(step.from, date)
  return `${lasting}${bodies.from}에서 ${to} 갈라져 나왔다`
}

function stayed(body: ToldBody, date: string | undefined): string {
  const stay = stayOf(body, date)
  return stay === undefined ? '' : STAYS[stay]
}

/** What happened to the others that took part in the same change. */
function besides({ kind, from, partners, others }: ToldStep, names: Bodies): string[] {
  const told: string[] = []
  if (partners.length > 0 && kind !== 'MERGER') {
    told.push(
      kind === 'ABSORPTION'
        ? `${names.partners}도 ${names.to}에 흡수되었다.`
        : `${withParticle(names.to, '은/는')} ${names.partners}에서도 넘겨받았다.`,
    )
  }
  if (others.length === 0 || kind === 'SPLIT') return told
  if (from.fate === 'ENDED') told.push(`${names.from}의 다른 부분은 ${withParticle(names.others, '으로/로')} 갔다.`)
  else told.push(`${names.from}의 일부는 ${withParticle(names.others, '으로/로')}도 갔다.`)
  return told
}

function doubts({ certainty }: ToldStep): string[] {
  if (certainty === 'POSSIBLE') return ['출처는 그럴 수 있다고만 말한다.']
  return certainty === 'INFERRED' ? ['출처에 그대로 적혀 있지는 않으나 출처에서 따라 나온다.'] : []
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`
}
