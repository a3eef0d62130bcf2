/** Statements for a body of Arden with a citation. */
export function body(id: string, properties = ''): string {
  return `CREATE (:Entity:Thing:Actor {id: '${id}', kind: 'GROUP', nameEn: 'Body ${id}', cites: ['gazette#p. 1']${properties && `, ${properties}`}});`
}

/** Statements for an event between bodies of Arden, each written as `id FATE`. */
export function event(id: string, kind: string, ins: string[], outs: string[], effective = ''): string {
  const enters = ins.map((one) => participant(one, '(x)-[:ENTERS {fate: fate}]->(e)', id))
  const yields = outs.map((one) => participant(one, '(e)-[:YIELDS {fate: fate}]->(x)', id))
  const properties = `id: '${id}', kind: '${kind}', cites: ['gazette#p. 1']${effective && `, effective: '${effective}'`}`
  return [`CREATE (:Entity:ChangeEvent {${properties}});`, ...enters, ...yields].join('\n')
}

function participant(text: string, pattern: string, event: string): string {
  const [id, fate] = text.split(' ')
  return `MATCH (x:Entity {id: '${id ?? ''}'}), (e:Entity {id: '${event}'}) WITH x, e, '${fate ?? ''}' AS fate CREATE ${pattern};`
}

/** A statement for a relation between two bodies of Arden. */
export function relation(type: string, properties: string): string {
  return `MATCH (a:Entity {id: 'growth'}), (b:Entity {id: 'plan-a'}) CREATE (a)-[:${type} {${properties}}]->(b);`
}

/** A statement for a relation `r` with dates. */
export function between(from: string, to: string, dates: string): string {
  return `MATCH (a:Entity {id: '${from}'}), (b:Entity {id: '${to}'}) CREATE (a)-[:SUPPORTS {id: 'r', ${CITED}, ${dates}}]->(b);`
}

/** A statement for a name `x-name` with dates. */
export function nameOf(id: string, dates: string): string {
  return `MATCH (x:Entity {id: '${id}'}) CREATE (x)-[:KNOWN_AS]->(:Entity:Name {id: 'x-name', text: 'X', kind: 'SHORT', ${CITED}, ${dates}});`
}

/** A statement that gives a body the name that it shares with another. */
export function named(id: string): string {
  return `MATCH (x:Entity {id: '${id}'}) SET x.nameEn = 'One of two';`
}

/** The citation of what tests add. */
export const CITED = `cites: ['gazette#p. 1']`
