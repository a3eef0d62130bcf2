import { z } from 'zod'

const plan = z.object({ java: z.string(), heap: z.string(), pageCache: z.string() })

/** How the keeper runs Neo4j. No secret is in it: arguments can be seen by every user of a machine. */
export type KeeperPlan = z.infer<typeof plan>

/** Reads what {@link formatKeeperPlan} wrote; throws on anything else. */
export function parseKeeperPlan(text: string | undefined): KeeperPlan {
  return plan.parse(JSON.parse(text ?? ''))
}

/** The plan as one argument of a command. */
export function formatKeeperPlan(known: KeeperPlan): string {
  return JSON.stringify(known)
}
