import { expect, test } from 'vitest'
import type { Life } from '../../../src/time/alive.ts'
import { mayExistOn } from '../../../src/time/present.ts'

const TODAY = '2020-06-01'

test.each<[string, Life, boolean[]]>([
  ['what lasts', { startEarliest: '1990-01-01' }, [true, true, true]],
  ['what ended at an unknown time', { startEarliest: '1990-01-01', endUnknown: true }, [true, false, false]],
  ['what ended on some day or later', { endEarliest: '2000-01-01' }, [true, false, false]],
  ['what ends on a day to come', { endEarliest: '2020-07-01', endLatest: '2020-07-01' }, [true, true, false]],
])('%s', (_title, life, [before, today, after]) => {
  const on = (day: string) => mayExistOn(life, day, TODAY)
  expect([on('2020-05-31'), on(TODAY), on('2020-07-01')]).toEqual([before, today, after])
})
