import { spawn } from 'node:child_process'
import { access, open } from 'node:fs/promises'
import { packagePath } from '../../package-root.ts'
import { unavailable } from '../fault.ts'
import type { Home } from '../home.ts'
import { formatNeo4jPlan, type Neo4jPlan } from '../neo4j/plan.ts'

/**
 * Starts a supervisor that keeps running after this process. It ends by itself when another one has the port.
 * @throws AppError DATABASE_UNAVAILABLE when the program is not built
 */
export async function spawnSupervisor(home: Home, plan: Neo4jPlan): Promise<void> {
  // The compiled one also in tests, which run this module as TypeScript: Node 20 cannot run that.
  const script = packagePath('dist/launcher/supervisor/supervisor.js')
  await access(script).catch((error: unknown) => {
    throw unavailable('The program is not built. Run npm run build and try again.', error)
  })
  const log = await open(home.supervisorLog, 'a', 0o600)
  const supervisor = spawn(process.execPath, [script, home.root, formatNeo4jPlan(plan)], {
    cwd: home.root,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  supervisor.on('error', () => undefined)
  supervisor.unref()
  await log.close()
}
