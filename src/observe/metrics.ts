import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Outcome } from './outcome.ts'

/** Counts what the server does. Every label has a bounded set of values, whatever callers send. */
export interface Metrics {
  countRequest(outcome: Outcome): void
  /** Starts to measure a database read; the returned function ends the measurement and returns its milliseconds. */
  startCall(name: string): () => number
  /** Everything so far, in the text format of Prometheus. */
  text(): Promise<string>
  readonly contentType: string
}

/** Upper bounds of the buckets in seconds, from a cached answer through a page and a large lineage to the deadline. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Memory, CPU, garbage collection and event loop delay: one registry for the process, made at the first use. */
let processMetrics: Registry | undefined

/** What the metrics show of the state of the server; asked each time they are read. */
export interface Gauges {
  /** Undefined when the database does not answer. */
  dataVersion: () => Promise<string | undefined>
  /** Bytes of answers that wait for their callers. */
  bytesWaiting: () => number
}

/** Makes the metrics of one server. */
export function makeMetrics({ dataVersion, bytesWaiting }: Gauges): Metrics {
  const registry = new Registry()
  const requests = requestMetrics(registry)
  const calls = callMetrics(registry)
  addDataVersion(registry, dataVersion)
  addBytesWaiting(registry, bytesWaiting)
  const all = Registry.merge([registry, ofProcess()])
  return {
    countRequest: (outcome) => {
      const { route, code, ms, rootFields } = outcome
      requests.count.inc({ route, code })
      requests.duration.observe({ route }, ms / 1000)
      for (const field of rootFields) requests.rootFields.inc({ field, code })
    },
    startCall: (statement) => {
      const started = performance.now()
      calls.running.inc()
      return () => {
        const ms = performance.now() - started
        calls.running.dec()
        calls.duration.observe({ statement }, ms / 1000)
        return ms
      }
    },
    text: () => all.metrics(),
    contentType: all.contentType,
  }
}

function requestMetrics(registry: Registry) {
  const registers = [registry]
  return {
    count: new Counter({
      name: 'jokbo_requests_total',
      help: 'Requests answered, by address and by code of the first error (OK without one)',
      labelNames: ['route', 'code'],
      registers,
    }),
    duration: new Histogram({
      name: 'jokbo_request_duration_seconds',
      help: 'Time from the first byte of a request to the last of its answer',
      labelNames: ['route'],
      buckets: BUCKETS,
      registers,
    }),
    rootFields: new Counter({
      name: 'jokbo_root_fields_total',
      help: 'Valid operations that ask for a root field, by code of their first error (OK without one)',
      labelNames: ['field', 'code'],
      registers,
    }),
  }
}

function callMetrics(registry: Registry) {
  const registers = [registry]
  return {
    duration: new Histogram({
      name: 'jokbo_database_call_duration_seconds',
      help: 'Time of a read until its last row, waiting for a connection included',
      labelNames: ['statement'],
      buckets: BUCKETS,
      registers,
    }),
    running: new Gauge({
      name: 'jokbo_database_calls_running',
      help: 'Reads that hold a connection to the database or wait for one',
      registers,
    }),
  }
}

function addDataVersion(registry: Registry, dataVersion: () => Promise<string | undefined>): void {
  new Gauge({
    name: 'jokbo_data_info',
    help: 'Version of the data that is loaded; absent while the database does not answer',
    labelNames: ['version'],
    registers: [registry],
    async collect() {
      const version = await dataVersion()
      this.reset()
      if (version !== undefined) this.set({ version }, 1)
    },
  })
}

function addBytesWaiting(registry: Registry, bytesWaiting: () => number): void {
  new Gauge({
    name: 'jokbo_answer_bytes_waiting',
    help: 'Bytes of answers that are made and not yet taken by their callers',
    registers: [registry],
    collect() {
      this.set(bytesWaiting())
    },
  })
}

function ofProcess(): Registry {
  if (!processMetrics) {
    processMetrics = new Registry()
    collectDefaultMetrics({ register: processMetrics })
  }
  return processMetrics
}
