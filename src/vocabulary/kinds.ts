/** The kinds of each type of thing; a thing carries its type and its kind as labels. */
export const KINDS = {
  Actor: [
    'MINISTRY',
    'COMMITTEE',
    'AGENCY',
    'GOVERNMENT',
    'ADMINISTRATION',
    'PARLIAMENT',
    'LOCAL_GOVERNMENT',
    'OFFICE',
    'INSTITUTE',
    'UNIVERSITY',
    'COMPANY',
    'ASSOCIATION',
    'INTERNATIONAL',
    'PERSON',
    'GROUP',
  ],
  Programme: ['POLICY', 'STRATEGY', 'PLAN', 'PROGRAMME', 'PHASE', 'PROJECT', 'CALL', 'AGREEMENT', 'PLATFORM'],
  Act: ['LAW', 'ACT', 'CONSTITUTION', 'DECREE', 'ORDER', 'BILL'],
  Fund: ['FUND', 'ACCOUNT', 'SUB_ACCOUNT', 'GRANT', 'BUDGET', 'REVENUE'],
  Place: ['COUNTRY', 'REGION', 'PROVINCE', 'CITY', 'DISTRICT', 'COMPLEX', 'PARK', 'ECONOMIC_REGION'],
  Cluster: ['CLUSTER', 'MINI_CLUSTER', 'CONSORTIUM'],
  Industry: ['SECTOR', 'TECHNOLOGY', 'PRODUCT'],
  Concept: ['FUNCTION', 'THEORY', 'PRINCIPLE', 'PARADIGM', 'INSTRUMENT', 'OBJECTIVE'],
  Occurrence: ['CRISIS', 'ELECTION', 'CONFERENCE', 'SURVEY', 'MILESTONE', 'OTHER'],
} as const satisfies Record<string, readonly string[]>

/** A type of named thing; the label and the GraphQL type have the same name. */
export type ThingType = keyof typeof KINDS

/** All types of named things. */
export const THING_TYPES = Object.keys(KINDS) as readonly ThingType[]

/** The types of records: nodes that say something of things. A law is a Source and an Act, and its type is Act. */
export const RECORD_TYPES = [
  'ChangeEvent',
  'Flow',
  'Finding',
  'Observation',
  'Claim',
  'Name',
  'Source',
  'Dataset',
] as const

/** A type of record. */
export type RecordType = (typeof RECORD_TYPES)[number]

/** The kinds of the records that have some, but for change events: theirs are in `change/event.ts`. */
export const RECORD_KINDS = {
  Finding: [
    'FACT',
    'OBJECTIVE',
    'PROBLEM',
    'SUCCESS_FACTOR',
    'ASSESSMENT',
    'CAUSE',
    'COMPARISON',
    'SHIFT',
    'RECOMMENDATION',
  ],
  Name: ['OFFICIAL', 'SHORT', 'ACRONYM', 'VARIANT'],
} as const satisfies Partial<Record<RecordType, readonly string[]>>

/** Relations without citations of their own: they belong to a record that has them. */
export const RECORD_RELATIONS = [
  'ENTERS',
  'YIELDS',
  'ENACTED_BY',
  'HAS_FLOW',
  'GIVES',
  'REACHES',
  'MOVES',
  'KNOWN_AS',
  'ABOUT',
  'OF',
  'BY',
  'IN',
  'SHARE_OF',
  'STATED_BY',
] as const

/** Relations that seeding derives from change events; nobody writes them. */
export const DERIVED_RELATIONS = ['SUCCEEDED_BY', 'SPUN_OFF', 'HANDED_FUNCTION_TO'] as const

/** Properties that hold a date in EDTF; `<field>Earliest` and `<field>Latest` are derived from each. */
export const DATE_FIELDS = [
  'start',
  'end',
  'announced',
  'enacted',
  'effective',
  'passed',
  'promulgated',
  'inForce',
  'date',
  'period',
] as const

/** The label of a kind: `Ministry` for `MINISTRY`, `SubAccount` for `SUB_ACCOUNT`. */
export function kindLabel(kind: string): string {
  return kind
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
