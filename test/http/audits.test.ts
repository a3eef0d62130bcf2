import { serverAudits } from 'graphql-http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('test/support/tiny-graph')

/** Plain GETs, which protection against forged requests refuses: a page elsewhere could send them. */
const REFUSED = new Set(['5A70', 'D6D5', '6A70'])

let url: string
beforeAll(async () => {
  await served.app.listen({ port: 0, host: '127.0.0.1' })
  url = `http://127.0.0.1:${(served.app.server.address() as AddressInfo).port}/graphql`
})

const audits = serverAudits({ url: () => url })

test('all audits of GraphQL over HTTP are run', () => {
  const levels = audits.map(({ name }) => /^(MUST|SHOULD|MAY)/.exec(name)?.[1])
  const count = (level: string) => levels.filter((found) => found === level).length
  expect([count('MUST'), count('SHOULD'), count('MAY')]).toEqual([13, 23, 25])
  expect(audits.filter(({ id }) => REFUSED.has(id)).every(({ name }) => name.startsWith('MAY'))).toBe(true)
})

describe('GraphQL over HTTP:', () => {
  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_title, audit) => {
    const result = await audit.fn()
    expect(result.status, 'reason' in result ? result.reason : '').toBe(REFUSED.has(audit.id) ? 'notice' : 'ok')
  })
})
