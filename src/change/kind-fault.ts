import { DECLARED_KINDS, FATES_IN, FATES_OUT } from './event.ts'
import type { ChangeEvent, Fate, Participant } from './event.ts'
import { computeKind } from './kind.ts'
import { isImplied, sidesOf } from './pair.ts'

/**
 * What is wrong with the participants, the flows or the declared kind of an event: one sentence for the first fault
 * found, which names the event and says what to do; undefined when there is no fault.
 *
 * Faults are: a fate that is not possible on its side, a body twice on one side, a body that succeeds itself, a fate
 * without its counterpart on the other side, more than one rename, a flow between bodies that do not take part, several
 * bodies on both sides without a flow for each of them, and a kind that does not agree with the fates.
 */
export function kindFault(event: ChangeEvent): string | undefined {
  for (const find of FINDERS) {
    const fault = find(event)
    if (fault !== undefined) return `The event ${event.id} ${fault}.`
  }
  return undefined
}

const FINDERS: readonly ((event: ChangeEvent) => string | undefined)[] = [
  (event) => sideFault('enters', event.enters, FATES_IN),
  (event) => sideFault('leaves', event.yields, FATES_OUT),
  selfFault,
  emptySideFault,
  renameFault,
  flowFault,
  severalFault,
  declarationFault,
]

function sideFault(verb: string, side: readonly Participant[], fates: readonly Fate[]): string | undefined {
  const wrong = side.find(({ fate }) => !fates.includes(fate))
  if (wrong) return `has ${wrong.id} with the fate ${wrong.fate}; what ${verb} an event is one of ${fates.join(', ')}`
  const twice = side.find(({ id }, index) => side.findIndex((other) => other.id === id) !== index)
  return twice && `has ${twice.id} twice on the side that ${verb} it; name a body once on a side, with one fate`
}

function selfFault({ enters, yields }: ChangeEvent): string | undefined {
  const self = enters.find(({ id, fate }) =>
    yields.some((after) => after.id === id && (fate !== 'CONTINUES' || after.fate !== 'CONTINUES')),
  )
  return self && `makes ${self.id} succeed itself; give the body before and the body after an id each`
}

function emptySideFault({ enters, yields }: ChangeEvent): string | undefined {
  if (enters.length === 0 && yields.length === 0) return 'has no participants; name who enters it or who it yields'
  const origin = yields.find(({ fate }) => fate !== 'CREATED')
  if (enters.length === 0 && origin) {
    return `yields ${origin.id} as ${origin.fate}, but nothing enters it; name what enters it, or make the fate CREATED`
  }
  const continuing = enters.find(({ fate }) => fate !== 'ENDED')
  if (yields.length === 0 && continuing) {
    return `is entered by ${continuing.id} as ${continuing.fate}, but yields nothing; name what it yields, or make the fate ENDED`
  }
  return undefined
}

function renameFault({ enters, yields }: ChangeEvent): string | undefined {
  const [before, after] = [renamed(enters), renamed(yields)]
  if (before.length !== after.length) {
    return `has ${before.length} RENAMED before and ${after.length} after; a renamed body has one node before and one after`
  }
  return before.length > 1 ? `renames ${before.join(' and ')}; write one event for each` : undefined
}

function renamed(side: readonly Participant[]): readonly string[] {
  return side.filter(({ fate }) => fate === 'RENAMED').map(({ id }) => id)
}

function flowFault({ enters, yields, flows }: ChangeEvent): string | undefined {
  for (const { id, from, to } of flows) {
    if (from === to) return `has the flow ${id} from ${from} to itself; name another body, or leave the flow out`
    if (!enters.some((body) => body.id === from)) {
      return `has the flow ${id} from ${from}, which does not enter it; add it to what enters, or correct the flow`
    }
    if (!yields.some((body) => body.id === to)) {
      return `has the flow ${id} to ${to}, which it does not yield; add it to what it yields, or correct the flow`
    }
  }
  return undefined
}

function severalFault(event: ChangeEvent): string | undefined {
  const sides = sidesOf(event)
  const { givers, takers } = sides
  if (givers.length === 0 || takers.length === 0 || isImplied(sides)) return undefined
  if (event.flows.length === 0) {
    return 'has several bodies on both sides and no flows; write which went to which, or split it into smaller events'
  }
  const giver = givers.find(({ id }) => !event.flows.some((flow) => flow.from === id))
  const taker = takers.find(({ id }) => !event.flows.some((flow) => flow.to === id))
  const missing = giver ?? taker
  if (missing) {
    const side = giver ? 'from' : 'to'
    return `has several bodies on both sides and no flow ${side} ${missing.id}; write it, or remove ${missing.id} from that side`
  }
  const [before, after] = [renamed(givers)[0], renamed(takers)[0]]
  const isWritten = event.flows.some(({ from, to }) => from === before && to === after)
  if (before === undefined || after === undefined || isWritten) return undefined
  return `renames ${before} to ${after} without a flow between them; write it`
}

function declarationFault(event: ChangeEvent): string | undefined {
  const computed = computeKind(event)
  if (computed === event.kind) return undefined
  if (computed !== 'DECLARED') {
    const fates = `${counted(event.enters)} into ${counted(event.yields)}`
    return `is declared ${event.kind}, but ${fates} is ${computed ?? 'no kind'}; declare that, or correct the fates`
  }
  const declared: readonly string[] = DECLARED_KINDS
  if (declared.includes(event.kind)) return undefined
  return `is declared ${event.kind}, but only one body takes part, and it continues; declare one of ${declared.join(', ')}`
}

/** Such as "2 ENDED and 1 CONTINUES". */
function counted(side: readonly Participant[]): string {
  const numbers = new Map<Fate, number>()
  for (const { fate } of side) numbers.set(fate, (numbers.get(fate) ?? 0) + 1)
  return [...numbers].map(([fate, number]) => `${number} ${fate}`).join(' and ') || 'nothing'
}
