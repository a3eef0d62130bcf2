import { expect, test } from 'vitest'
import { JSON_LD } from '../../../../src/export/rdf/json-ld.ts'
import { N_QUADS } from '../../../../src/export/rdf/n-quads.ts'
import { TURTLE } from '../../../../src/export/rdf/turtle.ts'
import { fileOf } from '../../../support/file-of.ts'
import { UGLY_GRAPH } from '../../../support/ugly-graph.ts'

test.each([TURTLE, JSON_LD, N_QUADS])('the $name file of the ugly graph is as expected', async (format) => {
  await expect(await fileOf(format, UGLY_GRAPH)).toMatchFileSnapshot(`../../../golden/export/ugly.${format.name}`)
})
