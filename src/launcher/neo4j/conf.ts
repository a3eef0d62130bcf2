import { LOOPBACK } from '../port.ts'

/** Memory of a Neo4j, in the notation of Java: `512m`, `2g`. */
export interface Memory {
  heap: string
  pageCache: string
}

/** The text of `neo4j.conf`. No limit on the time of a transaction: seeding takes what it takes, reads bring their own. */
export function neo4jConf(boltPort: number, memory: Memory): string {
  const address = `${LOOPBACK}:${boltPort}`
  return [
    `server.default_listen_address=${LOOPBACK}`,
    'server.bolt.enabled=true',
    `server.bolt.listen_address=${address}`,
    `server.bolt.advertised_address=${address}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    `server.memory.heap.max_size=${memory.heap}`,
    `server.memory.pagecache.size=${memory.pageCache}`,
    // Without this an empty database takes 516 MB.
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    // A seed script of a stranger must not read the files of this machine.
    'dbms.security.allow_csv_import_from_file_urls=false',
    // Without these two a stop takes 10 s more: each Bolt connector waits for clients that might still come.
    'internal.dbms.bolt.local_enabled=false',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n')
}

/** The arguments of `java` that run Neo4j on a home of its own with the jars of a folder. */
export function javaArguments(lib: string, neo4jHome: string, heap: string): string[] {
  const open = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch']
  return [
    `-Xmx${heap}`,
    // The second compiler takes one of two cores for minutes; without it all is sooner ready, and the first queries are
    // quicker. A server under load for hours would need a third less of the processor with it.
    '-XX:TieredStopAtLevel=1',
    // A Java that has run out of heap is half dead; a new one recovers.
    '-XX:+ExitOnOutOfMemoryError',
    ...open.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-cp',
    `${lib}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${neo4jHome}`,
    `--config-dir=${neo4jHome}/conf`,
    '--console-mode',
  ]
}
