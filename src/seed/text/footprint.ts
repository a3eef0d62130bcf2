import { Cursor, UnknownForm } from './cursor.ts'
import type { IdPlace } from './id-place.ts'
import type { Parameterised } from './parameterise.ts'

/** Which nodes and relations each row of a statement speaks of, by their ids, and which of them it makes or changes. */
export interface Footprint {
  /** All that it matches or makes. */
  touches: ReadonlySet<IdPlace>
  /** All that it makes or changes. A relation without an id counts as a part of its start, unless its end is made here. */
  writes: ReadonlySet<IdPlace>
  /** The relations with an id that it makes, each with the node at which it starts. */
  relations: readonly { relation: IdPlace; start: IdPlace }[]
}

/** What a name in the statement stands for. */
type Bound = { row: readonly string[] } | { element: IdPlace }

/**
 * Reads which nodes and relations a statement speaks of. Undefined where its text and its rows do not tell: it must consist
 * of `MATCH`, `MERGE` and `CREATE` with the id of each node in the pattern, `SET`, `UNWIND` of lists in a row, and `WITH`
 * and `CALL` that pass names on.
 */
export function readFootprint(statement: { text: string } & Partial<Parameterised>): Footprint | undefined {
  try {
    return new FootprintReader(statement.text, statement.end ?? 0).read(statement.alias)
  } catch (error) {
    if (error instanceof UnknownForm) return undefined
    throw error
  }
}

/** Functions whose value depends on their arguments alone. */
const PURE = new Set(['coalesce', 'tolower', 'toupper', 'trim', 'tostring', 'tointeger', 'tofloat', 'split', 'replace'])
const CLAUSES = new Set(['MATCH', 'MERGE', 'CREATE', 'SET', 'UNWIND', 'WITH', 'CALL', 'ON'])

class FootprintReader {
  private readonly cursor: Cursor
  private readonly touches = new Set<IdPlace>()
  private readonly writes = new Set<IdPlace>()
  private readonly relations: { relation: IdPlace; start: IdPlace }[] = []
  private names = new Map<string, Bound>()

  constructor(text: string, offset: number) {
    this.cursor = new Cursor(text, offset)
  }

  read(alias: string | undefined): Footprint {
    if (alias !== undefined) {
      this.names.set(alias, { row: [] })
      this.cursor.expectWord('AS')
      this.cursor.expect(alias)
    }
    this.readClauses()
    if (this.cursor.next !== '' || this.writes.size === 0) throw new UnknownForm()
    return { touches: this.touches, writes: this.writes, relations: this.relations }
  }

  private readClauses(): void {
    for (let clause = this.clause(); clause !== undefined; clause = this.clause()) {
      this.cursor.skip()
      if (clause === 'UNWIND') this.readUnwind()
      else if (clause === 'WITH') this.names = this.readNames()
      else if (clause === 'CALL') this.readCall()
      else if (clause === 'SET') this.readSet()
      else if (clause === 'ON') this.readOn()
      else this.readPatterns(clause)
    }
  }

  private clause(): string | undefined {
    const word = this.cursor.next.toUpperCase()
    return CLAUSES.has(word) ? word : undefined
  }

  private readUnwind(): void {
    const keys = this.readKeys()
    this.cursor.expectWord('AS')
    this.names.set(this.cursor.readName(), { row: keys })
  }

  private readCall(): void {
    const outer = this.names
    this.cursor.expect('(')
    this.names = this.readNames()
    this.cursor.expect(')')
    this.cursor.expect('{')
    this.readClauses()
    this.cursor.expect('}')
    this.names = outer
  }

  /** `ON CREATE SET ...` and `ON MATCH SET ...`. */
  private readOn(): void {
    if (!['CREATE', 'MATCH'].includes(this.cursor.next.toUpperCase())) throw new UnknownForm()
    this.cursor.skip()
    this.cursor.expectWord('SET')
    this.readSet()
  }

  /** Names that are passed on, with what they stand for. */
  private readNames(): Map<string, Bound> {
    const passed = new Map<string, Bound>()
    this.cursor.readList(() => {
      const name = this.cursor.readName()
      passed.set(name, this.bound(name))
    })
    return passed
  }

  private bound(name: string): Bound {
    const bound = this.names.get(name)
    if (!bound) throw new UnknownForm()
    return bound
  }

  /** `row`, or `row.key`, as the keys that lead there. */
  private readKeys(): readonly string[] {
    const bound = this.bound(this.cursor.readName())
    if (!('row' in bound)) throw new UnknownForm()
    const keys = [...bound.row]
    while (this.cursor.accept('.')) keys.push(this.cursor.readName())
    return keys
  }

