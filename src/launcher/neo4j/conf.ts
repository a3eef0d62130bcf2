import type { Home } from '../home.ts'
import { LOOPBACK } from '../port.ts'

/** Memory of a Neo4j, in the notation of Java: `512m`, `2g`. */
export interface Memory {
  heap: string
  pageCache: string
}

/**
 * The text of `neo4j.conf`. No transaction has a time limit: a load may take as long as it needs, and reads set limits
 * of their own.
 */
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
    // Otherwise an empty database takes 516 MB on the disk.
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    // A seed script that somebody else wrote must not read the files of this machine.
    'dbms.security.allow_csv_import_from_file_urls=false',
    // Otherwise a stop takes 10 s more: each Bolt connector waits for clients that might still connect.
    'internal.dbms.bolt.local_enabled=false',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    '',
  ].join('\n')
}

/** The arguments of `java` that run Neo4j on the data of a home, with the jars of that home. */
export function javaArguments(home: Home, heap: string): string[] {
  const open = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch']
  return [
    `-Xmx${heap}`,
    // Only the first of Java's two compilers. The second one occupies one of two cores for minutes: without it Neo4j is
    // ready sooner, and the first 10,000 queries take half the processor time. It pays for servers under load for hours.
    '-XX:TieredStopAtLevel=1',
    // A Java that ran out of heap no longer works reliably; it is restarted.
    '-XX:+ExitOnOutOfMemoryError',
    ...open.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-cp',
    `${home.lib}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home.neo4j}`,
    `--config-dir=${home.neo4j}/conf`,
    '--console-mode',
  ]
}
