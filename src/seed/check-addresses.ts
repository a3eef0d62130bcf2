import { statement } from '../database/statement.ts'
import type { CheckResult } from './check-result.ts'
import type { Runner } from './runner.ts'

/** A property that holds an address. */
interface Addressed extends Record<string, unknown> {
  id: string
  field: string
  address: string
}

/** How much of a wrong address is shown. */
const SHOWN = 60

/** The rule about addresses, in TypeScript as it reads them like the browsers that will follow them. */
export async function checkAddresses(runner: Runner): Promise<CheckResult> {
  const found = await runner.run<Addressed>(statement('seed/addresses'))
  return {
    rule: 'web-address',
    level: 'MUST',
    sentence: 'An address is whole and one of the web: it begins with http:// or https://, and has no blank.',
    violations: found
      .filter(({ address }) => !isWebAddress(address))
      .map(({ id, field, address }) => ({
        id,
        detail: `${field} is ${shown(address)}; write the whole address, as https://example.org/page, or leave it out`,
      }))
      .sort(({ id: a }, { id: b }) => (a < b ? -1 : 1)),
  }
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/?#\s]/i.test(address) && !/[\s\p{C}]/u.test(address) && URL.canParse(address)
}

/** A wrong address in quotes, with codes for what could change the terminal. */
function shown(address: string): string {
  const part = address.length > SHOWN ? `${address.slice(0, SHOWN)}...` : address
  return `'${part.replaceAll(/\p{C}/gu, (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)}'`
}
