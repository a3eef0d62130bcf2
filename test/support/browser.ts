import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'

/** Names of the browser, the usual first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** In containers Chromium has no sandbox; the rest keeps it from calling its maker. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser on this machine: `JOKBO_TEST_CHROMIUM`, or the first of the usual names on the path. */
export const CHROMIUM = [
  process.env['JOKBO_TEST_CHROMIUM'] ?? '',
  ...NAMES.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))),
].find((path) => path !== '' && isProgram(path))

if (!CHROMIUM)
  console.warn(
    'Browser tests are skipped: no Chromium on the path. Remedy: apt-get install chromium fonts-noto-cjk, or name one in JOKBO_TEST_CHROMIUM.',
  )

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Starts the browser without a window; close it after use. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(CHROMIUM ? { executablePath: CHROMIUM } : {}), args: FLAGS })
}

/**
 * Shows an address to a new visitor. Afterwards the page must not have asked for anything outside its origin, nor have
 * complained on its console.
 *
 * @throws Error that names all of it
 */
export async function visit(browser: Browser, address: string, look: (page: Page) => Promise<void>): Promise<void> {
  const { origin } = new URL(address)
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const faults: string[] = []
  await context.route(
    (url) => url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:',
    (route, request) => {
      faults.push(`asked for ${request.url()}`)
      return route.abort()
    },
  )
  const page = await context.newPage()
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  await page.goto(address)
  await look(page)
  await context.close()
  if (faults.length > 0) throw new Error(`The page did what it must not:\n${faults.join('\n')}`)
}
