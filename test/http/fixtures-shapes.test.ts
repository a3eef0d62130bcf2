import { describe, expect, test } from 'vitest'
import { lineageText } from '../support/lineage-text.ts'
import { serveFolder } from '../support/served.ts'

describe('the name that came back', () => {
  const served = serveFolder('test/support/fixtures/name-returned')

  test('is of two bodies, which one line of renames joins', async () => {
    const { bodies, steps } = await lineageText(served, 'dcms-2023', 'ANCESTORS')
    expect(bodies).toEqual(['dcms-2023', 'dcms-2017', 'dcms-1997', 'dnh'])
    expect(steps).toEqual([
      '1997-07-14 dnh RENAME dcms-1997',
      '2017-07-03 dcms-1997 RENAME dcms-2017',
      '2023-02-07 dcms-2017 RENAME dcms-2023',
    ])
  })

  test('finds both bodies, and their lives do not meet', async () => {
    const { search } = await served.data(
      '{ search(text: "Department for Culture, Media and Sport", types: [Actor]) { score start end entity { id } } }',
    )
    const whole = (search as { score: number; entity: { id: string } }[]).filter(({ score }) => score === 1)
    expect(whole.map(({ entity }) => entity.id).sort()).toEqual(['dcms-1997', 'dcms-2023'])
  })
})

describe('fifteen stacked diamonds', () => {
  const served = serveFolder('test/support/fixtures/stacked-diamonds')

  test('have 32,768 trails and are walked body by body', async () => {
    const down = await lineageText(served, 'board-0', 'DESCENDANTS')
    expect([down.bodies.length, down.steps.length, down.truncated]).toEqual([46, 60, false])
    expect(down.bodies.at(-1)).toBe('board-15')
    const up = await lineageText(served, 'board-15', 'ANCESTORS')
    expect(up.steps).toEqual(down.steps)
    expect(new Set(up.bodies)).toEqual(new Set(down.bodies))
  })

  test('are cut at a depth in the middle of a diamond', async () => {
    const { bodies, truncated } = await lineageText(served, 'board-0', 'DESCENDANTS', { depth: 3 })
    expect(bodies).toEqual(['board-0', 'board-0-left', 'board-0-right', 'board-1', 'board-1-left', 'board-1-right'])
    expect(truncated).toBe(true)
  })
})

describe('a cycle of function transfers', () => {
  const served = serveFolder('test/support/fixtures/function-cycle')

  test('is no descent', async () => {
    expect((await lineageText(served, 'salt-office', 'FAMILY')).bodies).toEqual(['salt-office'])
    expect((await lineageText(served, 'spice-office', 'FAMILY')).steps).toEqual([
      '1999-01-01 spice-office RENAME pepper-office',
    ])
  })
})
