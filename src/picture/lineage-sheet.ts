import type { LabelLanguage } from '../graph/label.ts'
import { queryText, type Query } from '../page/query.ts'
import type { PictureSheet } from './sheet.ts'

/** What the picture on the page of a lineage is told, but for what the address of the page says. */
export interface LineageFacts {
  /** Id of the thing whose lineage it is. */
  id: string
  title: string
  licence: string | null
  version: string | null
  truncated: boolean
  /** The language of names in the picture; both where it is absent. */
  language?: LabelLanguage
  /** The ISO day that it is now. */
  today: string
}

/** In pixels. */
const WIDTH = 1_200

/** The sheet of the picture on the page of a lineage at an address with these parameters. */
export function lineageSheet(facts: LineageFacts, query: Query): PictureSheet {
  const { id, title, licence, version, truncated, language, today } = facts
  const address = `/lineage/${encodeURIComponent(id)}${queryText(query)}`
  return {
    head: { title, licence, version, address, retrieved: today, truncated },
    ...(language && { language }),
    theme: 'AUTO',
    width: WIDTH,
    today,
    days: daysIn(query),
    link: (node) =>
      `../entity/${encodeURIComponent(node)}${queryText({ language: language === 'KO' ? 'ko' : undefined })}`,
  }
}

/** The days that an address marks, in order of time: `day` and `compare`, or else `asOf`. */
export function daysIn({ day, compare, asOf }: Query): string[] {
  const days = [day ?? asOf, compare].filter((one) => one !== undefined)
  return [...new Set(days)].toSorted()
}
