import { statement } from '../dist/database/statement.js'
import { crosswalk } from '../dist/questions/crosswalk.js'
import { diff } from '../dist/questions/diff.js'
import { explain } from '../dist/questions/explain.js'
import { lineage as lineageQuestion } from '../dist/questions/lineage.js'
import { knownDate } from '../dist/time/known-date.js'
import { plainSnapshot } from './plain-snapshot.mjs'

/** What the server reads for a lineage, beyond which it says that there is more. */
const LIMITS = { depth: 100, bodies: 2_000 }

/**
 * Operations for ours, and for the bare server what it does in their place: the same statements. A lineage of up to 2,000
 * bodies is walked as plainly as can be; the others ask the same question, without what lies between it and a client.
 */
export const WORKLOADS = {
  lineage: {
    query: `query Lineage($of: ID!, $depth: Int!) {
  lineage(of: $of, direction: FAMILY, depth: $depth) {
    entities { id kind nameEn start end citations { title locator } }
    successions { id kind date certainty from { id nameEn } to { id nameEn } }
    truncated
  }
}`,
    answer: async (tx, { of, depth }) => ({ lineage: await lineage(tx, of, depth) }),
  },
  monster: {
    query: `query Monster($of: ID!, $depth: Int!) {
  lineage(of: $of, direction: FAMILY, depth: $depth) {
    entities { id }
    successions { id kind date certainty }
    truncated
  }
}`,
    answer: async (tx, { of, depth }) => {
      const asked = { of, direction: 'FAMILY', depth, parts: ['nodes'] }
      const { nodes, edges, truncated } = await lineageQuestion(await plainSnapshot(tx), asked)
      const steps = edges.map(({ id, properties: { kind, date = null, certainty } }) => ({ id, kind, date, certainty }))
      return { lineage: { entities: nodes.map(({ id }) => ({ id })), successions: steps, truncated } }
    },
  },
  explain: {
    query: `query Explain($from: ID!, $to: ID!, $language: Language!) {
  explain(from: $from, to: $to, language: $language) {
    found reason truncated
    paths {
      certainty
      steps {
        sentence kind certainty date { text earliest latest }
        event { id } legalBasis { id nameEn } from { id } to { id }
        citations { source title locator url } alternatives { sentence citations { source locator } }
      }
    }
  }
}`,
    answer: async (tx, asked) => {
      const { found, reason, truncated, paths } = await explain(await plainSnapshot(tx), asked)
      const told = paths.map(({ certainty, steps }) => ({ certainty, steps: steps.map(explainedStep) }))
      return { explain: { found, reason, truncated, paths: told } }
    },
  },
  diff: {
    query: `query Year($from: Date!, $to: Date!) {
  diff(from: $from, to: $to, limit: 20) {
    total reason counts { what count }
    packages { law { id } differences { what entity { id } date { text earliest latest } citations { source title locator url } } }
  }
}`,
    answer: async (tx, asked) => {
      const { total, reason, counts, packages } = await diff(await plainSnapshot(tx), {
        ...asked,
        limit: 20,
        offset: 0,
      })
      const told = packages.map(({ law, differences }) => ({
        law: law && { id: law },
        differences: differences.slice(0, 100).map(({ what, entity, date, citations }) => {
          return { what, entity: { id: entity }, date: knownDate(date), citations: citations.map(citation) }
        }),
      }))
      return { diff: { total, reason, counts, packages: told } }
    },
  },
  crosswalk: {
    query: `query Crosswalk($from: Date!, $to: Date!) {
  crosswalk(from: $from, to: $to, limit: 20) {
    total unmapped reason
    rows { body { id nameEn } heirs { entity { id nameEn } certainty share steps { id } functions { id } } complete unmapped }
  }
}`,
    answer: async (tx, asked) => {
      const all = { ...asked, kinds: ['MINISTRY'], limit: 20, offset: 0 }
      const { total, unmapped, reason, rows } = await crosswalk(await plainSnapshot(tx), all)
      const told = rows.map(({ node, heirs, ...rest }) => ({
        body: named(node),
        heirs: heirs.map(({ node, certainty, share, edges, functions }) => {
          const ids = (list) => list.map(({ id }) => ({ id }))
          return { entity: named(node), certainty, share, steps: ids(edges), functions: ids(functions) }
        }),
        ...rest,
      }))
      return { crosswalk: { total, unmapped, reason, rows: told } }
    },
  },
}

