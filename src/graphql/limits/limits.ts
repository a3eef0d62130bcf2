/**
 * What one request may ask for, each limit with the reason for its value. "Our queries" are those of the README, the
 * examples and the tests. `cost`, `body`, `inWork` and `rate` are the defaults of settings, as they depend on the machine
 * and its users; the others are constants.
 */
export const DEFAULT_LIMITS = {
  /** Fields inside fields. Our queries reach 7, and every level can multiply the answer by a page. */
  depth: 10,
  /** Aliased fields. Our queries have 4; each alias repeats the work of its field. */
  aliases: 50,
  /** Fields of the query itself. Each is a read of its own, and all of them run at once. */
  rootFields: 20,
  /** Tokens of the document. The longest list of ids fits in; the parser stops here, before it costs time or memory. */
  tokens: 3_000,
  /** Directives in the operation. Clients use a few; each is checked and evaluated on its own. */
  directives: 50,
  /** Values that the answer can hold, counting every page as full. Our largest query counts 4 million. */
  cost: 5_000_000,
  /**
   * Related things that all filters may look at, each relation counted as 20 things: conditions on what is related to what
   * is related, over four lists. A third level takes Neo4j seconds, and is for lists that an id makes short.
   */
  work: 20_000_000,
  /** Values that an answer may really hold. They take some 100 ms to unpack and 300 ms to complete and write. */
  values: 400_000,
  /** Values of an answer about the schema, which graphql-js makes at once. That of clients has 110,000, in some 100 ms. */
  introspection: 200_000,
  /** Entries of one list in an argument, such as `in`. As many ids as five full pages return. */
  list: 500,
  /** Conditions in all filters together. Each becomes a part of the Cypher that Neo4j must plan. */
  conditions: 200,
  /** Levels of objects and lists in one argument. Our queries reach 7, and a level can be a subquery in Cypher. */
  filterDepth: 15,
  /** Items that a page may skip. Neo4j sorts the list whatever the page; the walk of a larger list is a feed. */
  offset: 1_000_000,
  /** Bytes of a request body. Room for a document of 3,000 tokens and several lists of ids in variables. */
  body: 262_144,
  /** Bytes of all headers, the address included. The default of Node, which clients and proxies are used to. */
  headers: 16_384,
  /** Milliseconds for a request to arrive completely. The largest body needs 26 kB/s; a slower one holds a connection. */
  arrival: 10_000,
  /** Concurrent requests. The pool of connections to the database holds 100 too. */
  inWork: 100,
  /** Milliseconds in which the caller of a download must accept some bytes. A slower one holds a connection to the database. */
  stall: 30_000,
  /** The same for any other answer; also how much later it may be taken than by a line of 1 Mbit/s. It holds memory alone. */
  take: 10_000,
  /** Bytes of answers that wait for their callers. Eight of the largest answers, or thousands of usual ones. */
  unsent: 67_108_864,
  /** Requests a minute from one address; 0 for any number, as a proxy in front hides the addresses. */
  rate: 0,
}

/** A value for every limit: {@link DEFAULT_LIMITS}, some of them replaced by settings or by a test. */
export type Limits = Readonly<typeof DEFAULT_LIMITS>
