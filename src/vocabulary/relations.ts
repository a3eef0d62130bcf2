import { THING_TYPES, type RecordType, type ThingType } from './kinds.ts'

/** The type of a node at one end of a relation. */
export type EndType = ThingType | RecordType

/** What a relation type means, what it may join and which verbs of a document it stands for. */
export interface RelationRule {
  /** The relation type in the database; it reads along the arrow. */
  type: string
  /** Types that the arrow may come from; a law, which is a source too, counts as Act. */
  from: readonly EndType[]
  /** Types that the arrow may point to. */
  to: readonly EndType[]
  /** One sentence. */
  meaning: string
  /** One fact in the words of a reader. */
  example: string
  /** Verbs of documents, in English, that this relation stands for. */
  verbs: readonly string[]
}

/** A relation that belongs to a record, or is derived: no facts of its own, so no verbs. */
export type StructuralRule = Omit<RelationRule, 'example' | 'verbs'>

const THINGS = THING_TYPES
/** What acts and can be acted upon: bodies, programmes and what they make. */
const WORK = ['Actor', 'Programme', 'Act', 'Fund', 'Cluster'] as const

/** The relations that state a fact between two named things: two lines each, so that they read as a table. */
// prettier-ignore
export const RELATIONS: readonly RelationRule[] = [
  { type: 'PART_OF', from: THINGS, to: THINGS, verbs: ['belongs to', 'is placed under', 'is a division of', 'is a phase of'],
    meaning: 'The first is a part of the second, or an office under it.', example: 'Marine Affairs Office, Ministry of Commerce and Industry' },
  { type: 'MEMBER_OF', from: ['Actor', 'Cluster', 'Place'], to: ['Actor', 'Cluster'], verbs: ['is a member of', 'joined', 'sits on', 'is composed of (inverse)'],
    meaning: 'The first is one of the members of the second.', example: 'a firm, a mini-cluster' },
  { type: 'HELD', from: ['Actor'], to: ['Actor'], verbs: ['held', 'served as', 'acted as'],
    meaning: 'A person held an office; term and acting say how.', example: 'Roh Moo-hyun, President of the Republic of Korea' },
  { type: 'LED_BY', from: [...WORK, 'Occurrence'], to: ['Actor'], verbs: ['is led by', 'is chaired by', 'is headed by'],
    meaning: 'The second leads the first.', example: 'a committee, its chair' },
  { type: 'APPOINTED', from: ['Actor'], to: ['Actor'], verbs: ['appointed', 'named', 'nominated'],
    meaning: 'The first gave the second an office or a seat.', example: 'a president, a chair' },
  { type: 'RESPONSIBLE_FOR', from: ['Actor'], to: THINGS, verbs: ['is responsible for', 'is in charge of', 'is charged with', 'manages', 'is the competent ministry for'],
    meaning: 'The first answers for the second.', example: 'MOCIE, Five-Year Plan for Balanced National Development' },
  { type: 'OVERSEES', from: ['Actor', 'Programme'], to: THINGS, verbs: ['oversees', 'supervises', 'coordinates', 'mediates', 'monitors'],
    meaning: 'The first watches over or coordinates the second without doing its work.', example: 'a presidential committee, a programme' },
  { type: 'DELEGATES_TO', from: ['Actor'], to: ['Actor'], verbs: ['delegates to', 'entrusts to', 'commissions'],
    meaning: 'The first lets the second carry out a duty that stays its own.', example: 'a ministry, an agency' },
  { type: 'IMPLEMENTS', from: [...WORK, 'Place'], to: ['Programme', 'Act', 'Concept'], verbs: ['implements', 'carries out', 'executes', 'pursues', 'runs', 'puts into practice'],
    meaning: 'The first carries out or pursues the second.', example: 'Economic Region Development Committees, Five-Year Regional Development Plan' },
  { type: 'PARTICIPATED_IN', from: ['Actor', 'Cluster', 'Place'], to: ['Programme', 'Occurrence', 'Cluster'], verbs: ['took part in', 'participated in', 'attended'],
    meaning: 'The first took part in the second.', example: 'a university, a project' },
  { type: 'ESTABLISHED', from: [...WORK], to: THINGS, verbs: ['established', 'founded', 'set up', 'launched', 'initiated', 'created', 'designated'],
    meaning: 'The first brought the second into being.', example: 'an administration, a programme' },
  { type: 'FUNDS', from: ['Actor', 'Programme', 'Fund'], to: THINGS, verbs: ['funds', 'finances', 'pays for', 'subsidises'],
    meaning: 'Money of or from the first pays for the second; how much is an observation.', example: 'Special Account for Balanced National Development, Five-Year Plan' },
  { type: 'BASED_ON', from: THINGS, to: ['Act', 'Programme', 'Concept', 'Occurrence', 'Fund'], verbs: ['is based on', 'has its legal basis in', 'stands on', 'is grounded in', 'follows the model of'],
    meaning: 'The second is the legal or intellectual ground of the first.', example: 'PCRD, Special Act on Balanced National Development' },
  { type: 'LOCATED_IN', from: THINGS, to: ['Place'], verbs: ['is located in', 'lies in', 'is based in', 'took place in'],
    meaning: 'The first lies in the second.', example: 'a complex, a city' },
  { type: 'HOSTED_BY', from: [...WORK, 'Occurrence'], to: ['Actor', 'Place'], verbs: ['is hosted by', 'is housed at', 'is held at'],
    meaning: 'The second houses the first, or holds it.', example: 'a centre, a university' },
  { type: 'TARGETS', from: [...WORK], to: THINGS, verbs: ['targets', 'is aimed at', 'covers', 'selects', 'focuses on'],
    meaning: 'The first is meant for the second.', example: 'a programme, an industry' },
  { type: 'EXCLUDES', from: [...WORK], to: THINGS, verbs: ['excludes', 'leaves out', 'does not cover'],
    meaning: 'The first expressly leaves the second out.', example: 'a programme, the capital region' },
  { type: 'SPECIALISES_IN', from: ['Actor', 'Cluster', 'Place'], to: ['Industry'], verbs: ['specialises in', 'has its strength in', 'has as its strategic industry'],
    meaning: 'The second is the speciality of the first.', example: 'a city, an industry' },
  { type: 'HAS_OBJECTIVE', from: [...WORK], to: ['Concept'], verbs: ['aims at', 'seeks', 'has the goal of', 'is designed to'],
    meaning: 'The first is meant to reach the second.', example: 'a plan, balance' },
  { type: 'USES_INSTRUMENT', from: [...WORK], to: ['Concept', 'Programme', 'Fund', 'Act'], verbs: ['uses', 'relies on', 'works through', 'employs'],
    meaning: 'The second is a means of the first.', example: 'a programme, block grants' },
  { type: 'SUPPORTS', from: [...WORK], to: THINGS, verbs: ['supports', 'assists', 'backs', 'promotes', 'fosters'],
    meaning: 'The first helps the second other than with money alone.', example: 'MOCIE, PCBND' },
  { type: 'COOPERATES_WITH', from: [...WORK], to: [...WORK], verbs: ['cooperates with', 'collaborates with', 'works with', 'is networked with'],
    meaning: 'The two work together; one arrow stands for both ways.', example: 'PCBND, MOCIE' },
  { type: 'PARTY_TO', from: ['Actor', 'Cluster', 'Place'], to: ['Programme', 'Act'], verbs: ['signed', 'is party to', 'concluded', 'agreed on'],
    meaning: 'The first is bound by the agreement.', example: 'a country, a trade agreement' },
  { type: 'COUNTERPART_OF', from: [...WORK], to: [...WORK], verbs: ['is the counterpart of', 'corresponds to', 'mirrors'],
    meaning: 'The first does at its level what the second does at another.', example: 'Regional Innovation Councils, PCBND' },
  { type: 'REVIVES', from: THINGS, to: THINGS, verbs: ['revives', 'takes up again', 'restores'],
    meaning: 'The first takes up something ended, without being its successor.', example: 'a plan, an older plan' },
  { type: 'SAME_AS', from: THINGS, to: THINGS, verbs: ['is the same as', 'is also known as'],
    meaning: 'Two entries are probably one thing; confidence and reason say why.', example: 'a programme in one paper, a programme in another' },
  { type: 'AUTHORED_BY', from: ['Source', 'Programme', 'Act'], to: ['Actor'], verbs: ['was written by', 'was drafted by'],
    meaning: 'The second wrote the first.', example: 'a paper, an institute' },
  { type: 'REFERS_TO', from: ['Source', 'Act', 'Programme'], to: ['Source', 'Act', 'Programme'], verbs: ['cites', 'refers to', 'draws on'],
    meaning: 'The first work cites the second.', example: 'a paper, another paper' },
  { type: 'PASSED_BY', from: ['Act', 'Programme'], to: ['Actor'], verbs: ['was passed by', 'was approved by', 'was adopted by'],
    meaning: 'The second adopted the first.', example: 'a law, the National Assembly' },
  { type: 'ENACTS', from: ['Act'], to: ['Act'], verbs: ['enacts', 'makes'],
    meaning: 'A promulgated law brings a standing act into being.', example: 'Law No. 7061, Special Act on Balanced National Development' },
  { type: 'AMENDS', from: ['Act'], to: ['Act'], verbs: ['amends', 'changes', 'revises'],
    meaning: 'A promulgated law or a bill changes a standing act.', example: 'Law No. 8852, Government Organization Act' },
  { type: 'REPEALS', from: ['Act'], to: ['Act'], verbs: ['repeals', 'abolishes', 'annuls'],
    meaning: 'A promulgated law ends a standing act.', example: 'Law No. 19430, Special Act on Balanced National Development' },
]

