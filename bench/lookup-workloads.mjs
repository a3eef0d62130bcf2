import neo4j from 'neo4j-driver'

/** The citations of a node or a relation, as cypher/graphql/citations.cypher makes them inside a generated statement. */
const citationsOf = (variable) => `CALL (${variable}) {
  CALL (${variable}) {
    WITH ${variable} AS this
    UNWIND coalesce(this.cites, []) AS cite
    WITH cite, split(cite, '#')[0] AS id
    OPTIONAL MATCH (source:Source {id: id})
    RETURN {source: id, title: source.title, locator: substring(cite, size(id) + 1), url: source.url} AS result
  }`

const LOOKUP = `CYPHER 5
MATCH (this:Actor) WHERE this.id = $id
WITH * ORDER BY this.id ASC LIMIT $limit
${citationsOf('this')}
  WITH result AS this0
  RETURN collect(this0 { .title, .locator, .url }) AS var1
}
CALL (this) {
  MATCH (this)-[this2:SUCCEEDED_BY]->(this3:Actor)
  WITH collect({node: this3, relationship: this2}) AS edges
  CALL (edges) {
    UNWIND edges AS edge
    WITH edge.node AS this3, edge.relationship AS this2
    ${citationsOf('this2')}
      WITH result AS this4
      RETURN collect(this4 { .title, .locator, .url }) AS var5
    }
    WITH * ORDER BY this3.id ASC LIMIT 100
    RETURN collect({properties: {date: this2.date, kind: this2.kind, certainty: this2.certainty, citations: var5}, node: {id: this3.id, nameEn: this3.nameEn, nameKo: this3.nameKo}}) AS var6
  }
  RETURN {edges: var6} AS var7
}
RETURN this { .id, .kind, .nameEn, .nameKo, .start, .end, citations: var1, successorsConnection: var7 } AS this`

const LIST = `CYPHER 5
MATCH (this:Actor)
WITH * ORDER BY this.id ASC SKIP $offset LIMIT 20
CALL (this) {
  MATCH (this)-[this0:SUCCEEDED_BY]->(this1:Actor)
  WITH DISTINCT this1
  CALL (this1) {
    MATCH (this1)-[this2:SUCCEEDED_BY]->(this3:Actor)
    WITH DISTINCT this3
    WITH this3 { .id, .nameEn, .nameKo, .start } AS this3
    ORDER BY this3.id ASC LIMIT 10
    RETURN collect(this3) AS var4
  }
  WITH this1 { .id, .nameEn, .nameKo, .start, successors: var4 } AS this1
  ORDER BY this1.id ASC LIMIT $inner
  RETURN collect(this1) AS var5
}
RETURN this { .id, .kind, .nameEn, .nameKo, .start, .end, successors: var5 } AS this`

async function actors(tx, cypher, parameters) {
  const { records } = await tx.run(cypher, parameters)
  return { actors: records.map((record) => record.get('this')) }
}

/**
 * What is asked of both servers: an operation for ours, the Cypher that @neo4j/graphql 7.6.3 makes of it for the bare
 * one, and the request of a number. No two numbers give the same variables, so no answer was given before.
 */
export const WORKLOADS = {
  lookup: {
    query: `query Actor($id: ID!, $limit: Int!) {
  actors(where: { id: { eq: $id } }, limit: $limit) {
    id kind nameEn nameKo start end
    citations { title locator url }
    successorsConnection {
      edges {
        properties { date kind certainty citations { title locator url } }
        node { id nameEn nameKo }
      }
    }
  }
}`,
    variables: (number, ids) => ({ id: ids[number % ids.length], limit: 1 + (Math.floor(number / ids.length) % 100) }),
    answer: (tx, { id, limit }) => actors(tx, LOOKUP, { id, limit: neo4j.int(limit) }),
  },
  list: {
    query: `query Page($offset: Int!, $inner: Int!) {
  actors(limit: 20, offset: $offset) {
    id kind nameEn nameKo start end
    successors(limit: $inner) {
      id nameEn nameKo start
      successors(limit: 10) { id nameEn nameKo start }
    }
  }
}`,
    variables: (number, ids) => {
      const pages = Math.max(1, ids.length - 20)
      return { offset: number % pages, inner: 10 + (Math.floor(number / pages) % 90) }
    },
    answer: (tx, { offset, inner }) => actors(tx, LIST, { offset: neo4j.int(offset), inner: neo4j.int(inner) }),
  },
}
