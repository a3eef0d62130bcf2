import { withParticle } from '../../text/particle.ts'
import type { Shares } from '../shares.ts'
import type { NameOf } from '../told.ts'
import { listOf } from './noun.ts'

/**
 * What bodies became that did not all share one fate: what ended went over whole, and what goes on gave or took a part.
 * Such as `갑이 을의 일부와 함께 병으로 개편되고 일부는 정으로 갔다`.
 */
export function reorganised(shares: Shares, nameOf: NameOf): string {
  const { ended, continuing, created, renamedTo, receiving } = shares
  if (renamedTo.length > 0) return besideRename(shares, nameOf)
  const names = (ids: readonly string[]) => listOf(ids.map(nameOf))
  const given = continuing.length === 0 ? '' : `${names(continuing)}의 일부와 함께 `
  if (created.length === 0) {
    const divided = receiving.length === 1 ? '' : '나뉘어 '
    return `${withParticle(names(ended), '이/가')} 없어지고 ${given}${names(receiving)}에 ${divided}흡수되었다`
  }
  const taken = receiving.length === 0 ? '' : `고 일부는 ${withParticle(names(receiving), '으로/로')} 갔다`
  if (ended.length === 0) {
    const came = taken === '' ? '나왔다' : `나오${taken}`
    return `${names(continuing)}에서 ${withParticle(names(created), '이/가')} 갈라져 ${came}`
  }
  const into = withParticle(names(created), '으로/로')
  return `${withParticle(names(ended), '이/가')} ${given}${into} 개편되${taken === '' ? '었다' : taken}`
}

/** Beside a rename: what ended or is new in the same change, and what goes on. */
function besideRename(shares: Shares, nameOf: NameOf): string {
  const { ended, renamedFrom, continuing, created, renamedTo, receiving } = shares
  const names = (ids: readonly string[]) => listOf(ids.map(nameOf))
  const isOnlyTaker = created.length + receiving.length === 0
  const isOnlyGiver = ended.length + continuing.length === 0
  const renamed = `${withParticle(names(renamedFrom), '은/는')} 이름이 ${withParticle(names(renamedTo), '으로/로')}`
  const [gone, fresh] = [withParticle(names(ended), '이/가'), withParticle(names(created), '이/가')]
  const told: Clause[] = [{ start: renamed, before: '바뀌고', last: '바뀌었다' }]
  if (ended.length > 0) told.push(isOnlyTaker ? { ...TAKEN_IN, start: `${gone} 거기에` } : { ...GONE, start: gone })
  if (created.length > 0) told.push({ ...NEW, start: isOnlyGiver ? `거기에서 ${fresh}` : fresh })
  if (continuing.length > 0) told.push({ ...GAVE, start: withParticle(names(continuing), '이/가') })
  if (receiving.length > 0) told.push({ ...TOOK, start: withParticle(names(receiving), '이/가') })
  return told.map(({ start, before, last }, at) => `${start} ${at === told.length - 1 ? last : before}`).join(' ')
}

/** A clause with its verb, as it stands before another clause and at the end. */
interface Clause {
  start: string
  before: string
  last: string
}

const TAKEN_IN = { before: '흡수되고', last: '흡수되었다' }
const GONE = { before: '없어지고', last: '없어졌다' }
const NEW = { before: '새로 생기고', last: '새로 생겼다' }
const GAVE = { before: '일부를 넘기고', last: '일부를 넘겼다' }
const TOOK = { before: '일부를 넘겨받고', last: '일부를 넘겨받았다' }
