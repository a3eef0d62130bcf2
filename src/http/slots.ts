/** Why there is no slot: `all` are in use, or this caller uses its `share`. */
export type NoSlot = 'all' | 'share'

/** Slots for work that is done at once, of which one caller may have a part. */
export interface Slots {
  readonly all: number
  /** How many of them one caller may have. */
  readonly share: number
  /** Takes a slot; returns a function that gives it back, however often it is called. */
  take(caller: string): NoSlot | (() => void)
}

/**
 * Makes slots.
 *
 * @param part of them that one caller may have, as a number from 0 to 1; one slot at least
 */
export function makeSlots(all: number, part: number): Slots {
  const share = Math.max(1, Math.floor(all * part))
  const byCaller = new Map<string, number>()
  let taken = 0
  const give = (caller: string) => {
    const left = (byCaller.get(caller) ?? 1) - 1
    if (left === 0) byCaller.delete(caller)
    else byCaller.set(caller, left)
    taken -= 1
  }
  return {
    all,
    share,
    take: (caller) => {
      const own = byCaller.get(caller) ?? 0
      if (taken >= all) return 'all'
      if (own >= share) return 'share'
      taken += 1
      byCaller.set(caller, own + 1)
      let isTaken = true
      return () => {
        if (isTaken) give(caller)
        isTaken = false
      }
    },
  }
}
