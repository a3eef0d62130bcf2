import { z } from 'zod'

const plan = z.object({ java: z.string(), heap: z.string(), pageCache: z.string() })

/** How Neo4j is run: the Java, and its memory. No secret is in it, as every user of a machine can see arguments. */
export type Neo4jPlan = z.infer<typeof plan>

/** Reads what {@link formatNeo4jPlan} wrote; throws on anything else. */
export function parseNeo4jPlan(text: string | undefined): Neo4jPlan {
  return plan.parse(JSON.parse(text ?? ''))
}

/** The plan as one argument of a command. */
export function formatNeo4jPlan(known: Neo4jPlan): string {
  return JSON.stringify(known)
}
