/** How a request ended, for the log, the metrics and the trace. */
export interface Outcome {
  method: string
  /** The address without its query string, which may contain what a person searched for. */
  path: string
  /** The address as the route declares it; `none` when there is no route. */
  route: string
  status: number
  /** Milliseconds from the first byte of the request to the last of the answer. */
  ms: number
  /** OK, the code of the first error, or CALLER_GONE. */
  code: string
  operation: string | undefined
  rootFields: readonly string[]
  databaseMs: number
  /** Bytes written to the connection, headers included. */
  bytes: number
}
