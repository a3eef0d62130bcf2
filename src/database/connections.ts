import type { Driver } from 'neo4j-driver'
import { closeDriver, openDriver, type DatabaseAddress } from './driver.ts'

/**
 * The connections to one database. A connection that hangs can be neither used nor told apart by the driver's own pool,
 * where it would hold a place for hours; so the whole pool is given up for a new one.
 */
export interface Connections {
  /** The driver to use now. */
  current(): Driver
  /** Gives up a driver with connections that hang; does nothing when that was done already. */
  renew(hanging: Driver): void
  /** Waits half a second at most: a query that hangs would hold it for ever. */
  close(): Promise<void>
}

/** Opens no connection yet.
 *
 * @param linger milliseconds that work in other connections of a driver gets when it is given up
 */
export function makeConnections(address: DatabaseAddress, linger: number): Connections {
  let driver = openDriver(address)
  const retired = new Map<Driver, NodeJS.Timeout>()
  const bury = (old: Driver) => {
    retired.delete(old)
    return closeDriver(old)
  }
  return {
    current: () => driver,
    renew: (hanging) => {
      if (hanging !== driver) return
      driver = openDriver(address)
      retired.set(hanging, setTimeout(() => void bury(hanging), linger).unref())
    },
    close: async () => {
      for (const timer of retired.values()) clearTimeout(timer)
      await Promise.all([driver, ...retired.keys()].map(bury))
    },
  }
}
