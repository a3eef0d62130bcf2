import { expect, test } from 'vitest'
import { lineageText } from '../support/lineage-text.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/fixtures/beis-2023')

test('two departments end and three begin; each new one comes from those whose work it has', async () => {
  const { steps, truncated } = await lineageText(served, 'beis', 'FAMILY')
  expect(steps).toEqual([
    '2016-07-14 bis MERGER beis',
    '2016-07-14 decc MERGER beis',
    '2023-02-07 beis COMPLEX_REORGANISATION dbt',
    '2023-02-07 beis COMPLEX_REORGANISATION desnz',
    '2023-02-07 beis COMPLEX_REORGANISATION dsit',
    '2023-02-07 dit COMPLEX_REORGANISATION dbt',
  ])
  expect(truncated).toBe(false)
  const { bodies } = await lineageText(served, 'dbt', 'ANCESTORS')
  expect(bodies).toEqual(['dbt', 'beis', 'dit', 'bis', 'decc'])
  expect((await lineageText(served, 'dsit', 'ANCESTORS')).bodies).toEqual(['dsit', 'beis', 'bis', 'decc'])
})

test('the department for culture goes on under another name, and gives no descent with its digital work', async () => {
  const { bodies, steps } = await lineageText(served, 'dcms-2017', 'FAMILY')
  expect(bodies).toEqual(['dcms-2017', 'dcms-2023'])
  expect(steps).toEqual(['2023-02-07 dcms-2017 RENAME dcms-2023'])
  expect((await lineageText(served, 'cabinet-office', 'FAMILY')).bodies).toEqual(['cabinet-office'])
})

test('functions that passed are on the bodies that handed and received them', async () => {
  const { actors } = await served.data(
    `{ actors(where: { id: { in: ["beis", "cabinet-office", "dcms-2017"] } }) {
         id functionsHandedToConnection { edges { node { id } properties { function date } } } } }`,
  )
  const handed = (actors as { id: string; functionsHandedToConnection: { edges: Edge[] } }[]).flatMap(
    ({ id, functionsHandedToConnection }) =>
      functionsHandedToConnection.edges.map(({ node, properties }) => [id, properties.function, node.id].join(' ')),
  )
  expect(handed).toEqual([
    'beis function-investment-security cabinet-office',
    'cabinet-office function-geospatial dsit',
    'dcms-2017 function-digital dsit',
  ])
})

interface Edge {
  node: { id: string }
  properties: { function: string }
}

test('two sources disagree with the record, and each has its own lineage', async () => {
  const record = await lineageText(served, 'dsit', 'ANCESTORS')
  expect(record.leftOut).toEqual(['2023-02-07-beis-by-press'])
  const press = await lineageText(served, 'dbt', 'ANCESTORS', { accordingTo: 'csw-2023-02-07' })
  expect(press.steps.filter((step) => step.startsWith('2023'))).toEqual(['2023-02-07 beis SPLIT dbt'])
  const culture = await lineageText(served, 'dcms-2023', 'ANCESTORS', { accordingTo: 'hcws-2023-02-07' })
  expect(culture.steps).toEqual(['2023-02-07 dcms-2017 REPLACEMENT dcms-2023'])
  expect((await lineageText(served, 'dcms-2023', 'ANCESTORS')).leftOut).toEqual(['2023-02-07-dcms-by-statement'])
  const { changeEvents } = await served.data(
    '{ changeEvents(where: { id: { eq: "2023-02-07-beis" } }) { effective claims { field value rank } } }',
  )
  expect(changeEvents).toEqual([
    { effective: '2023-02-07', claims: [{ field: 'effective', value: '2023-05-03', rank: 'ALTERNATIVE' }] },
  ])
})
