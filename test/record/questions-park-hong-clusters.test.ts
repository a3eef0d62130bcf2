import { describe, test } from 'vitest'

// Questions written from the text of Park and Hong before it was loaded; the lines are those of its plain-text
// edition. Each is asked through the public API alone.

describe('what Park and Hong says', () => {
  // Lines 53-55, 73
  test.todo('what does a regional innovation council do, and how many are there?')

  // Lines 57
  test.todo('how many regions have their location-specific industries supported?')

  // Lines 59
  test.todo('which ministry supports NURI, and what is beside it for human resources?')

  // Lines 65, 105
  test.todo('how many national complexes are there, and which are to be pilot clusters?')

  // Lines 71
  test.todo('when was the Special Act passed, and what rests on it?')

  // Lines 95
  test.todo('from how much to how much is the R&D support of the provinces to grow?')

  // Lines 103
  test.todo(
    'how many complexes were there at the end of 2003, and what part of exports, production and jobs is theirs?',
  )

  // Lines 107
  test.todo('how many institutions, institutes, venture companies and scientists are in Daedeok?')

  // Lines 123
  test.todo('which agency does the paper propose, and for what?')
})
