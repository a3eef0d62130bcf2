import type { LabelLanguage } from './label.ts'

/** Codes that stand for no single country. */
const OTHERS: Readonly<Record<string, Readonly<Record<LabelLanguage, string>>>> = {
  EU: { EN: 'European Union', KO: '유럽 연합' },
  INT: { EN: 'international', KO: '국제' },
}

/** Kosovo is the only country with a code that begins with X; the others are invented. */
const INVENTED = /^X(?!K$)/

/** The word for a jurisdiction: `Germany` for `DE`, `독일` in Korean; the code itself where it has no word, as `GB-SCT`. */
export function jurisdictionWord(code: string, language: LabelLanguage): string {
  const other = OTHERS[code]?.[language]
  if (other !== undefined) return other
  if (!/^[A-Z]{2}$/.test(code) || INVENTED.test(code)) return code
  return COUNTRIES[language].of(code) ?? code
}

const COUNTRIES: Readonly<Record<LabelLanguage, Intl.DisplayNames>> = {
  EN: new Intl.DisplayNames('en', { type: 'region' }),
  KO: new Intl.DisplayNames('ko', { type: 'region' }),
}
