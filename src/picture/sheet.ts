import type { FileHead } from '../export/format.ts'
import type { LabelLanguage } from '../graph/label.ts'

/** How a picture is coloured: for a light or a dark page, or as the reader's system is set. */
export type Theme = 'AUTO' | 'LIGHT' | 'DARK'

/** What a picture is told beside the graph. */
export interface PictureSheet {
  /** What it tells of itself at its foot. */
  head: FileHead
  /** The language of names and of its own words; names in both, and English words, where it is absent. */
  language?: LabelLanguage
  theme: Theme
  /** In pixels, 360 or more. */
  width: number
  /** The ISO day that it is now: what has not ended is drawn up to there. */
  today: string
  /** ISO days that are marked, in order of time: none, one to show what existed then, or two to compare. */
  days: readonly string[]
  /** The address of the page of a node, by its id. */
  link: (id: string) => string
}
