import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChangeEvent } from '../../../src/change/event.ts'
import { lineageSteps } from '../../../src/change/account.ts'
import { mentionedInEvent, mentionedInStep } from '../../../src/sentence/mentioned.ts'
import { namesIn, type Named } from '../../../src/sentence/names.ts'
import { toldEvent, toldStep, type Language } from '../../../src/sentence/told.ts'
import { WORDINGS } from '../../../src/sentence/wording.ts'
import { someEvents } from '../../support/accounts.ts'

// Each body has a name that stands nowhere else, and the endings of the particles that may follow it, written by hand.
const VOWEL = ['가', '는', '를', '와', '로']
const CONSONANT = ['이', '은', '을', '과', '으로']
const RIEUL = ['이', '은', '을', '과', '로']
const NAMES: Record<string, [nameKo: string, particles: readonly string[]]> = {
  a: ['교통부', VOWEL],
  b: ['기상청', CONSONANT],
  c: ['서울', RIEUL],
  d: ['국민안전처(제2차)', VOWEL],
  e: ['전매국 7', RIEUL],
  f: ['ABCM', CONSONANT],
  g: ['특허심판원(KIPO)', CONSONANT],
}
const NAMED: Named[] = Object.entries(NAMES).map(([id, [nameKo]]) => ({
  id,
  nameEn: `Office of ${id}${id}${id}`,
  nameKo,
}))

/** Everything that is told of some events: each step, and each event as a whole. */
function sentences(language: Language, events: readonly ChangeEvent[]): { text: string; mentions: string[] }[] {
  const [wording, nameOf] = [WORDINGS[language], namesIn(language, NAMED)]
  return events.flatMap((event) => [
    { text: wording.event(toldEvent(event), nameOf, nameOf), mentions: mentionedInEvent(toldEvent(event)) },
    ...lineageSteps(event).map((step) => {
      const told = toldStep(event, step)
      return { text: wording.step(told, nameOf, nameOf), mentions: mentionedInStep(told) }
    }),
  ])
}

test.each(['EN', 'KO'] as const)('no sentence of any event has gaps: %s', (language) => {
  fc.assert(
    fc.property(someEvents, (events) => {
      for (const { text } of sentences(language, events)) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}| [.,;]|\.\.|^\s|\s$/)
        expect(text).toMatch(/\.$/)
        if (language === 'EN') expect(text).not.toMatch(/\. [a-z]|\bthe the\b|^[a-z]/)
      }
    }),
  )
})

test('each sentence names what it says that it mentions, and nothing else', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      for (const { text, mentions } of sentences('EN', events)) {
        const named = Object.keys(NAMES).filter((id) => text.includes(`he Office of ${id}${id}${id}`))
        expect(named).toEqual([...new Set(mentions)].sort())
      }
    }),
  )
})

test('each Korean particle after a name agrees with it', () => {
  let seen = 0
  const names = Object.values(NAMES).map(([name]) => name.replaceAll(/[()]/g, '\\$&'))
  const particle = new RegExp(`(${names.join('|')})(이|가|은|는|을|를|과|와|으로|로)(?=도? )`, 'g')
  fc.assert(
    fc.property(someEvents, (events) => {
      for (const { text } of sentences('KO', events)) {
        for (const [, name, ending = ''] of text.matchAll(particle)) {
          const [, particles = []] = Object.values(NAMES).find(([one]) => one === name) ?? []
          expect(particles, text).toContain(ending)
          seen += 1
        }
      }
    }),
  )
  expect(seen).toBeGreaterThan(500)
})
