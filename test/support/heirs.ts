/** An heir as the API answers {@link HEIR}. */
export interface Heir {
  entity: { id: string }
  certainty: string
  share: number | null
  steps: { date: string; kind: string; from: { id: string }; to: { id: string } }[]
  functions: { id: string }[]
}

/** What the tests select of an heir. */
export const HEIR = 'entity { id } certainty share functions { id } steps { date kind from { id } to { id } }'

/** Such as `growth STATED 0.75: 2000-03-01 RENAME, 2013-03-23 COMPLEX_REORGANISATION`. */
export function told({ entity, certainty, share, steps }: Heir): string {
  const changes = steps.map(({ date, kind }) => `${date} ${kind}`).join(', ')
  return `${entity.id} ${certainty}${share === null ? '' : ` ${share}`}: ${changes}`
}
