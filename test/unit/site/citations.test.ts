import { expect, test } from 'vitest'
import { citationsShown } from '../../../src/site/citations.ts'
import { requestFor } from '../../support/page-request.ts'

const gazette = {
  source: 'gazette',
  title: 'Gazette & "Register"',
  locator: 'p. 3',
  url: 'https://example.org/?a=1&b=2',
}
const smith = { source: 'smith2020', title: null, locator: '', url: 'javascript:alert(1)' }

test('a citation is the source with a link to its page, the place in it, and its address on the web', () => {
  expect(citationsShown([gazette], requestFor('/entity/x')).text).toBe(
    '<span class="cites"><a href="../source/gazette">Gazette &amp; &quot;Register&quot;</a>, p. 3 ' +
      '(<a href="https://example.org/?a=1&amp;b=2" rel="noreferrer" aria-label="Original of Gazette &amp; &quot;Register&quot;">original</a>)</span>',
  )
})

test('several places of one source stand together, several sources in a list, and no other address is a link', () => {
  const { text } = citationsShown([gazette, smith, { ...gazette, locator: 'p. 9' }], requestFor('/entity/x', 'KO'))
  expect(text).toContain('</a>, p. 3; p. 9 (')
  expect(text).toContain('<li><a href="../source/smith2020?language=ko">smith2020</a></li>')
  expect(text).not.toContain('javascript')
})

test('what nobody is cited for says so', () => {
  expect(citationsShown([], requestFor('/entity/x')).text).toContain('No source is cited.')
  expect(citationsShown([], requestFor('/entity/x', 'KO')).text).toContain('인용된 출처가 없음.')
})
