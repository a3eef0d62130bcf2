import { expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import type { Access } from '../../../src/questions/ask.ts'
import type { Network, NetworkQuery } from '../../../src/questions/network.ts'
import { networkPage } from '../../../src/site/network/network-page.ts'
import { requestFor } from '../../support/page-request.ts'
import { largeNetwork } from '../../support/random-network.ts'

/** Answers every question with a network: a small one where it is asked for less than three relations away. */
function answering(large: Graph, small: Graph, truncated = false): Access {
  const answer = ({ depth }: NetworkQuery): Network => ({ ...(depth < 3 ? small : large), truncated, reason: null })
  return { ask: (_: unknown, asked: unknown) => Promise.resolve(answer(asked as NetworkQuery)) } as unknown as Access
}

const [LARGE, SMALL] = [largeNetwork(400, 900), largeNetwork(60, 90)]

test('a network of more than 300 nodes has counts, a part that can be drawn and files, but no picture and no table', async () => {
  const body = await networkPage(answering(LARGE, SMALL), requestFor('/network/n0?depth=3'))
  expect(body).toContain('<p>400 nodes, 900 relations</p>')
  expect(body).toContain('A picture shows at most 300 nodes and 2,000 relations.')
  expect(body).toContain('<a href="../network/n0?depth=2">Show a part that can be drawn</a>')
  expect(body).toContain('<a href="../network/n0?depth=3&amp;types=Actor">')
  expect(body).toContain('href="../network/n0.gexf?depth=3"')
  expect(body).toContain('https://gephi.org/gephi-lite/?file=')
  expect(body).not.toMatch(/<svg|<section id="nodes"|n0\.(svg|png|mmd)/)
})

test('a network that was cut says at which size, and what to do', async () => {
  const body = await networkPage(answering(LARGE, SMALL, true), requestFor('/network/n0?depth=3&language=ko', 'KO'))
  expect(body).toContain('관계망은 항목 2,000개, 관계 10,000개까지 보입니다.')
})

test('a network of 300 nodes is drawn', async () => {
  const body = await networkPage(answering(largeNetwork(300, 700), SMALL), requestFor('/network/n0?depth=3'))
  expect(body.match(/<a class="node/g)).toHaveLength(300)
  expect(body).toContain('n0.svg?depth=3')
})
