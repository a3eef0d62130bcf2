import { expect, test } from 'vitest'
import { NODE_LINK } from '../../../src/export/node-link.ts'
import { fileOf } from '../../support/file-of.ts'
import { UGLY_GRAPH } from '../../support/ugly-graph.ts'

test('the file of the ugly graph is as expected', async () => {
  await expect(await fileOf(NODE_LINK, UGLY_GRAPH)).toMatchFileSnapshot('../../golden/export/ugly.json')
})