function named({ id, properties }) {
  return { id, nameEn: properties.nameEn ?? null }
}

function explainedStep({ sentence, kind, certainty, date, event, from, to, citations, alternatives }) {
  return {
    ...{ sentence, kind, certainty, date, event: { id: event.id } },
    legalBasis: event.enactedBy.map(({ id, properties }) => ({ id, nameEn: properties.nameEn ?? null })),
    ...{ from: { id: from.id }, to: { id: to.id }, citations: citations.map(citation) },
    alternatives: alternatives.map((one) => ({
      sentence: one.sentence,
      citations: one.citations.map(({ source, locator }) => ({ source, locator })),
    })),
  }
}

function citation({ source, title = null, locator, url = null }) {
  return { source, title, locator, url }
}

/** A list that is asked with and without a day; no two numbers give the same variables. */
export const AS_OF = {
  query: (directive) => `query List($offset: Int!, $inner: Int!) ${directive} {
  actors(limit: 20, offset: $offset) {
    id kind nameEn start end
    partOf(limit: $inner) { id nameEn }
    predecessors(limit: 10) { id nameEn end }
  }
}`,
  variables: (number) => ({ offset: number % 500, inner: 10 + (Math.floor(number / 500) % 90) }),
}

async function lineage(tx, of, depth) {
  const steps = await rows(tx, 'lineage/steps', { of, direction: 'FAMILY', limit: LIMITS.bodies + 1 })
  const { ids, truncated } = walk(of, steps, Math.min(depth, LIMITS.depth))
  const nodes = new Map(
    (await rows(tx, 'graph/nodes-by-id', { wanted: { ids } }))
      .map((row) => propertiesOf(row))
      .map((node) => [node.id, node]),
  )
  const cited = new Set([...nodes.values()].flatMap(({ cites }) => cites.map((cite) => cite.split('#', 1)[0])))
  const sources = await rows(tx, 'graph/sources-by-id', { wanted: { ids: [...cited] } })
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  const short = (id) => ({ id, nameEn: nodes.get(id).nameEn })
  const found = new Set(ids)
  return {
    entities: ids.map((id) => entity(nodes.get(id), titles)),
    successions: steps
      .filter(({ from, to }) => to !== null && found.has(from) && found.has(to))
      .map((step) => ({ ...propertiesOf(step), from: step.from, to: step.to }))
      .sort(byDateThenId)
      .map(({ id, kind, date = null, certainty, from, to }) => ({
        id,
        kind,
        date,
        certainty,
        from: short(from),
        to: short(to),
      })),
    truncated,
  }
}

/** Breadth first, each level by the date of the step that leads there, then by id. */
function walk(of, steps, depth) {
  const neighbours = new Map()
  const add = (at, id, date) => neighbours.set(at, [...(neighbours.get(at) ?? []), { id, date }])
  for (const step of steps.filter(({ to }) => to !== null)) {
    const { date } = propertiesOf(step)
    add(step.from, step.to, date)
    add(step.to, step.from, date)
  }
  const ids = [of]
  const found = new Set(ids)
  let level = ids
  for (let hops = 0; ; hops++) {
    const best = new Map()
    for (const neighbour of level.flatMap((id) => neighbours.get(id) ?? [])) {
      if (found.has(neighbour.id)) continue
      const known = best.get(neighbour.id)
      if (!known || byDateThenId(neighbour, known) < 0) best.set(neighbour.id, neighbour)
    }
    level = [...best.values()].sort(byDateThenId).map(({ id }) => id)
    if (level.length === 0) return { ids, truncated: false }
    if (hops === depth) return { ids, truncated: true }
    const left = LIMITS.bodies - ids.length
    for (const id of level.slice(0, left)) {
      ids.push(id)
      found.add(id)
    }
    if (level.length > left) return { ids, truncated: true }
  }
}

function byDateThenId(one, other) {
  const [a, b] = [one, other].map(({ date }) => date ?? '\uffff')
  if (a !== b) return a < b ? -1 : 1
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

function entity({ id, kind, nameEn = null, start = null, end = null, cites }, titles) {
  const citations = cites.map((cite) => {
    const [source] = cite.split('#', 1)
    return { title: titles.get(source) ?? null, locator: cite.slice(source.length + 1) }
  })
  return { id, kind, nameEn, start, end, citations }
}

function propertiesOf({ names, values }) {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]))
}

async function rows(tx, name, parameters) {
  const { records } = await tx.run(statement(name), parameters)
  return records.map((record) => record.toObject())
}
