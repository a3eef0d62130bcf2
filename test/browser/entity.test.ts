import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, openBrowser, visit } from '../support/browser.ts'
import { serveFolder } from '../support/served.ts'

/** A desk and two phones, in pixels. */
const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
  { width: 360, height: 740 },
]

describe.skipIf(!CHROMIUM)('pages of things and documents', () => {
  const served = serveFolder('test/support/tiny-graph')
  let browser: Browser
  let origin = ''

  beforeAll(async () => {
    origin = await served.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  describe.each([
    '/entity/economy',
    '/entity/economy?language=ko',
    '/entity/reform-2013',
    '/entity/economy?relation=PART_OF&direction=in',
    '/source/smith2020',
    '/source/law-2?language=ko',
    '/entity/economi',
  ])('%s', (path) => {
    test.each(['light', 'dark'] as const)('can be read by everyone, %s', async (colorScheme) => {
      const look = async (page: Parameters<Parameters<typeof visit>[2]>[0]) => {
        await page.emulateMedia({ colorScheme })
        for (const size of SIZES) {
          await page.setViewportSize(size)
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width)
          await page.evaluate(axe.source)
          const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        }
      }
      // The browser itself tells on its console that an address is not found.
      if (path.endsWith('economi')) await expect(visit(browser, origin + path, look)).rejects.toThrow('404')
      else await visit(browser, origin + path, look)
    })
  })

  test('nothing of a page needs a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${origin}/entity/economy`)
    await page.getByRole('link', { name: 'Ministry of Growth' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Ministry of Growth' }).waitFor()
    await page.getByRole('link', { name: 'Law No. 3' }).first().click()
    await page.getByRole('heading', { name: 'What the graph takes from it' }).waitFor()
    await page.goto(`${origin}/entity/economy#take`)
    await page.getByText('BibTeX').click()
    expect(await page.getByText('@misc{jokbo-economy').isVisible()).toBe(true)
    await context.close()
  })
})
