import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Home } from '../home.ts'
import { freePort } from '../port.ts'
import { createFile, readIfThere, replaceFile } from '../private-file.ts'

const address = z.object({ port: z.number().int().min(1024).max(65_535), token: z.string().min(32) })

/** Where the keeper of a home listens, and the secret by which both sides know each other. */
export type KeeperAddress = z.infer<typeof address>

/** Reads `keeper.json`; `none` where there is no file, `broken` where it makes no sense. */
export async function readKeeperAddress(home: Home): Promise<KeeperAddress | 'none' | 'broken'> {
  const text = await readIfThere(home.keeper)
  if (text === undefined) return 'none'
  try {
    return address.parse(JSON.parse(text))
  } catch {
    return 'broken'
  }
}

/** Picks a free port and a token and writes them where no file is yet; somebody else's file stands. */
export async function createKeeperAddress(home: Home): Promise<void> {
  await createFile(home.keeper, textOf(await newAddress()))
}

/** Picks a new port and token in place of those in the file. */
export async function renewKeeperAddress(home: Home): Promise<void> {
  await replaceFile(home.keeper, textOf(await newAddress()))
}

/** Writes the address of the keeper that runs, where the file says anything else. */
export async function restoreKeeperAddress(home: Home, own: KeeperAddress): Promise<void> {
  if ((await readIfThere(home.keeper)) !== textOf(own)) await replaceFile(home.keeper, textOf(own))
}

async function newAddress(): Promise<KeeperAddress> {
  return { port: await freePort(), token: randomBytes(24).toString('hex') }
}

const textOf = (known: KeeperAddress): string => `${JSON.stringify(known)}\n`
