import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Bytes in use after a collection. */
export function heapInUse(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}
