import { expect, test } from 'vitest'
import { readExample } from '../../../src/playground/example.ts'

test('an example is a question in two languages and a query', () => {
  const query = '# What is loaded?\n# 무엇이 들어 있는가?\nquery What {\n  dataset {\n    title\n  }\n}\n'
  expect(readExample('what', query)).toEqual({
    name: 'what',
    english: 'What is loaded?',
    korean: '무엇이 들어 있는가?',
    query,
  })
})

test.each([
  'query What { dataset { title } }\n',
  '# One line\nquery What { x }\n',
  '# One\n# Two\n# Three\nquery What { x }\n',
])('any other head is refused: %j', (query) => {
  expect(() => readExample('what', query)).toThrow('The example what must begin with two comment lines')
})
