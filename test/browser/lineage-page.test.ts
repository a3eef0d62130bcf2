import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, openBrowser, visit } from '../support/browser.ts'
import { expectReadable } from '../support/readable.ts'
import { serveFolder } from '../support/served.ts'

const PATH = '/lineage/economy'

const dayHeads = (page: Page) => page.locator('table.bodies th.day').allInnerTexts()
const summary = (page: Page) => page.locator('#summary').innerText()
const searchOf = (page: Page) => new URL(page.url()).search
/** The picture as the browser holds it. */
const picture = (page: Page) => page.locator('#picture svg').evaluate((svg) => (svg as { outerHTML: string }).outerHTML)

describe.skipIf(!CHROMIUM)('the page of a lineage', () => {
  const served = serveFolder('test/support/tiny-graph')
  let browser: Browser
  let origin = ''
  const open = (path: string, look: (page: Page) => Promise<void>) => visit(browser, origin + path, look)

  beforeAll(async () => {
    origin = await served.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test.each([
    PATH,
    `${PATH}?language=ko&day=2008-03-01`,
    `${PATH}?day=1995-01-01&compare=2013-03-23&renames=collapse`,
    `${PATH}?asOf=1950-01-01`,
    '/lineage/growth?direction=ancestors&depth=1&language=ko',
  ])('%s can be read by everyone', async (path) => {
    await open(path, expectReadable)
  })

  test('is whole without a script: the form and the links to changes lead to other pages', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${origin}${PATH}?day=2000-03-01`)
    expect(await page.locator('#picture svg a').count()).toBeGreaterThan(10)
    expect(await page.locator('#day-slide, #copy, #keys').evaluateAll((all) => all.length)).toBe(3)
    for (const id of ['#day-slide', '#copy', '#keys']) expect(await page.locator(id).isVisible()).toBe(false)
    await page.locator('#after').click()
    expect(searchOf(page)).toMatch(/day=2005-05-01/)
    await page.locator('#before').click()
    expect(await dayHeads(page)).toEqual(['On 2000-03-01'])
    await page.getByText('What is shown').click()
    await page.getByLabel('Renamed bodies as one').check()
    await page.locator('#compare').fill('2013-03-23')
    await page.getByRole('button', { name: 'Show' }).click()
    expect(await dayHeads(page)).toEqual(['On 2000-03-01', 'On 2013-03-23'])
    expect(await page.getByLabel('Renamed bodies as one').isChecked()).toBe(true)
    await context.close()
  })

  describe('with its script', () => {
    test('marks days by the keys of the slider: picture, table, sentence, links and address follow, and Back undoes', async () => {
      await open(`${PATH}?day=2000-03-01`, async (page) => {
        const slider = page.getByRole('slider', { name: 'Day, from change to change', exact: true })
        expect(await slider.getAttribute('aria-valuetext')).toBe('2000-03-01')
        await slider.focus()
        const before = await picture(page)
        await page.keyboard.press('ArrowRight')
        expect(searchOf(page)).toBe('?day=2005-05-01')
        expect(await slider.getAttribute('aria-valuetext')).toBe('2005-05-01')
        expect(await dayHeads(page)).toEqual(['On 2005-05-01'])
        expect(await summary(page)).toMatch(/^On 2005-05-01, /)
        expect(await page.locator('#picture text.of-day').textContent()).toBe('2005-05-01')
        expect(await page.locator('#day').inputValue()).toBe('2005-05-01')
        expect(await page.locator('#address').inputValue()).toBe(page.url())
        for (const format of ['svg', 'png'])
          expect(await page.locator(`a[href*="economy.${format}"]`).getAttribute('href')).toContain('day=2005-05-01')
        expect(await page.locator('header a[hreflang=ko]').getAttribute('href')).toContain('day=2005-05-01')
        await page.keyboard.press('ArrowRight')
        await page.goBack()
        await page.goBack()
        expect(searchOf(page)).toBe('?day=2000-03-01')
        expect(await picture(page)).toBe(before)
        expect(await dayHeads(page)).toEqual(['On 2000-03-01'])
        await page.goForward()
        expect(await summary(page)).toMatch(/^On 2005-05-01, /)
      })
    })

    test.each(['', '&language=ko', '&renames=collapse&functions=1', '&language=en&compare=1995-07-01'])(
      'draws the same as the server: %s',
      async (others) => {
        let drawn = ''
        let address = ''
        await open(`${PATH}?day=2000-03-01${others}`, async (page) => {
          for (const key of [']', ']', '[', ']']) await page.keyboard.press(key)
          expect(searchOf(page)).not.toContain('day=2000-03-01')
          ;[drawn, address] = [await picture(page), page.url()]
        })
        await visit(browser, address, async (page) => {
          expect(await picture(page)).toBe(drawn)
        })
      },
    )

    test('keeps one entry of the history while a slider is dragged', async () => {
      await open(`${PATH}?day=2000-03-01`, async (page) => {
        const slider = page.locator('#day-slide')
        const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
        await page.mouse.move(x + width * 0.7, y + height / 2)
        await page.mouse.down()
        for (const part of [0.6, 0.5, 0.4, 0.3]) await page.mouse.move(x + width * part, y + height / 2)
        await page.mouse.up()
        expect(searchOf(page)).not.toBe('?day=2000-03-01')
        await page.goBack()
        expect(searchOf(page)).toBe('?day=2000-03-01')
      })
    })

    test('compares two days, and lets go of them', async () => {
      await open(`${PATH}?day=1995-01-01`, async (page) => {
        await page.getByLabel('Compare with another day').check()
        expect(searchOf(page)).toMatch(/day=1995-01-01&compare=\d{4}-\d\d-\d\d$/)
        await page.getByRole('slider', { name: 'Day to compare with' }).press('ArrowLeft')
        expect(await dayHeads(page)).toHaveLength(2)
        expect(await summary(page)).toMatch(/^Between .* began, .* ended, /)
        await page.getByLabel('Compare with another day').uncheck()
        expect(await dayHeads(page)).toEqual(['On 1995-01-01'])
        await page.getByRole('link', { name: 'No day' }).click()
        expect(await dayHeads(page)).toEqual([])
        expect([searchOf(page), await summary(page)]).toEqual(['', ''])
      })
    })

    test('takes other choices from the server without leaving the page: focus, scroll and days stay', async () => {
      await open(`${PATH}?day=2008-03-01`, async (page) => {
        await page.evaluate("globalThis.stayed = 'here'")
        const all = await page.locator('tr[data-body]').count()
        await page.getByText('What is shown').click()
        await page.getByLabel('Renamed bodies as one').press('Space')
        await expect.poll(() => page.locator('tr[data-body]').count()).toBeLessThan(all)
        expect(searchOf(page)).toBe('?renames=collapse&day=2008-03-01')
        expect(await page.evaluate('document.activeElement.id')).toBe('renames')
        await page.getByLabel('Functions handed over, too').check()
        await page.waitForURL(/functions=1/)
        await page.getByRole('link', { name: '한국어' }).click()
        await page.waitForURL(/language=ko/)
        expect(await page.evaluate('document.documentElement.lang')).toBe('ko')
        expect(await summary(page)).toContain('2008-03-01에')
        await page.goBack()
        await expect.poll(() => page.evaluate('document.documentElement.lang')).toBe('en')
        await page.goBack()
        await page.goBack()
        await expect.poll(() => page.locator('tr[data-body]').count()).toBe(all)
        expect(await page.evaluate('globalThis.stayed')).toBe('here')
      })
    })

    test('never shows a late page instead of a newer one', async () => {
      await open(PATH, async (page) => {
        await page.route(/depth=1/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 600))
          await route.continue().catch(() => undefined)
        })
        await page.getByText('What is shown').click()
        await page.locator('#depth').fill('1')
        await page.locator('#depth').blur()
        await page.locator('#depth').fill('2')
        await page.locator('#depth').blur()
        await page.waitForURL(/depth=2/)
        await page.waitForTimeout(900)
        expect(searchOf(page)).toBe('?depth=2')
        expect(await page.locator('#depth').inputValue()).toBe('2')
        expect(await page.locator('#told').innerText()).toBe('')
      })
    })

    test('says what to do when the server cannot be reached', async () => {
      await open(PATH, async (page) => {
        await page.evaluate("globalThis.fetch = () => Promise.reject(new TypeError('no connection'))")
        await page.getByText('What is shown').click()
        await page.getByLabel('Renamed bodies as one').check()
        await page.getByText('The server could not be reached. Check the connection and choose again.').waitFor()
        const link = page.getByRole('link', { name: 'Open the address' })
        expect(await link.getAttribute('href')).toBe(`${PATH}?renames=collapse`)
        expect(searchOf(page)).toBe('')
        await link.click()
        await page.waitForURL(/renames=collapse/)
      })
    })

    test('copies its address', async () => {
      await open(`${PATH}?day=2000-03-01`, async (page) => {
        await page.keyboard.press(']')
        await page.getByRole('button', { name: 'Copy link' }).click()
        await page.getByText('Link copied.').waitFor()
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url())
      })
    })

    test('has keys: for the search, for their list, and along the successions', async () => {
      await open(PATH, async (page) => {
        await page.keyboard.press('/')
        expect(await page.evaluate('document.activeElement.type')).toBe('search')
        await page.keyboard.type(']?')
        expect(searchOf(page)).toBe('')
        await page.keyboard.press('Escape')
        await page.keyboard.press('?')
        await page.getByRole('dialog', { name: 'Keys' }).waitFor()
        await page.keyboard.press('Escape')
        expect(await page.getByRole('dialog').isVisible()).toBe(false)
        const [merger] = await page.getByRole('link', { name: /^1990-01-01, merger: / }).all()
        expect(await merger?.getAttribute('href')).toBe('../entity/trade-industry-merger')
        const here = () => page.evaluate("document.activeElement.getAttribute('href')")
        await page.locator('#picture a[href="../entity/trade"]').focus()
        const seen = []
        for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
          await page.keyboard.press(key)
          seen.push(await here())
        }
        expect(seen).toEqual(
          ['trade-industry-merger', 'trade-industry', 'economy-rename', 'economy', 'economy-rename'].map(
            (id) => `../entity/${id}`,
          ),
        )
        await page.keyboard.press('[')
        expect(await here()).toBe('../entity/economy-rename')
        expect(searchOf(page)).toMatch(/day=/)
      })
    })
  })
})
