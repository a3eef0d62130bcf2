import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { webAddress } from './addresses.ts'
import { citationForm, citationMissing } from './citations.ts'
import { dateOrder, endBeforeStart, lastTimeBeforeStart } from './dates.ts'
import { idForm } from './ids.ts'
import { nameForm, nameMissing } from './names.ts'
import { jurisdictionForm, languageForm } from './origin.ts'
import { propertyForm } from './property-form.ts'
import { propertyMissing, requiredRecords } from './property-missing.ts'
import { propertyUnknown } from './property-unknown.ts'
import type { Rule } from './rule.ts'
import { koreanForm } from './texts.ts'
import { kindKnown, oneType } from './types.ts'
import { rankReason, shareRange, valueKnown } from './values.ts'

/** The rules about single nodes and relations, that about the form of properties first; those of one run, as one of them remembers. */
export function singleRules(vocabulary: Vocabulary): [form: Rule, ...others: Rule[]] {
  return [
    propertyForm(vocabulary),
    citationForm,
    citationMissing(vocabulary),
    dateOrder,
    endBeforeStart,
    idForm(vocabulary),
    jurisdictionForm,
    kindKnown(vocabulary),
    koreanForm,
    languageForm,
    lastTimeBeforeStart,
    nameForm,
    nameMissing,
    oneType(vocabulary),
    propertyMissing(vocabulary),
    propertyUnknown(vocabulary),
    rankReason,
    shareRange,
    valueKnown(vocabulary),
    webAddress(),
  ]
}

/** The relation types of which a relation without properties breaks no rule, so that it need not be checked. */
export function mayBeBare({ relations, relationForms }: Vocabulary): string[] {
  const required = requiredRecords({ relations, relationForms })
  return relations.flatMap(({ type, group }) => (group === 'FACT' || required.has(type) ? [] : [type]))
}
