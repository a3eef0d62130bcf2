import type { Driver } from 'neo4j-driver'
import { closeDriver, openDriver, type DatabaseAddress } from './driver.ts'

/**
 * The connection pool of one database. The driver cannot tell which connection no longer responds, and would keep such a
 * connection in its pool for hours. So the whole pool is replaced by a new one.
 */
export interface Connections {
  /** The driver to use now, with the address of now. */
  current(): Driver
  /** Replaces a driver with connections that no longer respond; does nothing when it has been replaced already. */
  replace(unresponsive: Driver): void
  /** Waits at most half a second, whether running queries have ended or not. */
  close(): Promise<void>
}

/**
 * Makes the pool; opens no connection yet.
 *
 * @param grace milliseconds that work in the other connections of a driver gets to end when the driver is replaced
 */
export function makeConnections(address: DatabaseAddress, grace: number): Connections {
  let driver = openDriver(address)
  let { uri } = address
  const replaced = new Map<Driver, NodeJS.Timeout>()
  const close = (old: Driver) => {
    replaced.delete(old)
    return closeDriver(old)
  }
  const replace = (unresponsive: Driver) => {
    if (unresponsive !== driver) return
    driver = openDriver(address)
    uri = address.uri
    replaced.set(unresponsive, setTimeout(() => void close(unresponsive), grace).unref())
  }
  return {
    current: () => {
      if (uri !== address.uri) replace(driver)
      return driver
    },
    replace,
    close: async () => {
      for (const timer of replaced.values()) clearTimeout(timer)
      await Promise.all([driver, ...replaced.keys()].map(close))
    },
  }
}
