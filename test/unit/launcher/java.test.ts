import { describe, expect, test } from 'vitest'
import { javaVersion } from '../../../src/launcher/neo4j/java.ts'

describe('the version in the output of java', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_392"', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Dx="1"\nopenjdk version "25-ea" 2025-09-16', 25],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
    ['', undefined],
  ])('%s', (output, version) => {
    expect(javaVersion(output)).toBe(version)
  })
})
