import { expect, test } from 'vitest'
import { assertCovered, type Coverage } from '../../../src/questions/coverage.ts'

function coverageWith(stretches: Coverage['stretches']): Coverage {
  return { id: 'paper', nodes: 1, relations: 0, figures: 0, findings: 1, names: 0, stretches, leftOut: 0 }
}

test('every stretch of more than 800 characters that no citation touches is named', () => {
  const stretches = [
    { first: 1, last: 9, characters: 800 },
    { first: 20, last: 39, characters: 801 },
    { first: 50, last: 60, characters: 1_200 },
  ]
  expect(() => {
    assertCovered([coverageWith(stretches)])
  }).toThrow(
    'No citation touches these stretches of more than 800 characters:\n' +
      '  paper: lines 20-39, 801 characters\n' +
      '  paper: lines 50-60, 1200 characters\n' +
      'Load what they state, or give the reason in leftOut.',
  )
  expect(() => {
    assertCovered([coverageWith(stretches.slice(0, 1))])
  }).not.toThrow()
})
