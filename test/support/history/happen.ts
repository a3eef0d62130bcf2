import type { ChangeEvent, Flow } from '../../../src/change/event.ts'
import type { Body } from './history.ts'
import type { Moment } from './moment.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

/** One who gives to one who takes, and the functions that pass. */
interface Passage {
  from: string
  to: string
  type: Plan['pairs'][number]['type']
  functions: string[]
}

/** Lets a plan happen: the world changes, and the event is written down. */
export function happen(world: World, plan: Plan, at: Moment, random: Random): void {
  const yields = plan.yields.map(({ id, fate }) => ({ id: id ?? beginIn(world, plan, at, random).id, fate }))
  world.touch(at.day, ...[...plan.enters, ...yields].map(({ id }) => id))
  const passages = plan.pairs.map(({ from, to, type }): Passage => {
    return { from: plan.enters[from]!.id, to: yields[to]!.id, type, functions: [] }
  })
  const begun = new Set(plan.yields.flatMap(({ id }, place) => (id === undefined ? [yields[place]!.id] : [])))
  const isWritten = (...ends: string[]) => !ends.some((id) => begun.has(id)) || random.chance(0.5)
  const heirs = heirsOf(passages)
  const orphaned: string[] = []
  for (const { id, fate } of plan.enters) {
    if (fate === 'CONTINUES') passOn(world, id, passages, at.day, random)
    else orphaned.push(...bequeath(world, id, heirs, random))
  }
  const parts = new Map(orphaned.map((part) => [part, heirs.get(world.superiorOf(part)!)]))
  for (const { id } of plan.enters.filter(({ fate }) => fate !== 'CONTINUES'))
    world.end(id, at, plan.outcome, random.chance(0.5))
  for (const { to, functions } of passages) for (const one of functions) world.hand(one, to, at, isWritten(to))
  for (const [part, of] of parts)
    if (world.alive.has(part) && of?.[0] !== undefined) world.place(part, of[0].to, at, isWritten(of[0].to))
  if (plan.kind === 'REPARENTING') reparent(world, plan.enters[0]!.id, at, random)
  if (plan.kind === 'FOUNDING') found(world, [...begun], at, random)
  else placeBegun(world, plan, [...begun], at, isWritten)
  write(world, plan, yields, passages, at, random)
}

function beginIn(world: World, plan: Plan, at: Moment, random: Random): Body {
  const former = plan.kind === 'RENAME' ? world.body(plan.enters[0]!.id) : undefined
  return world.begin(plan.tier, at, former?.line, former && nameThatReturns(world, former, at, random))
}

/** Sometimes the name that a body had before the last one, where the record leaves no doubt that it was free. */
function nameThatReturns(world: World, { line, name }: Body, at: Moment, random: Random): string | undefined {
  const former = [...world.bodies.values()].filter((one) => one.line === line && one.name !== name).at(-1)
  const isFree = [...world.bodies.values()]
    .filter((one) => one.name === former?.name)
    .every(({ end }) => (end?.earliest ?? '9999') <= (at.earliest ?? ''))
  return former && isFree && random.chance(0.7) ? former.name : undefined
}

function heirsOf(passages: readonly Passage[]): Map<string, Passage[]> {
  const heirs = new Map<string, Passage[]>()
  for (const passage of passages) heirs.set(passage.from, [...(heirs.get(passage.from) ?? []), passage])
  return heirs
}

/** What one that goes on gives away: one function at least in a transfer, perhaps some otherwise. */
function passOn(world: World, id: string, passages: readonly Passage[], day: string, random: Random): void {
  const given = passages.filter(({ from }) => from === id)
  if (given.length === 0) return
  const free = world.functionsOf(id).filter((one) => world.mayPass(one, day))
  const least = given.some(({ type }) => type === 'HANDED_FUNCTION_TO') ? 1 : 0
  for (const one of random.some(free, random.between(least, 2))) random.pick(given).functions.push(one)
}

/** Shares out what one that ends leaves; returns the bodies that were part of it. */
function bequeath(world: World, id: string, heirs: Map<string, Passage[]>, random: Random): string[] {
  const given = heirs.get(id)
  if (given) for (const one of world.functionsOf(id)) random.pick(given).functions.push(one)
  return world.partsOf(id)
}

