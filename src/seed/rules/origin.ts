import { NO_FAULTS, type Rule } from './rule.ts'

const JURISDICTION = /^[A-Z]{2,3}(?:-[A-Z0-9]{1,3})?$/
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/

/** Jurisdiction-form: a jurisdiction is the code of a country. */
export const jurisdictionForm: Rule = {
  rule: 'jurisdiction-form',
  level: 'MUST',
  sentence:
    'A jurisdiction is a code in capital letters: of ISO 3166 as KR or GB-SCT, EU, INT for several countries, or one that begins with X for an invented country.',
  ofNode: ({ properties: { jurisdiction } }) => {
    if (typeof jurisdiction !== 'string' || JURISDICTION.test(jurisdiction)) return NO_FAULTS
    const code = jurisdiction.replaceAll(' ', '').replaceAll('_', '-').toUpperCase()
    const cure = JURISDICTION.test(code) ? `'${code}'` : "the code of the country, as 'KR'"
    return [`jurisdiction is '${jurisdiction}'; write ${cure}`]
  },
}

/** Language-form: a language is a tag, and a name in its own language says which one that is. */
export const languageForm: Rule = {
  rule: 'language-form',
  level: 'MUST',
  sentence: 'A language is a BCP 47 tag as ko, de or zh-Hant, and a name in its own language says which one that is.',
  ofNode: ({ labels, properties: { language, nameNative } }) => {
    if (typeof language === 'string')
      return LANGUAGE.test(language)
        ? NO_FAULTS
        : [`language is '${language}'; write a tag as 'de', 'zh-Hant' or 'pt-BR'`]
    return typeof nameNative === 'string' && labels.includes('Thing')
      ? [`add language, the language of '${nameNative}', as 'de'`]
      : NO_FAULTS
  },
}