/** The relations of records and those that seeding derives from change events. */
// prettier-ignore
export const STRUCTURAL_RELATIONS: readonly StructuralRule[] = [
  { type: 'KNOWN_AS', from: THINGS, to: ['Name'], meaning: 'It bears or bore this name besides its own.' },
  { type: 'ENTERS', from: THINGS, to: ['ChangeEvent'], meaning: 'It goes into the event; fate is ENDED, RENAMED or CONTINUES.' },
  { type: 'YIELDS', from: ['ChangeEvent'], to: THINGS, meaning: 'It comes out of the event; fate is CREATED, RENAMED or CONTINUES.' },
  { type: 'ENACTED_BY', from: ['ChangeEvent'], to: ['Act'], meaning: 'The legal basis of the event.' },
  { type: 'HAS_FLOW', from: ['ChangeEvent'], to: ['Flow'], meaning: 'Who of the one side went to whom of the other.' },
  { type: 'GIVES', from: THINGS, to: ['Flow'], meaning: 'Where the flow comes from.' },
  { type: 'REACHES', from: ['Flow'], to: THINGS, meaning: 'Where the flow goes to.' },
  { type: 'MOVES', from: ['Flow'], to: ['Concept'], meaning: 'The duty (kind FUNCTION) that the flow carries.' },
  { type: 'ABOUT', from: ['Claim', 'Finding'], to: [...THINGS, 'ChangeEvent', 'Source'], meaning: 'What the record speaks of.' },
  { type: 'OF', from: ['Observation', 'Occurrence'], to: THINGS, meaning: 'What the figure measures, or what the milestone is one of.' },
  { type: 'BY', from: ['Observation'], to: THINGS, meaning: 'Who pays or does what the figure counts.' },
  { type: 'IN', from: ['Observation'], to: THINGS, meaning: 'The setting of the figure: a programme, a place.' },
  { type: 'SHARE_OF', from: ['Observation'], to: ['Observation'], meaning: 'The total of which the figure is a part.' },
  { type: 'STATED_BY', from: ['Finding', 'Observation'], to: [...THINGS, 'Source'], meaning: 'Who says so, where that is not the source itself.' },
  { type: 'SUCCEEDED_BY', from: THINGS, to: THINGS, meaning: 'Derived: the first ended or was renamed in an event, and the second came of it.' },
  { type: 'SPUN_OFF', from: THINGS, to: THINGS, meaning: 'Derived: the second was created out of the first, which went on.' },
  { type: 'HANDED_FUNCTION_TO', from: THINGS, to: THINGS, meaning: 'Derived: the first handed a duty to the second; both went on.' },
]
