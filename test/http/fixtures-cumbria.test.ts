import { expect, test } from 'vitest'
import { lineageText } from '../support/lineage-text.ts'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/fixtures/cumbria-2023')

test('the county goes to both new councils, and each district to one of them', async () => {
  const steps = async (of: string) =>
    (await lineageText(served, of, 'DESCENDANTS')).steps.map((step) => step.replace(' COMPLEX_REORGANISATION', ''))
  expect(await steps('cumbria-county-council')).toEqual([
    '2023-04-01 cumbria-county-council cumberland',
    '2023-04-01 cumbria-county-council westmorland-and-furness',
  ])
  expect(await steps('copeland')).toEqual(['2023-04-01 copeland cumberland'])
  expect(await steps('eden')).toEqual(['2023-04-01 eden westmorland-and-furness'])
})

test('a council comes from its three districts and from the county', async () => {
  const { bodies } = await lineageText(served, 'westmorland-and-furness', 'ANCESTORS')
  expect(bodies).toEqual([
    'westmorland-and-furness',
    'barrow-in-furness',
    'cumbria-county-council',
    'eden',
    'south-lakeland',
  ])
})

test('all nine councils are one family, which the county holds together', async () => {
  const { bodies, steps } = await lineageText(served, 'carlisle', 'FAMILY')
  expect(bodies).toHaveLength(9)
  expect(steps).toHaveLength(8)
  const near = await lineageText(served, 'carlisle', 'FAMILY', { depth: 2 })
  expect(near.bodies).toEqual(['carlisle', 'cumberland', 'allerdale', 'copeland', 'cumbria-county-council'])
  expect(near.truncated).toBe(true)
})
