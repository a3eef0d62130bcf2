import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Puts a shell script under a command's name into a folder that a test makes its PATH. */
export function fakeCommand(folder: string, name: string, script: string): void {
  const path = join(folder, name)
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
}

/** What a fake `docker` does: its engine is down, or works, or cannot start the container. */
export type FakeDockerBehaviour = 'no engine' | 'works' | 'up fails'

/** A `docker` that runs nothing but remembers what it was asked, and whether its one container runs. */
export function fakeDocker(
  folder: string,
  behaviour: FakeDockerBehaviour,
): { calls: () => string[]; runs: () => boolean } {
  const calls = join(folder, 'docker.calls')
  const running = join(folder, 'docker.running')
  const engine = behaviour === 'no engine' ? 'exit 1' : 'echo 28.0.0'
  const up = behaviour === 'up fails' ? 'echo "no such image" >&2; exit 18' : `: > '${running}'`
  fakeCommand(
    folder,
    'docker',
    `echo "$*" >> '${calls}'
case "$*" in
  version*) ${engine} ;;
  *' up '*) ${up} ;;
  *' ps '*) if [ -e '${running}' ]; then echo 0123abcd; fi ;;
  *' port '*) echo 127.0.0.1:7777 ;;
  *' stop '*) /bin/rm -f '${running}' ;;
esac`,
  )
  return {
    calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []),
    runs: () => existsSync(running),
  }
}

/** A `java` that only knows its version. */
export function fakeJava(folder: string, version: string): void {
  fakeCommand(folder, 'java', `echo 'openjdk version "${version}" 2025-01-01' >&2`)
}