function ministries(world: World): string[] {
  return [...world.alive].filter((id) => world.body(id).kind === 'MINISTRY')
}

function reparent(world: World, id: string, at: Moment, random: Random): void {
  const others = ministries(world).filter((one) => one !== world.superiorOf(id))
  world.place(id, random.pick(others), at, true)
}

/** A new body has functions of its own, an agency a superior, and some take up what had ended. */
function found(world: World, begun: readonly string[], at: Moment, random: Random): void {
  for (const id of begun) {
    for (let left = random.between(0, 3); left > 0; left -= 1) world.invent(id, at, random.chance(0.5))
    const whole = world.body(id).kind === 'AGENCY' ? random.some(ministries(world), 1)[0] : undefined
    if (whole !== undefined) world.place(id, whole, at, random.chance(0.5))
    const former = random.some(
      [...world.bodies.keys()].filter((one) => !world.alive.has(one)),
      1,
    )[0]
    if (former !== undefined && random.chance(0.3)) world.revive(id, former)
  }
}

/** Agencies that begin are under the ministry of the first body from which they come, if it is still there. */
function placeBegun(
  world: World,
  { enters, tier }: Plan,
  begun: readonly string[],
  at: Moment,
  isWritten: (...ends: string[]) => boolean,
): void {
  if (tier === 'MINISTRY') return
  const whole = enters.map(({ id }) => lastSuperiorOf(world, id)).find((id) => id !== undefined && world.alive.has(id))
  if (whole !== undefined) for (const id of begun) world.place(id, whole, at, isWritten(id))
}

function lastSuperiorOf(world: World, id: string): string | undefined {
  return world.states.filter(({ type, from }) => type === 'PART_OF' && from === id).at(-1)?.to
}

function write(
  world: World,
  { kind, enters }: Plan,
  yields: ChangeEvent['yields'],
  passages: readonly Passage[],
  at: Moment,
  random: Random,
): void {
  const id = `${world.prefix}-e${world.events.length + 1}`
  const law = random.chance(0.7) ? lawOf(world, at.day, random) : undefined
  const cites = [law === undefined ? 'chronicle#p. 1' : `${law}#art. 1`]
  const flows = flowsOf(id, enters.length, passages, cites, random)
  const dated = at.text !== undefined && { effective: at.text }
  world.events.push({ id, kind, ...dated, enters, yields, flows, laws: law === undefined ? [] : [law], cites })
  world.moments.set(id, at)
  for (const { from, to, type, functions } of passages)
    world.steps.push({ event: id, day: at.day, type, from, to, functions })
}

/** The law of the last change, if it was made on that day, else a new one. */
function lawOf(world: World, day: string, random: Random): string {
  const last = world.laws.at(-1)
  if (last?.inForce === day && random.chance(0.7)) return last.id
  const law = { id: `${world.prefix}-l${world.laws.length + 1}`, inForce: day }
  world.laws.push(law)
  return law.id
}

/** Flows where they are needed: with several on both sides, and where it would not be clear which functions passed. */
function flowsOf(
  event: string,
  givers: number,
  passages: readonly Passage[],
  cites: readonly string[],
  random: Random,
): Flow[] {
  const takers = new Set(passages.map(({ to }) => to)).size
  const isNeeded = givers > 1 && takers > 1
  const isShared = givers === 1 && takers > 1 && random.chance(0.3)
  return passages.flatMap(({ from, to, functions }, place): Flow[] => {
    const isClear = takers === 1 && passages.every(({ type }) => type === 'SUCCEEDED_BY')
    const isSaid = functions.length > 0 && (!isClear || random.chance(0.5))
    if (!isNeeded && !isSaid && !isShared) return []
    const certainty = random.pick(['STATED', 'STATED', 'INFERRED', 'POSSIBLE'] as const)
    const share = isShared && passages[0]?.type === 'SUCCEEDED_BY' && { share: 1 / takers }
    const principal = isShared && place === 0 && { principal: true }
    return [{ id: `${event}-f${place + 1}`, from, to, certainty, ...principal, ...share, moves: functions, cites }]
  })
}
