/** What one request may ask for. Each is a setting; the README lists them. */
export interface Limits {
  /** Fields inside fields. */
  depth: number
  /** Fields that are given another name. */
  aliases: number
  /** Fields of the query itself. */
  rootFields: number
  /** Words and signs of the document. */
  tokens: number
  directives: number
  /** Values that the answer can hold, counting every page as full. */
  cost: number
  /** Entries of one list in an argument, such as `in`. */
  list: number
  /** Conditions in all filters together. */
  conditions: number
  /** Levels of objects and lists in one argument. */
  filterDepth: number
  /** Items that a page may pass over. */
  offset: number
  /** Bytes of a request body. */
  body: number
  /** Bytes of all headers, the address included. */
  headers: number
  /** Milliseconds for a request to arrive whole. */
  arrival: number
  /** Requests in work at once. */
  inWork: number
  /** Requests a minute from one address; 0 for any number. */
  rate: number
}
