/** A Korean particle with two forms: after a final consonant, and after a vowel. */
export type Particle = '이/가' | '은/는' | '을/를' | '과/와' | '으로/로'

/** How a word sounds at its end, as far as particles care; `RIEUL` is the consonant ㄹ, after which `으로` is `로`. */
type Ending = 'VOWEL' | 'RIEUL' | 'CONSONANT'

/**
 * A word with the form of a particle that its end asks for: `지식경제부가`, `통계청이`, `서울로`.
 *
 * What stands in brackets at the end does not count, nor do quotation marks: `위원회(Committee)가`. Digits and Latin letters
 * count as they are read in Korean: `3이`, `2가`, `KIAT가`, `plan이`.
 */
export function withParticle(word: string, particle: Particle): string {
  const [afterConsonant = '', afterVowel = ''] = particle.split('/')
  const ending = endingOf(word)
  const isVowelForm = ending === 'VOWEL' || (ending === 'RIEUL' && particle === '으로/로')
  return `${word}${isVowelForm ? afterVowel : afterConsonant}`
}

const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3
/** How many syllables begin alike, one for each possible end: 0 is none, 8 is ㄹ. */
const ENDS = 28
const RIEUL = 8

/** Digits whose reading ends in a vowel (이, 사, 오, 구) or in ㄹ (일, 칠, 팔); 0 is read 영, 십, 백, 천 or 만. */
const DIGITS: Readonly<Record<string, Ending>> = {
  1: 'RIEUL',
  2: 'VOWEL',
  4: 'VOWEL',
  5: 'VOWEL',
  7: 'RIEUL',
  8: 'RIEUL',
  9: 'VOWEL',
}

function endingOf(word: string): Ending {
  const spoken = spokenPart(word)
  const last = spoken.at(-1) ?? ''
  const code = last.charCodeAt(0)
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    const end = (code - FIRST_SYLLABLE) % ENDS
    return end === 0 ? 'VOWEL' : end === RIEUL ? 'RIEUL' : 'CONSONANT'
  }
  if (/\d/.test(last)) return DIGITS[last] ?? 'CONSONANT'
  return latinEnding(spoken)
}

/** Without the brackets at its end, also with brackets in them; a word that is nothing but brackets is read as what stands in them. */
function spokenPart(word: string): string {
  const bare = word.normalize('NFC').replace(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\p{Letter}\p{Number}])+$/u, '')
  return bare === '' ? word.replaceAll(/[^\p{Letter}\p{Number}]/gu, '') : bare
}

/** Capital letters are read one by one (엘, 엠, 엔, 알); of other words only l, m, n and ng stay at the end of a syllable. */
function latinEnding(spoken: string): Ending {
  if (/[A-Z]$/.test(spoken)) return /[LR]$/.test(spoken) ? 'RIEUL' : /[MN]$/.test(spoken) ? 'CONSONANT' : 'VOWEL'
  if (/le?$/.test(spoken)) return 'RIEUL'
  return /(?:[mn]e?|ng)$/.test(spoken) ? 'CONSONANT' : 'VOWEL'
}
