import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, openBrowser, visit } from '../support/browser.ts'
import { serveFolder } from '../support/served.ts'

/** A desk and a phone, in pixels. */
const SIZES = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]

describe.skipIf(!CHROMIUM)('pages about files', () => {
  const served = serveFolder('test/support/tiny-graph')
  let browser: Browser
  let origin = ''

  beforeAll(async () => {
    origin = await served.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  describe.each(['/feeds', '/vocabulary'])('%s', (path) => {
    test.each(['light', 'dark'] as const)('can be read by everyone, %s', async (colorScheme) => {
      await visit(browser, origin + path, async (page) => {
        await page.emulateMedia({ colorScheme })
        for (const size of SIZES) {
          await page.setViewportSize(size)
          // The style is there: by itself the page would be black on white.
          const colour = await page.evaluate('getComputedStyle(document.body).backgroundColor')
          expect(colour).toBe(colorScheme === 'dark' ? 'rgb(22, 24, 28)' : 'rgb(255, 255, 255)')
          // Nothing is cut off at the side.
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(size.width)
          await page.evaluate(axe.source)
          const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        }
      })
    })
  })

  test('lead from one to the other', async () => {
    await visit(browser, `${origin}/feeds`, async (page) => {
      await page.getByRole('link', { name: 'Vocabulary' }).click()
      await page.getByRole('heading', { name: 'Vocabulary of Jokbo' }).waitFor()
      await page.getByRole('link', { name: 'Feeds' }).click()
      await page.getByRole('heading', { name: 'Feeds of Jokbo' }).waitFor()
    })
  })
})
