import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fragmentOf } from '../../src/playground/link.ts'
import { CHROMIUM, openBrowser, visit } from '../support/browser.ts'
import { readExamples } from '../support/examples.ts'
import { serveFolder } from '../support/served.ts'

const EXAMPLES = readExamples()

/** The text of the editor of the query, or of the answer; only what is in view is in the page. */
const textOf = async (page: Page, editor: '.graphiql-editor' | '.graphiql-response') =>
  (await page.locator(`${editor} .view-lines`).first().innerText()).replaceAll('\u00a0', ' ')

describe.skipIf(!CHROMIUM)('the playground', () => {
  const served = serveFolder('seeds')
  let browser: Browser
  let address = ''

  beforeAll(async () => {
    address = `${await served.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  test('opens with the first example, the list of examples and the documentation', async () => {
    await visit(browser, address, async (page) => {
      await expect.poll(() => textOf(page, '.graphiql-editor'), WAIT).toContain('query MinistryWithCitations')
      expect(await page.title()).toBe('Jokbo playground')
      const questions = await page.locator('.examples button').allInnerTexts()
      expect(questions.map((text) => text.split(/\n+/))).toEqual(
        EXAMPLES.map(({ english, korean }) => [english, korean]),
      )
      await page.getByLabel('Show Documentation Explorer').click()
      await page.getByText('Begin at Query').waitFor()
      await page.getByLabel('Show History').waitFor()
    })
  })

  test('runs an example when it is clicked', async () => {
    await visit(browser, address, async (page) => {
      await page.getByRole('button', { name: 'How did MOCIE become MKE' }).click()
      await expect.poll(() => textOf(page, '.graphiql-response'), WAIT).toContain('"지식경제부"')
      expect(await textOf(page, '.graphiql-editor')).toContain('query MinistryLineage')
      await page.getByRole('button', { name: 'Which ministries were called MOTIE?' }).click()
      await expect.poll(() => textOf(page, '.graphiql-response'), WAIT).toContain('"motie-1993"')
    })
  })

  test('opens a long query with its variables from a link, and gives the same link', async () => {
    const query = `query Long($id: ID!) {\n  entity(id: $id) { nameKo }\n}\n# ${'가나다 '.repeat(2_000)}`
    const link = `${address}${fragmentOf({ query, variables: '{"id": "mke"}' })}`
    await visit(browser, link, async (page) => {
      await expect.poll(() => textOf(page, '.graphiql-editor'), WAIT).toContain('query Long($id: ID!)')
      await page.getByLabel('Copy link').click()
      await page.getByText('Link copied').waitFor()
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(link)
      await page.getByLabel('Execute query').click()
      await expect.poll(() => textOf(page, '.graphiql-response'), WAIT).toContain('"지식경제부"')
    })
  })

  test('opens a link in a new tab while it is open', async () => {
    await visit(browser, address, async (page) => {
      await expect.poll(() => textOf(page, '.graphiql-editor'), WAIT).toContain('query MinistryWithCitations')
      await page.goto(`${address}${fragmentOf({ query: 'query Shared { dataset { title } }' })}`)
      await expect.poll(() => textOf(page, '.graphiql-editor'), WAIT).toContain('query Shared')
      await expect.poll(() => page.getByRole('tab').allInnerTexts(), WAIT).toEqual(['MinistryWithCitations', 'Shared'])
    })
  })

  test('marks mistakes during typing, as the workers run', async () => {
    await visit(browser, `${address}${fragmentOf({ query: '{ dataset { nonsense } }' })}`, async (page) => {
      await page.locator('.squiggly-error').waitFor(WAIT)
    })
  })

  test('is prevented by its policy from requests to other hosts', async () => {
    const call = visit(browser, address, async (page) => {
      await page.evaluate("fetch('https://elsewhere.example/').catch(() => undefined)")
    })
    await expect(call).rejects.toThrow(/Content Security Policy directive: "connect-src 'self'"/)
  })

  test('is prevented by its policy from styles that are put into its HTML', async () => {
    const call = visit(browser, address, async (page) => {
      await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<style>body { color: red }</style>')")
    })
    await expect(call).rejects.toThrow(/Content Security Policy directive/)
  })

  test('has no accessibility violation of its own', async () => {
    await visit(browser, address, async (page) => {
      await expect.poll(() => textOf(page, '.graphiql-editor'), WAIT).toContain('query MinistryWithCitations')
      await page.evaluate(axe.source)
      // Tabs with buttons inside and the pale number of the last line are GraphiQL's and Monaco's.
      const found = await page.evaluate(
        `axe.run({ exclude: ['.graphiql-tab', '.line-numbers'] }, { runOnly: ['wcag2a', 'wcag2aa'] })`,
      )
      const { violations } = found as axe.AxeResults
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    })
  })
})

/** For a page that starts on a busy machine. */
const WAIT = { timeout: 30_000 }
