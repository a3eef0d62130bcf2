import { expect, test } from 'vitest'
import { Translations } from '../../../../src/graphql/library/translations.ts'

const TRANSLATION = { cypher: 'RETURN 1 AS this', parameters: [] }

/** Asks for each form twice, and learns its translation. */
async function learnAll(translations: Translations, forms: readonly string[]): Promise<void> {
  for (const form of forms) {
    translations.get(form)
    if (translations.get(form) === 'LEARN')
      await translations.learn(form, () => Promise.resolve(['', TRANSLATION] as const))
  }
}

test('a form is learned when it is asked for again', async () => {
  const translations = new Translations()
  expect(translations.get('a')).toBeUndefined()
  expect(translations.get('a')).toBe('LEARN')
  await learnAll(translations, ['a'])
  expect(translations.get('a')).toBe(TRANSLATION)
})

test('a form without a translation is not tried again, one that could not be read is', async () => {
  const translations = new Translations()
  translations.get('none')
  await translations.learn('none', () => Promise.resolve(['', undefined] as const))
  expect(translations.get('none')).toBeUndefined()
  translations.get('fault')
  await expect(translations.learn('fault', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  expect(translations.get('fault')).toBe('LEARN')
})

test('many forms, and long ones, do not fill the memory', async () => {
  const translations = new Translations()
  await learnAll(translations, ['first', ...Array.from({ length: 600 }, (_, number) => `form ${number}`)])
  expect(translations.get('first')).toBeUndefined()
  expect(translations.get('form 599')).toBe(TRANSLATION)
  const long = 'x'.repeat(10_000)
  await learnAll(translations, [long])
  expect(translations.get(long)).toBeUndefined()
})

test('a Cypher text that is too large is not kept', async () => {
  const translations = new Translations()
  translations.get('large')
  const large = { ...TRANSLATION, cypher: 'x'.repeat(10_000_000) }
  await translations.learn('large', () => Promise.resolve(['', large] as const))
  expect(translations.get('large')).not.toBe(large)
})
