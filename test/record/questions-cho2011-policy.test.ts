import { expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

// What a reader of Cho 2011 can be asked, answered by the public API alone. The lines are those of the plain-text edition.

const served = serveFolder('seeds')

/** The one answer to a query with a single root field. */
async function answer(query: string): Promise<unknown> {
  return Object.values(await served.data(query))[0]
}

const texts = (list: unknown): string => (list as { text: string }[]).map(({ text }) => text).join('\n')

// Lines 994-1006.
test('What changed from the first five-year plan to the second?', async () => {
  const found = await answer(`{ findings(where: {kind: {eq: SHIFT}, sources: {includes: "cho2011"}, AND: [
    {about: {some: {id: {eq: "balanced-development-plan-2004"}}}},
    {about: {some: {id: {eq: "regional-development-plan-2009"}}}}]}) { text } }`)
  for (const change of [/balance.*competitiveness/, /economic regions/, /planning autonomy/])
    expect(texts(found)).toMatch(change)
})

// Lines 756-796.
test('Who promised to move the central offices, and since whose time was a new capital dreamt of?', async () => {
  const project = await answer(`{ entity(id: "new-administrative-capital") { establishedBy { nameEn }
    findings(where: {about: {some: {id: {eq: "park-chung-hee-administration"}}}}) { text } } }`)
  const { establishedBy, findings } = project as { establishedBy: unknown; findings: unknown[] }
  expect(establishedBy).toContainEqual({ nameEn: 'Roh Moo-hyun' })
  expect(findings).toEqual([{ text: expect.stringMatching(/new capital.*dream since the Park/) as string }])
})

// Lines 2330-2344.
test('To what does the paper put down the success of the new regional policy?', async () => {
  const found = await answer(`{ findings(where: {kind: {eq: SUCCESS_FACTOR}, sources: {includes: "cho2011"},
    about: {some: {id: {eq: "new-regional-policy"}}}}) { text } }`)
  for (const factor of [/political commitment/i, /step by step/i, /industry.*space/i, /cluster/i, /governance/i])
    expect(texts(found)).toMatch(factor)
})

// Lines 298-304 and 1850-1854.
test('Which works does the paper rest on for the new pattern of development by division?', async () => {
  const concept = await answer(`{ entity(id: "division-wise-regional-development") {
    findings { statedBy { id source { authors } } } } }`)
  const { findings } = concept as { findings: { statedBy: { id: string }[] }[] }
  expect(findings.flatMap(({ statedBy }) => statedBy)).toContainEqual({
    id: 'world-bank-2009',
    source: { authors: ['World Bank'] },
  })
})

// Lines 113-117 and 252.
test('Into which three stages does the paper divide growth, and where does it date the third differently?', async () => {
  const found = await served.data(`{
    entity(id: "compressed-growth") { parts(sort: {startEarliest: ASC}) { start end } }
    claims(where: {sources: {includes: "cho2011"}, about: {some: {id: {eq: "diffused-industrialisation"}}}}) { field value } }`)
  expect(found).toEqual({
    entity: {
      parts: [
        { start: '1961', end: '1981' },
        { start: '1981', end: '1998' },
        { start: '1998', end: null },
      ],
    },
    claims: [{ field: 'start', value: '1999' }],
  })
})
