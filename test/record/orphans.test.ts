import { expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

async function orphansOn(at: string): Promise<string[]> {
  const { orphans } = (await served.data(`{ orphans(${at}, limit: 100) { orphans { entity { id } } } }`)) as {
    orphans: { orphans: { entity: { id: string } }[] }
  }
  return orphans.orphans.map(({ entity }) => entity.id)
}

// Programmes of a government that has ended were orphans when their ministries went; nothing says that they exist today.
test('a programme that ended at an unknown time is an orphan of its time and none of today', async () => {
  expect(await orphansOn('at: "2008-03-01"')).toContain('nuri')
  const today = await orphansOn(`at: "${new Date().toISOString().slice(0, 10)}"`)
  expect(today).toContain('ten-year-territorial-plan')
  for (const id of ['nuri', 'ripp', 'industrial-cluster-policies', 'regional-innovation-system-policy'])
    expect(today).not.toContain(id)
})
