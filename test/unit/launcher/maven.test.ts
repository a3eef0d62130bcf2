import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countFetched } from '../../../src/launcher/neo4j/maven.ts'

const list = new Map([
  ['a-1.jar', ''],
  ['b-2.0.Final-linux-x86_64.jar', ''],
])

const output = [
  '[INFO] Scanning for projects...',
  '[INFO] Downloading from central: https://repo.example/org/a/1/a-1.jar',
  '[INFO] Downloaded from central: https://repo.example/org/a/1/a-1.pom (7.5 kB at 574 kB/s)',
  '[INFO] Downloaded from central: https://repo.example/org/a/1/a-1.jar (208 kB at 6.9 MB/s)',
  '[INFO] Downloaded from central: https://repo.example/plugin/9/plugin-9.jar (208 kB at 6.9 MB/s)',
  '[INFO] Downloaded from mirror: https://repo.example/org/b/b-2.0.Final-linux-x86_64.jar (1 kB at 1 MB/s)',
  '[INFO] Downloaded from central: https://repo.example/org/a/1/a-1.jar (208 kB at 6.9 MB/s)',
  '',
].join('\n')

test('each jar of the list counts once, however Maven’s output is cut into pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(output.length)), (cuts) => {
      const counts: number[] = []
      const take = countFetched(list, (fetched) => counts.push(fetched))
      const places = [0, ...cuts.sort((a, b) => a - b), output.length]
      places.slice(1).forEach((place, index) => {
        take(output.slice(places[index], place))
      })
      expect(counts).toEqual([1, 2])
    }),
  )
})
