import type { Fate, Participant } from '../change/event.ts'
import type { Body } from './body.ts'
import type { TableEvent } from './event.ts'
import type { MovedFunction } from './functions.ts'
import type { Ids } from './id.ts'
import type { Work } from './library.ts'
import type { SeedRow } from './script.ts'

/** A source. */
export function sourceRow({ id, title, url }: Work): SeedRow {
  return { id, title, url }
}

/** A law, which is a source too. */
export function lawRow({ id, title, url, cites }: Work, jurisdiction: string | undefined): SeedRow {
  return { id, kind: 'LAW', title, url, jurisdiction, cites }
}

/** A body. */
export function bodyRow(body: Body): SeedRow {
  const { id, kind, own, acronym, disambiguation, jurisdiction, description, start, end, endUnknown, cites } = body
  const life = { start, end, endUnknown: endUnknown || undefined }
  return { id, kind, ...own, acronym, disambiguation, jurisdiction, ...life, description, cites }
}

/** A function. That of one country is told apart from those of others by its code. */
export function functionRow({ id, names, cites }: MovedFunction, country: string | undefined): SeedRow {
  return { id, kind: 'FUNCTION', ...names, disambiguation: country, cites }
}

/** A change event; its key `law` and the keys of its sides hold ids. */
export function eventRow({ event, description }: TableEvent): SeedRow {
  const { id, kind, effective, laws, enters, yields, cites } = event
  const [ended, renamedFrom, continuing] = (['ENDED', 'RENAMED', 'CONTINUES'] as const).map((fate) =>
    idsOf(enters, fate),
  )
  const [created, renamedTo, receiving] = (['CREATED', 'RENAMED', 'CONTINUES'] as const).map((fate) =>
    idsOf(yields, fate),
  )
  const sides = { ended, renamedFrom, continuing, created, renamedTo, receiving }
  return { id, kind, effective, law: laws, ...sides, description, cites }
}

function idsOf(side: readonly Participant[], fate: Fate): string[] {
  return side.filter((body) => body.fate === fate).map(({ id }) => id)
}

/** The flows of an event. */
export function flowRows({ event }: TableEvent): SeedRow[] {
  return event.flows.map(({ id, from, to, certainty, moves, cites }) => {
    return { id, event: event.id, from, to, certainty, moves, cites }
  })
}

/** What a body is a part of. */
export function partRows({ id, partOf, cites }: Body, ids: Ids): SeedRow[] {
  return [...new Set(partOf)].map((whole) => ({ id: ids.free(`part-of-${id}-${whole}`), from: id, to: whole, cites }))
}

/** The names of a body besides its own. */
export function nameRows({ id, others, cites }: Body, ids: Ids): SeedRow[] {
  return others.map(({ text, language, kind }) => ({
    id: ids.free(`${id}-name-${language.toLowerCase()}`),
    of: id,
    text,
    language,
    kind,
    cites,
  }))
}
