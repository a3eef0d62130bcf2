import { describe, test } from 'vitest'

// Questions written from the text of the abstract on regional strategy before it was loaded; the lines are those of its plain-text
// edition. Each is asked through the public API alone.

describe('what the abstract on regional strategy says', () => {
  // Lines 3, 6
  test.todo('which three features of the world does the paper begin with, in both languages?')

  // Lines 3, 6
  test.todo('whose government is at the centre of the review, and how is it spelled?')

  // Lines 3, 6
  test.todo('what were the two lessons, and do the two versions agree on the second?')

  // Lines 3, 6
  test.todo('which are the three dimensions of the proposed strategy, in both languages?')

  // Lines 3
  test.todo('around what kind of firms should clusters grow, and in which version is it said?')

  // Lines 6
  test.todo('from what should clusters grow, and in which version is it said?')

  // Lines 3, 6
  test.todo('who should be in charge of the micro level of industry?')

  // Lines 3, 6
  test.todo('what should the central government concentrate on, and to what end?')

  // Lines 3, 6
  test.todo('which Korean words stand for craft based or regionally embedded industries?')

  // Lines 1, 9
  test.todo('which lines are left out, and why?')
})
