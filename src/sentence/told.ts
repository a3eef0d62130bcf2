import type { Certainty, ChangeEvent, ChangeKind, Participant } from '../change/event.ts'
import { pairsOf, sidesOf } from '../change/pair.ts'
import type { Succession } from '../change/succession.ts'

/** A language in which sentences are composed. */
export type Language = 'EN' | 'KO'

/** The names of things in one language, by their ids. */
export type NameOf = (id: string) => string

/** When a body began and ended, in EDTF, as far as known. */
export interface Dates {
  start?: string
  end?: string
  /** True for what ended at an unknown time; anything else without an end still exists. */
  endUnknown?: boolean
}

/** A body at one end of a step. */
export type ToldBody = Participant & Dates

/** What a sentence tells of one step from a body to another. Bodies, functions and laws are given by their ids. */
export interface ToldStep {
  kind: ChangeKind
  /** When the change took effect, in EDTF. */
  date?: string
  from: ToldBody
  to: ToldBody
  /** Other bodies from which something went to the second one. */
  partners: readonly string[]
  /** Other bodies to which something of the first one went. */
  others: readonly string[]
  /** Functions that went from the first to the second. */
  functions: readonly string[]
  /** Which part of the first went to the second, from 0 to 1, if the flows give one value. */
  share?: number
  /** Whether it is the main line of succession among several. */
  isMainLine: boolean
  certainty: Certainty
  laws: readonly string[]
  isCited: boolean
}

/** What a sentence tells of a whole change event. */
export interface ToldEvent {
  kind: ChangeKind
  /** When it took effect, in EDTF. */
  date?: string
  /** What gave something; the body itself where it alone takes part. */
  enters: readonly Participant[]
  /** What took something. */
  yields: readonly Participant[]
  functions: readonly string[]
  laws: readonly string[]
  /** Set for a change that did not take place. */
  status?: string
}

/** What a sentence tells of a claim: another value of one property. */
export interface ToldClaim {
  /** Id of the thing or the change event that it is about. */
  about: string
  isAboutChange: boolean
  /** Name of the property. */
  field: string
  value: string
}

/** Functions, or one without a name, that one body handed to another in one change. */
export interface ToldHandover {
  from: string
  to: string
  functions: readonly string[]
  date?: string
}

/** What two bodies share. */
export interface ToldKinship {
  is: 'SHARED'
  from: string
  to: string
  ancestor?: string
  descendant?: string
  /** Those of the two from which only a part went into the descendant, as they or what they became went on. */
  inPart: readonly string[]
  /** Set after a reason that tells they are no line. */
  isFurther?: boolean
}

/** A relation between two bodies, with its own dates in EDTF as far as known. */
export interface ToldTie extends Pick<Dates, 'start' | 'end'> {
  is: 'TIED'
  type: TieType
  from: string
  to: string
}

/** The relations that make readers expect that one body became the other. */
export const TIE_TYPES = ['PART_OF', 'RESPONSIBLE_FOR', 'OVERSEES'] as const

/** One of {@link TIE_TYPES}. */
export type TieType = (typeof TIE_TYPES)[number]

/** Why nothing leads from one body to another; each is a sentence or two. */
export type ToldReason =
  /** The same body is asked for twice. */
  | { is: 'SAME'; id: string }
  /** It was the first that came from the second, in so many steps. */
  | { is: 'REVERSED'; from: string; to: string; steps: number }
  /** A path exists only with a change that took effect after the day that was asked for. */
  | { is: 'LATER'; day: string; date?: string }
  /** Only functions passed on the way. */
  | { is: 'FUNCTIONS'; from: string; to: string; handovers: readonly ToldHandover[]; isDirect: boolean }
  /** Both came from the one body, or went into the other, or both. */
  | ToldKinship
  /** A relation joins the two; `from` is where its arrow begins. */
  | ToldTie
  /** Changes join them, but neither by a common ancestor nor by a common descendant. */
  | { is: 'SAME_FAMILY'; from: string; to: string }
  | { is: 'UNCONNECTED'; from: string; to: string }
  /** Nothing is recorded that came before the second; with its start in EDTF if it is known. */
  | { is: 'NOTHING_BEFORE'; to: string; start?: string }
  /** What the second came from or took in is recorded from that year on, without the first. */
  | { is: 'RECORD_BEGINS'; from: string; to: string; year?: string }
  /** Nothing is recorded that came after the first; with its end if it has one. */
  | { is: 'NOTHING_AFTER'; from: string; hasEnded: boolean; end?: string }
  /** Changes join so many to the first that only the nearest were compared. */
  | { is: 'TOO_MANY'; from: string }

/** Composes all sentences of one language. */
export interface Wording {
  step: (step: ToldStep, nameOf: NameOf, lawOf: NameOf) => string
  event: (event: ToldEvent, nameOf: NameOf, lawOf: NameOf) => string
  claim: (claim: ToldClaim, nameOf: NameOf) => string
  reason: (reason: ToldReason, nameOf: NameOf) => string
}

/** How many bodies a sentence lists; of more it gives the number. */
export const LISTED = 5

/** What is told of a step of an event; the dates of its two bodies are for the caller to add. */
export function toldStep(event: ChangeEvent, { from, to, certainty, cites }: Succession): ToldStep {
  const pairs = pairsOf(event)
  const own = pairs.find((pair) => pair.from.id === from && pair.to.id === to)
  const flows = own?.flows ?? []
  const partners = pairs.filter((pair) => pair.to.id === to && pair.from.id !== from).map((pair) => pair.from.id)
  const others = pairs.filter((pair) => pair.from.id === from && pair.to.id !== to).map((pair) => pair.to.id)
  const [share, ...moreShares] = new Set(flows.flatMap((flow) => flow.share ?? []))
  return {
    kind: event.kind,
    ...(event.effective !== undefined && { date: event.effective }),
    from: own?.from ?? { id: from, fate: 'ENDED' },
    to: own?.to ?? { id: to, fate: 'CREATED' },
    partners,
    others,
    functions: [...new Set(flows.flatMap(({ moves }) => moves))],
    ...(share !== undefined && moreShares.length === 0 && { share }),
    isMainLine: partners.length + others.length > 0 && flows.some(({ principal }) => principal === true),
    certainty,
    laws: event.laws ?? [],
    isCited: cites.length > 0,
  }
}

/** What is told of a whole event. */
export function toldEvent(event: ChangeEvent): ToldEvent {
  const { givers, takers } = sidesOf(event)
  const isOneThatContinues = givers.length === 0 && takers.length === 0
  return {
    kind: event.kind,
    ...(event.effective !== undefined && { date: event.effective }),
    enters: isOneThatContinues ? event.enters : givers,
    yields: takers,
    functions: [...new Set(event.flows.flatMap(({ moves }) => moves))],
    laws: event.laws ?? [],
    ...(event.status !== undefined && { status: event.status }),
  }
}
