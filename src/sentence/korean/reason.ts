import { withParticle } from '../../text/particle.ts'
import type { NameOf, ToldHandover, ToldKinship, ToldReason, ToldTie } from '../told.ts'
import { lifeOf, whenOf } from './date.ts'
import { functionsOf } from './noun.ts'

/** Why no path was found. */
export function reasonSentence(reason: ToldReason, nameOf: NameOf): string {
  switch (reason.is) {
    case 'SAME':
      return `${withParticle(nameOf(reason.id), '을/를')} 두 번 물었다. 어떤 것도 자기 자신이 되지는 않는다.`
    case 'REVERSED':
      return reversed(reason, nameOf)
    case 'LATER':
      return `${whenOf(reason.day)}는 아직 일어나지 않았다. 마지막 변화는 ${whenOf(reason.date)} 시행되었다.`
    case 'FUNCTIONS':
      return functionsReason(reason, nameOf)
    case 'SHARED':
      return shared(reason, nameOf)
    case 'TIED':
      return tied(reason, nameOf)
    case 'SAME_FAMILY':
      return '한쪽이 다른 쪽에서 나온 것은 아니며, 가계 전체를 보면 다른 것들의 변화를 거쳐 돌아서 이어질 뿐이다.'
    case 'UNCONNECTED':
      return `${withParticle(nameOf(reason.from), '과/와')} ${withParticle(nameOf(reason.to), '을/를')} 잇는 변화는 기록되어 있지 않다.`
    case 'NOTHING_BEFORE':
      return nothingBefore(reason, nameOf(reason.to))
    case 'RECORD_BEGINS':
      return recordBegins(reason, nameOf)
    case 'NOTHING_AFTER':
      return nothingAfter(reason, nameOf(reason.from))
    case 'TOO_MANY':
      return `${withParticle(nameOf(reason.from), '과/와')} 변화로 이어진 것이 너무 많아 가까운 것만 견주었다.`
  }
}

function reversed({ from, to, steps }: Extract<ToldReason, { is: 'REVERSED' }>, nameOf: NameOf): string {
  const came = `${withParticle(nameOf(from), '이/가')} ${steps}단계를 거쳐 ${nameOf(to)}에서 나왔다`
  return `순서가 반대이다. ${came}. ‘${to}’에서 ${withParticle(`‘${from}’`, '으로/로')} 물어보면 된다.`
}

function shared(kinship: ToldKinship, nameOf: NameOf): string {
  const { ancestor, descendant, inPart, isFurther = false } = kinship
  const told = [
    ...(ancestor === undefined ? [] : [`${nameOf(ancestor)}에서 나왔`]),
    ...(descendant === undefined ? [] : [ledTo(kinship, nameOf(descendant), nameOf)]),
  ]
  const isOfBoth = ancestor !== undefined || inPart.length !== 1
  return `${isFurther ? '' : '한쪽이 다른 쪽에서 나온 것은 아니며, '}${isOfBoth ? '둘 다 ' : ''}${told.join('고 ')}다.`
}

/** Without the end of its verb. */
function ledTo({ from, to, inPart }: ToldKinship, descendant: string, nameOf: NameOf): string {
  const [part, otherPart] = inPart
  const into = withParticle(descendant, '으로/로')
  if (part === undefined) return `${into} 이어졌`
  if (otherPart !== undefined) return `그 일부 또는 후신의 일부가 ${into} 이어졌`
  const whole = withParticle(nameOf(part === from ? to : from), '은/는')
  return `${whole} ${into} 이어졌고 ${withParticle(nameOf(part), '은/는')} 그 일부 또는 후신의 일부가 그리로 이어졌`
}

function tied({ type, from, to, start, end }: ToldTie, nameOf: NameOf): string {
  const life = lifeOf(start, end)
  const of = {
    PART_OF: `${nameOf(to)}에 속한`,
    RESPONSIBLE_FOR: `${withParticle(nameOf(to), '을/를')} 소관한`,
    OVERSEES: `${withParticle(nameOf(to), '을/를')} 감독하거나 조정한`,
  }
  return `${withParticle(nameOf(from), '은/는')} ${life === '' ? '' : `${life} `}${of[type]} 것으로 기록되어 있다.`
}

function functionsReason(
  { from, to, handovers, isDirect }: Extract<ToldReason, { is: 'FUNCTIONS' }>,
  nameOf: NameOf,
): string {
  const told = handovers.map((handover) => handoverSentence(handover, nameOf))
  const rest = isDirect ? [] : ['그 길의 나머지 단계는 승계이다.']
  const first = `${withParticle(nameOf(to), '은/는')} ${nameOf(from)}에서 나온 것이 아니며, 기능만 넘어갔다.`
  return [first, ...told, ...rest].join(' ')
}

function handoverSentence({ from, to, functions, date }: ToldHandover, nameOf: NameOf): string {
  const what = functions.length === 0 ? '이름이 적히지 않은 기능' : functionsOf(functions.map(nameOf))
  return `${whenOf(date)} ${withParticle(nameOf(from), '이/가')} ${nameOf(to)}에 ${withParticle(what, '을/를')} 넘겼다.`
}

function nothingBefore({ start }: Extract<ToldReason, { is: 'NOTHING_BEFORE' }>, to: string): string {
  const began = start === undefined ? '' : `${withParticle(to, '은/는')} ${whenOf(start)} 시작되었고 `
  return `${began}${to} 이전의 것은 기록되어 있지 않다.`
}

function recordBegins({ from, to, year }: Extract<ToldReason, { is: 'RECORD_BEGINS' }>, nameOf: NameOf): string {
  const since = year === undefined ? '' : `${year}년부터 `
  return `${withParticle(nameOf(to), '이/가')} 나온 곳이나 흡수한 것은 ${since}기록되어 있으나 ${withParticle(nameOf(from), '은/는')} 거기에 없다.`
}

function nothingAfter({ hasEnded, end }: Extract<ToldReason, { is: 'NOTHING_AFTER' }>, from: string): string {
  const ended = hasEnded ? `${withParticle(from, '은/는')} ${whenOf(end)} 끝났고 ` : ''
  return `${ended}${from}에서 나온 것은 기록되어 있지 않다.`
}
