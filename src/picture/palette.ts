/** A surface and the line around it, as colours in hexadecimal. */
export interface Tone {
  fill: string
  edge: string
}

/** The kinds of bodies that have a look of their own. */
export const BODY_LOOKS = [
  'ministry',
  'committee',
  'agency',
  'actor',
  'programme',
  'act',
  'fund',
  'place',
  'cluster',
  'industry',
  'concept',
  'occurrence',
  'other',
] as const

/** How the bar of a body looks, by its type or kind. */
export type BodyLook = (typeof BODY_LOOKS)[number]

/** What a body was on the marked days: there on the second only, the first only, only between them, or on none of them. */
export const MARKS = ['began', 'ended', 'between', 'absent'] as const

/** What a body was on the marked days, if not there on all of them. */
export type Mark = (typeof MARKS)[number]

/** The colours of pictures of lineages in a theme. */
export interface Palette {
  paper: string
  text: string
  /** Notes, and the texts of bodies that were not there on a marked day. */
  faint: string
  /** The lines of the years; decoration, as the years stand at the axis. */
  grid: string
  /** Successions and the signs of changes. */
  wire: string
  /** Functions that were handed over. */
  transfer: string
  /** Marked days. */
  day: string
  focus: string
  bodies: Readonly<Record<BodyLook, Tone>>
  marks: Readonly<Record<Mark, Tone>>
}

/** For light pages and for paper. */
export const LIGHT: Palette = {
  paper: '#ffffff',
  text: '#1a1a1a',
  faint: '#595959',
  grid: '#e4e7eb',
  wire: '#3a4759',
  transfer: '#8a4b08',
  day: '#b3261e',
  focus: '#0b57a4',
  bodies: {
    ministry: { fill: '#d3e4f7', edge: '#2f6db3' },
    committee: { fill: '#e4dcf6', edge: '#6f4bb5' },
    agency: { fill: '#d0ecdf', edge: '#1f7f5c' },
    actor: { fill: '#e6e9ed', edge: '#5c6773' },
    programme: { fill: '#cdebee', edge: '#0f7480' },
    act: { fill: '#fbefb8', edge: '#8a6f00' },
    fund: { fill: '#fae2bb', edge: '#99600c' },
    place: { fill: '#e9e0d0', edge: '#7a6440' },
    cluster: { fill: '#d7ecf9', edge: '#2b78a3' },
    industry: { fill: '#f8d5c1', edge: '#ad5128' },
    concept: { fill: '#f2d9e8', edge: '#a0487f' },
    occurrence: { fill: '#e2dbf1', edge: '#6f55a8' },
    other: { fill: '#eeeeee', edge: '#666666' },
  },
  marks: {
    began: { fill: '#c9ecc5', edge: '#2b7a2f' },
    ended: { fill: '#fbd6d1', edge: '#b3261e' },
    between: { fill: '#fbe6a6', edge: '#866300' },
    absent: { fill: '#f1f1f1', edge: '#858585' },
  },
}

/** For dark screens. */
export const DARK: Palette = {
  paper: '#16181c',
  text: '#f0f0f0',
  faint: '#b4b8be',
  grid: '#2a2e35',
  wire: '#c3cedd',
  transfer: '#e0a458',
  day: '#ff8a80',
  focus: '#8ab8f0',
  bodies: {
    ministry: { fill: '#1d3b5e', edge: '#6ea8e8' },
    committee: { fill: '#382a5e', edge: '#b094f0' },
    agency: { fill: '#184431', edge: '#5fc596' },
    actor: { fill: '#353b44', edge: '#a2acb8' },
    programme: { fill: '#12434a', edge: '#57c0cd' },
    act: { fill: '#4a3f0c', edge: '#d6b93c' },
    fund: { fill: '#4f3711', edge: '#e0a247' },
    place: { fill: '#433927', edge: '#c2a877' },
    cluster: { fill: '#1a3e52', edge: '#6cb9e0' },
    industry: { fill: '#532c19', edge: '#ec9468' },
    concept: { fill: '#4a2440', edge: '#e08bc0' },
    occurrence: { fill: '#352c52', edge: '#ab97de' },
    other: { fill: '#333333', edge: '#a6a6a6' },
  },
  marks: {
    began: { fill: '#1d4a22', edge: '#74cf7a' },
    ended: { fill: '#5a211d', edge: '#ff8a80' },
    between: { fill: '#4c3d08', edge: '#e3bd42' },
    absent: { fill: '#24272c', edge: '#7f858d' },
  },
}
