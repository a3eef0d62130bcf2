import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, openBrowser, visit } from '../support/browser.ts'
import { expectReadable } from '../support/readable.ts'
import { serveFolder } from '../support/served.ts'

describe.skipIf(!CHROMIUM)('the page of a network', () => {
  const served = serveFolder('test/support/tiny-graph')
  let browser: Browser
  let origin = ''

  beforeAll(async () => {
    origin = await served.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test.each([
    '/network/economy',
    '/network/economy?depth=3&language=ko',
    '/network/coffee-board?language=en',
    '/network/trade?asOf=1950-01-01',
  ])('%s can be read by everyone', async (path) => {
    await visit(browser, origin + path, expectReadable)
  })

  test('has its picture coloured as the reader’s system is set', async () => {
    await visit(browser, `${origin}/network/economy`, async (page) => {
      for (const [colorScheme, colour] of [
        ['light', 'rgb(255, 255, 255)'],
        ['dark', 'rgb(22, 24, 28)'],
      ] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await page.evaluate(`getComputedStyle(document.querySelector('.paper')).fill`)).toBe(colour)
      }
    })
  })

  test('leads by the keyboard from the picture to a thing, the centre first', async () => {
    await visit(browser, `${origin}/network/economy`, async (page) => {
      await page.getByRole('region', { name: 'Picture of the network' }).focus()
      const focused = `document.activeElement.getAttribute('aria-label')`
      await page.keyboard.press('Tab')
      expect(await page.evaluate(focused)).toBe('경제부 (Ministry of Economy), Actor, 2000-03-01 to 2013-03-22')
      const names = new Set<unknown>()
      for (let step = 0; step < 4; step++) {
        await page.keyboard.press('Tab')
        names.add(await page.evaluate(focused))
      }
      expect(names.size).toBe(4)
      expect(await page.getByRole('link', { name: '성장부 (Ministry of Growth), Actor' }).count()).toBe(1)
    })
  })

  test('begins in the middle of its picture where that is wider than the page', async () => {
    await visit(browser, `${origin}/network/economy`, async (page) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.reload()
      const at = await page.evaluate<number>(`document.querySelector('.picture').scrollLeft`)
      expect(at).toBeGreaterThan(300)
    })
  })

  test('is narrowed by its form without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${origin}/network/economy?language=ko`)
    await page.getByRole('combobox').selectOption('2')
    await page.getByRole('checkbox', { name: '행위자' }).check()
    await page.getByRole('checkbox', { name: '정책·사업' }).check()
    await page.getByRole('button', { name: '보기' }).click()
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('depth'), searchParams.getAll('types')]).toEqual(['2', ['Actor', 'Programme']])
    const types = await page.locator('#nodes tbody td:nth-child(2)').allInnerTexts()
    expect(new Set(types)).toEqual(new Set(['행위자', '정책·사업']))
    expect(await page.locator('html').getAttribute('lang')).toBe('ko')
    await context.close()
  })
})
