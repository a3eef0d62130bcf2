import { expect, test } from 'vitest'
import { checkedNode, checkedRelation, faultsOf } from '../../../support/checked.ts'

const REMEDY = 'write the whole address, as https://example.org/page, or leave it out'

test.each(['https://www.law.go.kr/법령/정부조직법', 'HTTP://example.org:8080', 'http://[::1]/a?b=c&d=%20#e'])(
  'web-address: %s is right',
  (url) => {
    expect(faultsOf('web-address', checkedNode('Source', { url }), checkedRelation('FUNDS', { link: url }))).toEqual([])
  },
)

test.each([
  ['javascript:alert(1)'],
  ['JavaScript:alert(1)'],
  ['java\nscript:alert(1)', 'javaU+000Ascript:alert(1)'],
  ['data:text/html,hello'],
  ['file:///etc/passwd'],
  ['ftp://example.org/a'],
  ['//example.org/a'],
  ['/a/b'],
  ['example.org'],
  ['https:example.org'],
  ['https://'],
  ['https:///a'],
  ['https://exa mple.org'],
  ['https://example.org/a\u202Eb', 'https://example.org/aU+202Eb'],
  ['https://[::1'],
  [''],
  [`ftp://${'a'.repeat(100)}`, `ftp://${'a'.repeat(54)}...`],
])('web-address: %j is wrong', (url, shown = url) => {
  expect(faultsOf('web-address', checkedNode('Source', { url }), checkedRelation('FUNDS', { link: url }))).toEqual([
    `a: link of FUNDS is '${shown}'; ${REMEDY}`,
    `x: url is '${shown}'; ${REMEDY}`,
  ])
})

test('web-address: what holds addresses is told by the end of its name, and each of a list is checked', () => {
  const lists = { homepage: ['https://example.org', 'a', 'b'], seeURI: 'c', links: 'd', urlText: 'e', url: 5 }
  expect(faultsOf('web-address', checkedNode('Thing:Actor', { ...lists, url: null }))).toEqual([
    `x: homepage is 'a'; ${REMEDY}`,
    `x: homepage is 'b'; ${REMEDY}`,
    `x: seeURI is 'c'; ${REMEDY}`,
  ])
})
