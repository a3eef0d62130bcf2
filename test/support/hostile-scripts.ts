const UNICODE = (text: string): string => text.replace(/[A-Z_]/, (letter) => codeOf(letter))

function codeOf(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/**
 * Scripts that try to reach out of the graph or to wreck it, each with a part of what is said of it.
 *
 * @param address of a server that notices requests
 */
export function hostileScripts(address: string): Record<string, [text: string, said: string]> {
  const load = `LOAD CSV FROM '${address}' AS line RETURN line`
  return {
    'LOAD CSV': [load, '1:1: A statement of a script'],
    'LOAD CSV behind a clause': [`MATCH (n) ${load}`, '1:11: A script must not read files'],
    'LOAD CSV behind a name': [`WITH 1 AS x ${load}`, '1:13: A script must not read files'],
    'LOAD CSV behind a star': [`MATCH (n) WITH * ${load}`, '1:23: A script must not read files'],
    'LOAD CSV in a subquery': [`CALL {\n  ${load} }\nRETURN 1`, '2:8: A script must not read files'],
    'LOAD CSV with comments inside': [`WITH 1 AS x load/**/csv from '${address}' as l RETURN l`, 'must not read files'],
    'LOAD CSV of a file': [`UNWIND [1] AS row LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l`, '1:19: A script must'],
    'LOAD CSV behind UNION': [`RETURN 1 AS line UNION ${load}`, '1:29: A script must not read files'],
    'LOAD CSV in unicode': [`WITH 1 AS x ${UNICODE(load)}`, '1:13: A code that begins with \\u'],
    'LOAD CSV between odd blanks': [
      `MATCH (n) WITH * LOAD\u001CCSV FROM '${address}' AS l RETURN l`,
      'U+001C is no Cypher',
    ],
    'LOAD CSV behind a comment that ends in unicode': [
      `WITH 1 AS x // \\u000a ${load}\nRETURN x`,
      '1:16: A code that begins',
    ],
    'LOAD CSV behind a comment that is closed in unicode': [
      `WITH 1 AS x /* \\u002a/ ${load} // */\nRETURN x`,
      '1:16: A code',
    ],
    'LOAD CSV in a string that ends in unicode': [
      `WITH 'a\\u0027 AS x ${load} //'\nRETURN x`,
      '1:8: A code that begins',
    ],
    'LOAD CSV in a string with a backslash in unicode': [
      `WITH 'a\\u005c' AS x // ' AS x ${load}\nRETURN x`,
      '1:8: A code',
    ],
    'LOAD CSV in rows with a quote in unicode': [
      `UNWIND ['\\u0027] AS x ${load} //'] AS row RETURN row`,
      '1:10: A code that begins with \\u',
    ],
    'LOAD CSV in a name that ends in unicode': [
      `WITH 1 AS \`a\\u0060 ${load} // \`\nRETURN 1`,
      '1:13: A code that begins',
    ],
    'a procedure': ['CALL db.labels() YIELD label RETURN label', '1:6: A script must not call procedures'],
    'a procedure behind a clause': [
      'MATCH (n) CALL dbms.listConfig() YIELD name RETURN name',
      '1:16: A script must not',
    ],
    'a procedure in backticks': ['CALL `db`.`labels`()', '1:6: A script must not call procedures'],
    'a procedure in a subquery': [
      'CALL { CALL db.labels() YIELD label RETURN label } RETURN label',
      '1:13: A script must',
    ],
    'an optional procedure': ['OPTIONAL CALL db.labels() YIELD label RETURN label', '1:15: A script must not call'],
    'apoc.load': [`CALL apoc.load.json('${address}')`, '1:6: A script must not call procedures'],
    'a function of apoc': [`RETURN apoc.util.sha1(['x'])`, '1:22: A script must not use the function apoc.util.sha1'],
    'a function that asks a service': [`RETURN genai . vector. encode('x', 'OpenAI')`, 'function genai.vector.encode'],
    'a function of the file': ['RETURN file()', '1:12: A script must not use the function file'],
    'a function in backticks': ['RETURN `linenumber`()', 'must not use the function linenumber'],
    'IN TRANSACTIONS': ['MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS', '1:36: A script runs in one transaction'],
    'IN TRANSACTIONS of rows': ['MATCH (n) CALL { WITH n DELETE n } in transactions OF 5 ROWS', 'in one transaction'],
    'concurrent transactions': [
      'MATCH (n) CALL (n) { DELETE n } IN 3 CONCURRENT TRANSACTIONS',
      '1:38: CONCURRENT cannot',
    ],
    'CREATE USER': [`CREATE USER eve SET PASSWORD 'secret-eve-1'`, '1:13: CREATE USER is no part of the graph'],
    'CREATE OR REPLACE USER': [`CREATE OR REPLACE USER eve SET PASSWORD 'secret-eve-1'`, 'CREATE OR is no part'],
    'CREATE DATABASE': ['CREATE DATABASE eve', '1:17: CREATE DATABASE is no part of the graph'],
    'CREATE INDEX': ['CREATE INDEX eve FOR (n:Eve) ON (n.id)', '1:14: CREATE INDEX is no part of the graph'],
    'CREATE CONSTRAINT': ['CREATE CONSTRAINT FOR (n:Eve) REQUIRE n.id IS UNIQUE', 'CREATE CONSTRAINT is no part'],
    'CREATE USER in unicode': [
      UNICODE(`CREATE USER eve SET PASSWORD 'secret-eve-1'`),
      '1:1: A code that begins with \\u',
    ],
    ...Object.fromEntries(
      [
        'ALTER USER neo4j SET PASSWORD "secret-eve-1"',
        'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"',
        'DROP USER neo4j',
        'DROP INDEX jokbo_texts',
        'DROP CONSTRAINT entity_id',
        'GRANT ROLE admin TO eve',
        'DENY READ {*} ON GRAPH * TO eve',
        'REVOKE ROLE admin FROM eve',
        'RENAME USER neo4j TO eve',
        'SHOW USERS',
        'SHOW ALL INDEXES',
        'TERMINATE TRANSACTIONS "1"',
        'START DATABASE neo4j',
        'STOP DATABASE neo4j',
        'ENABLE SERVER "x"',
        'EXPLAIN MATCH (n) DETACH DELETE n',
        'PROFILE MATCH (n) DETACH DELETE n',
        'USE neo4j MATCH (n) DETACH DELETE n',
        'USING PERIODIC COMMIT LOAD CSV FROM "x" AS l RETURN l',
        '/**/ show users',
        'CYPHER 5 SHOW USERS',
        'CYPHER 5 EXPLAIN RETURN 1',
      ].map((text): [string, [string, string]] => [text, [text, 'and cannot begin with']]),
    ),
    'another Cypher': ['CYPHER 25 MATCH (n) DETACH DELETE n', '1:8: Scripts are Cypher 5.'],
    'an option of Cypher': ['CYPHER runtime=slotted MATCH (n) DELETE n', '1:8: Scripts are Cypher 5.'],
    'USE in a subquery': [
      'CALL { USE neo4j MATCH (n) RETURN n } RETURN n',
      '1:12: A script is loaded into one database',
    ],
    'a label of the ledger': ['MATCH (n:__Seed) DELETE n', `1:10: Names that begin with __ are Jokbo's own`],
    'a label of the ledger in backticks': ['MATCH (n:`__Seed`) DELETE n', `1:10: Names that begin with __`],
    'a label of the ledger in unicode': ['MATCH (n:\\u005f\\u005fSeed) DELETE n', '1:10: A code that begins with \\u'],
    'a label of the ledger, half in unicode': [
      'MATCH (n:`_\\u005fSeed`) DELETE n',
      '1:12: A code that begins with \\u',
    ],
    'a label of the ledger among others': ['MERGE (n:Entity&!__Dataset {id: 1})', 'Names that begin with __'],
    'a relation type of the ledger': ['MATCH (a)-[r:X|__Y]->(b) DELETE r', 'Names that begin with __'],
    'a label that is computed': [`MATCH (n:$('_' + '_Seed')) DELETE n`, '1:10: A script has no parameters'],
    'a label that rows give': [`UNWIND [{l: '__Seed'}] AS row CREATE (n:$(row.l))`, '1:41: A script has no parameters'],
    'a parameter': ['CREATE (n {id: $list.rows})', '1:16: A script has no parameters'],
    'lists in 5,000 levels': [
      `UNWIND ${'['.repeat(5_000)}${']'.repeat(5_000)} AS row RETURN row`,
      '1:108: More than 100 brackets',
    ],
    'lists in a million levels': [`UNWIND ${'['.repeat(1_000_000)}`, '1:108: More than 100 brackets are open here'],
    'maps in 5,000 levels': [
      `UNWIND [${'{a: '.repeat(5_000)}1${'}'.repeat(5_000)}] AS row CREATE (n) SET n = row`,
      'More than 100',
    ],
  }
}