  private readPatterns(clause: string): void {
    this.cursor.readList(() => {
      let from = this.readNode(clause)
      const isAlone = !['-', '<'].includes(this.cursor.next)
      if (isAlone && !from) throw new UnknownForm()
      while (['-', '<'].includes(this.cursor.next)) from = this.readStep(clause, from)
    })
  }

  /** A relation and the node behind it; that node. */
  private readStep(clause: string, from: IdPlace | undefined): IdPlace | undefined {
    const isBackward = this.cursor.accept('<')
    this.cursor.expect('-')
    const { name, id } = this.readRelation()
    this.cursor.expect('-')
    if (!isBackward) this.cursor.expect('>')
    const to = this.readNode(clause)
    const [start, end] = isBackward ? [to, from] : [from, to]
    if (id) this.addRelation(clause, id, start)
    else if (!start || !end) throw new UnknownForm()
    else if (clause !== 'MATCH' && !this.writes.has(start) && !this.writes.has(end)) this.writes.add(start)
    const element = id ?? start
    if (name !== undefined && element) this.names.set(name, { element })
    return to
  }

  private addRelation(clause: string, relation: IdPlace, start: IdPlace | undefined): void {
    this.touches.add(relation)
    if (clause === 'MATCH') return
    if (!start) throw new UnknownForm()
    this.writes.add(relation)
    this.relations.push({ relation, start })
  }

  /** A node; undefined for one that only a match knows, at the end of a relation with an id. */
  private readNode(clause: string): IdPlace | undefined {
    this.cursor.expect('(')
    const name = this.cursor.isName ? this.cursor.readName() : undefined
    while (this.cursor.accept(':') || this.cursor.accept('&')) this.cursor.readName()
    const place = this.cursor.next === '{' ? this.readMap() : undefined
    this.cursor.expect(')')
    const known = name === undefined ? undefined : this.names.get(name)
    if (known) {
      if (place || !('element' in known)) throw new UnknownForm()
      return known.element
    }
    if (!place) {
      if (clause !== 'MATCH' || name !== undefined) throw new UnknownForm()
      return undefined
    }
    this.touches.add(place)
    if (clause !== 'MATCH') this.writes.add(place)
    if (name !== undefined) this.names.set(name, { element: place })
    return place
  }

  private readRelation(): { name: string | undefined; id: IdPlace | undefined } {
    this.cursor.expect('[')
    const name = this.cursor.isName ? this.cursor.readName() : undefined
    this.cursor.expect(':')
    this.cursor.readName()
    const id = this.cursor.next === '{' ? this.readMap() : undefined
    this.cursor.expect(']')
    return { name, id }
  }

  /** A map; where its `id` comes from, if it has one. */
  private readMap(): IdPlace | undefined {
    let place: IdPlace | undefined
    this.cursor.expect('{')
    this.cursor.readList(() => {
      const key = this.cursor.readName()
      this.cursor.expect(':')
      if (key === 'id') place = this.readIdPlace()
      else this.skipExpression()
    })
    this.cursor.expect('}')
    return place
  }

  private readIdPlace(): IdPlace {
    if (this.cursor.isName) return { keys: this.readKeys() }
    const id = this.cursor.readText()
    if (typeof id !== 'string') throw new UnknownForm()
    return { id }
  }

  private readSet(): void {
    this.cursor.readList(() => {
      const target = this.bound(this.cursor.readName())
      if (!('element' in target)) throw new UnknownForm()
      this.writes.add(target.element)
      if (this.cursor.next === ':') {
        while (this.cursor.accept(':') || this.cursor.accept('&')) this.cursor.readName()
        return
      }
      if (this.cursor.accept('.')) {
        if (this.cursor.readName() === 'id') throw new UnknownForm()
      } else this.cursor.accept('+')
      this.cursor.expect('=')
      this.skipExpression()
    })
  }

  /** Passes over an expression, up to a comma, a clause or a closing sign that belongs to what is around it. */
  private skipExpression(): void {
    let open = 0
    let isEmpty = true
    while (this.cursor.next !== '') {
      const sign = this.cursor.isName ? '' : this.cursor.next
      if (open === 0 && sign !== '' && ',)}]'.includes(sign)) break
      if (open === 0 && this.clause() !== undefined && this.cursor.last !== '.') break
      if (sign === '(' && !PURE.has(this.cursor.last.toLowerCase())) throw new UnknownForm()
      if (sign === '{' && /^(?:EXISTS|COUNT|COLLECT)$/i.test(this.cursor.last)) throw new UnknownForm()
      if (sign !== '' && '([{'.includes(sign)) open += 1
      else if (sign !== '' && ')]}'.includes(sign)) open -= 1
      isEmpty = false
      this.cursor.skip()
    }
    if (isEmpty) throw new UnknownForm()
  }
}
