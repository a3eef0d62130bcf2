import { dirname, join } from 'node:path'

/** The folders at the top of the repository that documents write about. */
const IN_FOLDER = /^(?:\.ci|src|test|cypher|seeds|docs|examples|bench|neo4j)\//
const TOP_FILE = /^(?:[\w-][\w.-]*\.(?:md|json|js|cjs|ts|yml|graphql)|Dockerfile|LICENSE)$/
const SCRIPT = /^\d{3}-[a-z0-9-]+$/
const FENCE = /^```(\w*)\n([\s\S]*?)^```/gm

/**
 * The paths of this repository that a Markdown document names: in backticks, in code blocks, in trees of folders and as
 * targets of links. A path ends before its first placeholder, such as `<name>` or `*`.
 *
 * @param document path of the document; links start from its folder, and in `seeds/` the scripts stand without theirs
 */
export function documentedPaths(document: string, text: string): string[] {
  const folder = dirname(document)
  const blocks = Array.from(text.matchAll(FENCE), ([, language, block = '']) => ({ language, block }))
  const prose = text.replaceAll(FENCE, '')
  const spans = Array.from(prose.matchAll(/`([^`\n]+)`/g), ([, span = '']) => span)
  const links = Array.from(prose.matchAll(/\]\((?!\w+:|#)([^)#]+)/g), ([, target = '']) => join(folder, target))
  const isTree = ({ language, block }: (typeof blocks)[number]) => language === '' && /^\S+\/(?: |$)/m.test(block)
  const words = [...spans, ...blocks.filter((one) => !isTree(one)).map(({ block }) => block)].flatMap(wordsOf)
  const scripts = folder === 'seeds' ? words.filter((word) => SCRIPT.test(word)) : []
  const paths = [
    ...words.filter((word) => IN_FOLDER.test(word) || TOP_FILE.test(word)),
    ...scripts.map((name) => `seeds/${name}.cypher`),
    ...blocks.filter(isTree).flatMap(({ block }) => pathsOfTree(block)),
    ...links,
  ]
  return [...new Set(paths.map(beforePlaceholder))].filter((path) => path !== '')
}

function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(/[^\s'"()[\],;|]+/g), ([word]) => word.replace(/[.:]+$/, ''))
}

/** Each line is one or more names, two spaces a level, then two spaces or more and a description, which may go on below. */
function pathsOfTree(block: string): string[] {
  const above: string[] = []
  const paths: string[] = []
  for (const line of block.split('\n')) {
    const [, indent = '', names = ''] = /^( *)(\S+(?: \S+)*)/.exec(line) ?? []
    const depth = indent.length / 2
    // Deeper than what is above: a description that goes on.
    if (names === '' || !Number.isInteger(depth) || depth > above.length) continue
    const found = names.split(' ').map((name) => join(...above.slice(0, depth), name))
    paths.push(...found)
    above.splice(depth)
    if (names.endsWith('/')) above.push(names.split(' ').at(-1) ?? '')
  }
  return paths
}

function beforePlaceholder(path: string): string {
  const segments = path.split('/')
  const first = segments.findIndex((segment) => /[<*{…]|\.\.\./.test(segment))
  return (first < 0 ? segments : segments.slice(0, first)).join('/')
}
