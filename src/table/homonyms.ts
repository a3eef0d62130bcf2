import type { Body } from './body.ts'
import { boundsOf } from './days.ts'
import type { Faults } from './faults.ts'
import { foldedName } from './functions.ts'
import { groupsOf } from './groups.ts'

/** Finds bodies of one kind and name that nothing tells apart: neither country, whole, disambiguation nor time. */
export function checkHomonyms(bodies: readonly Body[], faults: Faults): void {
  const named = bodies
    .filter(({ kind }) => kind !== 'PERSON')
    .flatMap((body) => [...new Set(namesOf(body))].map((name) => ({ body, name })))
  const key = ({ body, name }: (typeof named)[number]) => [body.kind, body.disambiguation ?? '', name].join('/')
  for (const bearers of groupsOf(named, key).values()) {
    for (const [index, { body }] of bearers.entries()) {
      const same = bearers.find((other, at) => at < index && !areApart(other.body, body))?.body
      if (!same) continue
      const sentence = `It has the name and the kind of ${same.id} on line ${same.row.line} at the same time`
      faults.add(
        body.row.place('names'),
        `${sentence}; correct the dates, or fill in country or partOf of both, or disambiguation of one.`,
      )
    }
  }
}

function namesOf({ own }: Body): string[] {
  return [own.nameEn, own.nameKo, own.nameNative].flatMap((name) => (name === undefined ? [] : [foldedName(name)]))
}

function areApart(one: Body, other: Body): boolean {
  const countries = [one, other].flatMap(({ jurisdiction }) => jurisdiction ?? [])
  const isPartElsewhere =
    one.partOf.length > 0 && other.partOf.length > 0 && !one.partOf.some((whole) => other.partOf.includes(whole))
  return new Set(countries).size === 2 || isPartElsewhere || endsBefore(one, other) || endsBefore(other, one)
}

function endsBefore({ end, endUnknown }: Body, { start }: Body): boolean {
  if (start === undefined) return false
  const [over, begun] = [end === undefined ? undefined : boundsOf(end).earliest, boundsOf(start).earliest]
  return endUnknown || (over !== undefined && begun !== undefined && over <= begun)
}
