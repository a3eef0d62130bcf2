import { describe, test } from 'vitest'

// Questions written from the text of Park and Hong before it was loaded; the lines are those of its plain-text
// edition. Each is asked through the public API alone.

describe('what Park and Hong says', () => {
  // Lines 21
  test.todo(
    'how much of the population, of production, of manufacturing firms and of local taxes did the capital region hold in 2001?',
  )

  // Lines 23-25
  test.todo('when was the first five-year plan for balanced development completed, and whose government made it?')

  // Lines 33
  test.todo('when did the five-year economic development plans begin, and what was to grow?')

  // Lines 35
  test.todo(
    'which industrial complex was the first, and how many export complexes followed it from 1965, in which cities?',
  )

  // Lines 35
  test.todo('how many complexes were built in the 1960s?')

  // Lines 37
  test.todo('which six industries were chosen in the 1970s?')

  // Lines 37
  test.todo('which complex of the 1970s stands for which industry, and in which city?')

  // Lines 39
  test.todo('which complexes were built in the 1980s, for which areas, and how did those for farmers fare?')

  // Lines 41
  test.todo('which of the science complexes of the 1990s goes on, and with what industry?')

  // Lines 43
  test.todo('with which cities and provinces did the promotion project of 1999 begin, and with which industry in each?')

  // Lines 45-47
  test.todo('which years does the project of nine and four provinces run, and how many industries has each?')
})
