import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, openBrowser, visit } from '../support/browser.ts'
import { expectReadable } from '../support/readable.ts'
import { serveFolder } from '../support/served.ts'

describe.skipIf(!CHROMIUM)('the first page and the search', () => {
  const served = serveFolder('test/support/tiny-graph')
  let browser: Browser
  let origin = ''

  beforeAll(async () => {
    origin = await served.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test.each(['/', '/?language=ko', '/search?text=ministry', '/search?text=zzqqxx&language=ko', '/search'])(
    '%s can be read by everyone',
    async (path) => {
      await visit(browser, origin + path, expectReadable)
    },
  )

  test('lead from a name to a thing by the keyboard alone, in either language', async () => {
    await visit(browser, origin, async (page) => {
      await page.getByRole('link', { name: '한국어' }).click()
      await page.getByRole('searchbox').focus()
      await page.keyboard.type('ministry')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/search\?language=ko&text=ministry$/)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('ministry')
      expect(await page.locator('ol.hits a').first().getAttribute('href')).toMatch(/^\.\/entity\/.+\?language=ko$/)
    })
  })
})
