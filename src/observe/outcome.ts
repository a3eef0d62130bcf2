/** How a request ended: what the log, the metrics and the trace tell. */
export interface Outcome {
  method: string
  /** The address without its query string, which may hold what a person searched for. */
  path: string
  /** The address as it was declared; `none` when there is nothing. */
  route: string
  status: number
  /** Milliseconds from the first byte to the last. */
  ms: number
  /** OK, the code of the first error, or CALLER_GONE. */
  code: string
  operation: string | undefined
  rootFields: readonly string[]
  databaseMs: number
  /** Bytes written to the connection, head included. */
  bytes: number
}
