import { codesFor } from './codes.ts'
import { NO_FAULTS, type Rule } from './rule.ts'

const NAME = /(?:url|uri|href|link|website|homepage)$/i
const WEB = /^https?:\/\/[^/?#\s]/i

/** How much of a wrong address is shown. */
const SHOWN = 60

type Properties = Readonly<Record<string, unknown>>

/** Web-address: addresses are whole and of the web, as the browsers that will follow them read them. */
export function webAddress(): Rule {
  // The same few names on every element: it is quicker to remember them.
  const known = new Map<string, boolean>()
  const isAddress = (field: string): boolean => {
    const remembered = known.get(field)
    if (remembered !== undefined) return remembered
    const found = NAME.test(field)
    known.set(field, found)
    return found
  }
  const faultsOf = (properties: Properties, of: string): readonly string[] => {
    let faults: string[] | undefined
    for (const field in properties) {
      if (!isAddress(field)) continue
      for (const address of textsOf(properties[field]))
        if (!isWebAddress(address)) (faults ??= []).push(faultText(of === '' ? field : `${field} of ${of}`, address))
    }
    return faults ?? NO_FAULTS
  }
  return {
    rule: 'web-address',
    level: 'MUST',
    sentence: 'An address is whole and one of the web: it begins with http:// or https://, and has no blank.',
    ofNode: ({ properties }) => faultsOf(properties, ''),
    ofRelation: ({ type, properties }) => faultsOf(properties, type),
  }
}

function textsOf(value: unknown): readonly string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one) => typeof one === 'string')
}

function isWebAddress(address: string): boolean {
  return WEB.test(address) && !/[\s\p{C}]/u.test(address) && URL.canParse(address)
}

function faultText(field: string, address: string): string {
  const part = address.length > SHOWN ? `${address.slice(0, SHOWN)}...` : address
  return `${field} is '${codesFor(part)}'; write the whole address, as https://example.org/page, or leave it out`
}
