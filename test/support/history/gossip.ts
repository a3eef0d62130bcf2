import type { ChangeEvent } from '../../../src/change/event.ts'
import { exactly, unsaid } from './moment.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

/**
 * What makes a record harder to read, now and then: another account of the last change, which is not true; a change that
 * was given up; a body of which nobody knows when and how it ended.
 */
export function gossip(world: World, day: string, random: Random): void {
  if (random.chance(0.08)) tellOtherwise(world, day, random)
  if (random.chance(0.03)) giveUp(world, day, random)
  if (random.chance(0.02)) vanish(world, day, random)
}

/** A lower-ranked source lets what ended in the last change become part of another body. */
function tellOtherwise(world: World, day: string, random: Random): void {
  const ended = world.events.at(-1)?.enters.find(({ fate, id }) => fate === 'ENDED' && world.bodies.has(id))
  const taker = random.some([...world.alive], 1)[0]
  if (!ended || taker === undefined) return
  add(world, day, {
    kind: 'ABSORPTION',
    rank: random.pick(['ALTERNATIVE', 'REFUTED'] as const),
    enters: [ended],
    yields: [{ id: taker, fate: 'CONTINUES' }],
  })
}

function giveUp(world: World, day: string, random: Random): void {
  const [giver, taker] = random.some([...world.alive], 2)
  if (giver === undefined || taker === undefined) return
  add(world, day, {
    kind: 'ABSORPTION',
    rank: 'ALTERNATIVE',
    status: random.pick(['PLANNED', 'PROPOSED', 'DROPPED']),
    enters: [{ id: giver, fate: 'ENDED' }],
    yields: [{ id: taker, fate: 'CONTINUES' }],
  })
}

/** Only one that nothing depends on: the record could not say since when its parts were without it. */
function vanish(world: World, day: string, random: Random): void {
  const alone = world
    .settled(random.pick(['MINISTRY', 'AGENCY'] as const), day)
    .filter((id) => world.partsOf(id).length === 0 && world.functionsOf(id).length === 0)
  const id = random.some(alone, 1)[0]
  if (id !== undefined) world.end(id, unsaid(day), 'UNKNOWN', false)
}

function add(world: World, day: string, event: Omit<ChangeEvent, 'id' | 'flows' | 'cites'>): void {
  const id = `${world.prefix}-e${world.events.length + 1}`
  world.moments.set(id, exactly(day))
  world.events.push({ id, effective: day, ...event, flows: [], laws: [], cites: ['rumour#p. 1'] })
}
