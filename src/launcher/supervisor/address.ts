import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Home } from '../home.ts'
import { freePort } from '../port.ts'
import { createFile, readIfExists, replaceFile } from '../private-file.ts'

const address = z.object({ port: z.number().int().min(1024).max(65_535), token: z.string().min(32) })

/** Where the supervisor of a home listens, and the secret by which both sides know each other. */
export type SupervisorAddress = z.infer<typeof address>

/** Reads `supervisor.json`; `none` where there is no file, `broken` where it cannot be understood. */
export async function readSupervisorAddress(home: Home): Promise<SupervisorAddress | 'none' | 'broken'> {
  const text = await readIfExists(home.supervisor)
  if (text === undefined) return 'none'
  try {
    return address.parse(JSON.parse(text))
  } catch {
    return 'broken'
  }
}

/** Writes a free port and a new token, unless the file exists. */
export async function createSupervisorAddress(home: Home): Promise<void> {
  await createFile(home.supervisor, textOf(await newAddress()))
}

/** Replaces the port and the token in the file by new ones. */
export async function renewSupervisorAddress(home: Home): Promise<void> {
  await replaceFile(home.supervisor, textOf(await newAddress()))
}

/** Writes the address of the supervisor that runs, where the file says anything else. */
export async function restoreSupervisorAddress(home: Home, own: SupervisorAddress): Promise<void> {
  if ((await readIfExists(home.supervisor)) !== textOf(own)) await replaceFile(home.supervisor, textOf(own))
}

async function newAddress(): Promise<SupervisorAddress> {
  return { port: await freePort(), token: randomBytes(24).toString('hex') }
}

const textOf = (known: SupervisorAddress): string => `${JSON.stringify(known)}\n`
