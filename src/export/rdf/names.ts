import type { Properties } from '../../graph/graph.ts'
import type { NamedNode } from 'n3'
import { textLiteral } from './literal.ts'
import { standard } from './namespaces.ts'
import type { Tell } from './tell.ts'

const LITERAL_FORM = standard('skosxl:literalForm')
const PREFERRED_LABEL = standard('skos:prefLabel')

/**
 * Tells the text of a name that is a record of its own, in its language; its dates are told like those of anything else.
 * What has the name has it by `skosxl:altLabel`.
 */
export function tellName({ text, language }: Properties, subject: NamedNode, tell: Tell): void {
  if (typeof text !== 'string') return
  tell(subject, LITERAL_FORM, textLiteral(text, language))
}

/** Tells the name of a thing in its own language, beside the English and the Korean one; there is none for most. */
export function tellNativeName({ nameNative, language }: Properties, subject: NamedNode, tell: Tell): void {
  if (nameNative !== undefined) tell(subject, PREFERRED_LABEL, textLiteral(nameNative, language))
}
