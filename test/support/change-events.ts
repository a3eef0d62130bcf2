import type { ChangeEvent } from '../../src/change/event.ts'
import type { Database } from '../../src/database/connect.ts'
import { derive } from '../../src/seed/derive/derive.ts'
import { makeInspection } from '../../src/seed/inspection.ts'
import { inTransactions } from '../../src/seed/runner.ts'

/** Events whose ids, bodies and flows begin with a prefix, so that several sets can lie in one database. */
export function prefixed(prefix: string, events: readonly ChangeEvent[]): ChangeEvent[] {
  const named = <T extends { id: string }>(one: T): T => ({ ...one, id: prefix + one.id })
  return events.map((event) => ({
    ...named(event),
    enters: event.enters.map(named),
    yields: event.yields.map(named),
    flows: event.flows.map((flow) => ({ ...named(flow), from: prefix + flow.from, to: prefix + flow.to })),
  }))
}

/** Writes change events with their bodies, flows and sources, and derives the successions of the whole database again. */
export async function addEvents(database: Database, events: readonly ChangeEvent[]): Promise<void> {
  const bodies = [...new Set(events.flatMap(({ enters, yields }) => [...enters, ...yields].map(({ id }) => id)))]
  const sourcesOf = (cites: readonly string[]) => [...new Set(cites.map((cite) => cite.split('#', 1)[0] ?? ''))]
  await database.execute("UNWIND $bodies AS id MERGE (n:Entity {id: id}) SET n:Thing:Actor, n.type = 'Actor'", {
    bodies,
  })
  await database.execute(
    "UNWIND $sources AS id MERGE (n:Entity {id: id}) SET n:Source, n.type = 'Source', n.title = id",
    { sources: sourcesOf(events.flatMap(({ cites }) => cites)) },
  )
  await database.execute(
    `UNWIND $rows AS row
     CREATE (e:Entity:ChangeEvent {id: row.id, type: 'ChangeEvent', kind: row.kind, cites: row.cites, sources: row.sources})
     SET e.rank = row.rank, e.effective = row.effective
     WITH row, e
     CALL (row, e) { UNWIND row.enters AS one MATCH (x:Entity {id: one.id}) CREATE (x)-[:ENTERS {fate: one.fate}]->(e) }
     CALL (row, e) { UNWIND row.yields AS one MATCH (x:Entity {id: one.id}) CREATE (e)-[:YIELDS {fate: one.fate}]->(x) }
     CALL (row, e) {
       UNWIND row.flows AS one
       MATCH (from:Entity {id: one.from}), (to:Entity {id: one.to})
       CREATE (f:Entity:Flow {id: one.id, type: 'Flow', certainty: one.certainty, cites: one.cites})
       CREATE (e)-[:HAS_FLOW]->(f), (from)-[:GIVES]->(f), (f)-[:REACHES]->(to)
     }`,
    { rows: events.map((event) => ({ ...event, sources: sourcesOf(event.cites) })) },
  )
  await inTransactions(database, false, (step) => derive(step, 'all', false, makeInspection()))
}
