import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, openBrowser, visit } from '../support/browser.ts'
import { expectReadable } from '../support/readable.ts'
import { serveFolder } from '../support/served.ts'

describe.skipIf(!CHROMIUM)('pages of things and documents', () => {
  const served = serveFolder('test/support/tiny-graph')
  let browser: Browser
  let origin = ''

  beforeAll(async () => {
    origin = await served.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test.each([
    '/entity/economy',
    '/entity/economy?language=ko',
    '/entity/reform-2013',
    '/entity/economy?relation=PART_OF&direction=in',
    '/source/smith2020',
    '/source/law-2?language=ko',
    '/entity/economi',
  ])('%s can be read by everyone', async (path) => {
    const visited = visit(browser, origin + path, expectReadable)
    // The browser itself tells on its console that an address is not found.
    if (path.endsWith('economi')) await expect(visited).rejects.toThrow('404')
    else await visited
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
