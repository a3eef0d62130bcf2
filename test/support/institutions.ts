import type { Served } from './served.ts'

/** A thing in an answer. */
export interface Named {
  id: string
}

/** What the tests of the record ask of institutions; each gives ids. */
export interface Institutions {
  /** The hits of a search, the best first. */
  found: (text: string) => Promise<string[]>
  /** What carries something on, by the id of what has that id or name. */
  heirs: (of: string, at: string) => Promise<Record<string, string[]>>
  /** Under which bodies something stood on a day. */
  wholes: (id: string, asOf: string) => Promise<string[]>
}

/** Asks the public API. */
export function institutions(served: Served): Institutions {
  return {
    found: async (text) => {
      const { search } = (await served.data('query ($text: String!) { search(text: $text) { entity { id } } }', {
        text,
      })) as { search: { entity: Named }[] }
      return search.map(({ entity }) => entity.id)
    },
    heirs: async (of, at) => {
      const { today } = (await served.data(
        'query ($of: String!, $at: Date!) { today(of: $of, at: $at) { matches { entity { id } heirs { entity { id } } } } }',
        { of, at },
      )) as { today: { matches: { entity: Named; heirs: { entity: Named }[] }[] } }
      return Object.fromEntries(
        today.matches.map((match) => [match.entity.id, match.heirs.map(({ entity }) => entity.id)]),
      )
    },
    wholes: async (id, asOf) => {
      const { entity } = (await served.data(
        'query ($id: ID!, $asOf: Date!) @asOf(date: $asOf) { entity(id: $id) { partOf { id } } }',
        { id, asOf },
      )) as { entity: { partOf: Named[] } }
      return entity.partOf.map((whole) => whole.id)
    },
  }
}
