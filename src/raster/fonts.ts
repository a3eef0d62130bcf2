import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packagePath } from '../package-root.ts'

/**
 * The files of Noto Sans KR, which has Latin and Korean letters; `npm run build` copies them into the package.
 *
 * @throws Error when the package is not built
 */
export function fontFiles(): string[] {
  const files = ['400Regular', '700Bold'].map((weight) => join(packagePath('dist/fonts'), `NotoSansKR_${weight}.ttf`))
  if (!files.every((file) => existsSync(file))) throw new Error('The fonts of pictures are missing. Run npm run build.')
  return files
}
