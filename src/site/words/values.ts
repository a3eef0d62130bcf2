import type { LabelLanguage } from '../../graph/label.ts'
import { englishOf } from './english.ts'

/** The word for a value of a property with a fixed list of values, as `rank` or `status`. */
export function valueWord(property: string, value: string, language: LabelLanguage): string {
  const [english, korean] = VALUES[property]?.[value] ?? []
  return (language === 'EN' ? english : korean) ?? englishOf(value)
}

/** Every value of these properties, in English and in Korean. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, readonly [en: string, ko: string]>>>> = {
  status: {
    PLANNED: ['decided, but not yet real', '결정되었으나 아직 실현되지 않음'],
    PROPOSED: ['proposed, and not decided', '제안되었으나 결정되지 않음'],
    DROPPED: ['planned, then given up', '계획되었다가 포기됨'],
  },
  rank: {
    PREFERRED: ['followed here', '여기서 따르는 내용'],
    ALTERNATIVE: ['not followed, not disproved', '따르지 않으나 반박되지 않음'],
    REFUTED: ['disproved by a better source', '더 나은 출처로 반박됨'],
  },
  fate: {
    ENDED: ['ended', '없어짐'],
    CREATED: ['began', '새로 생김'],
    RENAMED: ['continued under another name', '다른 이름으로 존속'],
    CONTINUES: ['continued', '존속'],
  },
  certainty: {
    STATED: ['stated', '출처에 적혀 있음'],
    INFERRED: ['follows from the source', '출처에서 따라 나옴'],
    POSSIBLE: ['only possible', '그럴 수 있다고만 함'],
  },
  stance: {
    POSITIVE: ['approves', '긍정'],
    NEGATIVE: ['criticises', '비판'],
    NEUTRAL: ['does not judge', '중립'],
    MIXED: ['approves in part', '일부 긍정'],
  },
  basis: {
    REPORTED: ['measured or counted', '실적·집계'],
    PLANNED: ['planned', '계획'],
    TARGET: ['target', '목표'],
    FORECAST: ['forecast', '전망'],
    LIMIT: ['limit', '한도'],
  },
}
