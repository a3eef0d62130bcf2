import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const done = new WeakSet()

/**
 * A module of @neo4j/graphql that it does not export.
 *
 * @param file below its folder `dist`, without its ending
 */
export function libraryModule(file: string): unknown {
  const require = createRequire(import.meta.url)
  return require(join(dirname(require.resolve('@neo4j/graphql')), `${file}.js`))
}

/**
 * Replaces methods of a class of @neo4j/graphql; once, however often it is called.
 *
 * @param file of the class, below the folder of query parts, without its ending
 * @param replace makes the new methods from the ones that the class has
 * @throws Error when the library no longer has the class or one of the methods
 */
export function replaceMethods<T extends object>(
  file: string,
  name: string,
  replace: (given: T) => Partial<T> & ThisType<T>,
): void {
  const module = libraryModule(`translate/queryAST/ast/${file}`) as Record<string, { prototype: T } | undefined>
  const prototype = module[name]?.prototype
  if (!prototype) throw new Error(`@neo4j/graphql has no ${name} any more.`)
  if (done.has(prototype)) return
  done.add(prototype)
  const given = Object.create(null, Object.getOwnPropertyDescriptors(prototype)) as T
  for (const [method, replacement] of Object.entries(replace(given))) {
    if (!(method in prototype)) throw new Error(`${name} of @neo4j/graphql has no ${method} any more.`)
    Object.defineProperty(prototype, method, { value: replacement })
  }
}
