import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { CHROMIUM, openBrowser, visit } from '../support/browser.ts'
import { expectReadable } from '../support/readable.ts'
import { serveFolder } from '../support/served.ts'

describe.skipIf(!CHROMIUM)('pages about files', () => {
  const served = serveFolder('test/support/tiny-graph')
  let browser: Browser
  let origin = ''

  beforeAll(async () => {
    origin = await served.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test.each(['/feeds', '/vocabulary'])('%s can be read by everyone', async (path) => {
    await visit(browser, origin + path, expectReadable)
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
