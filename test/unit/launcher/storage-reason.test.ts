import { expect, test } from 'vitest'
import { storageFault, storageReason } from '../../../src/launcher/storage-reason.ts'

test.each([
  ['ENOSPC: no space left on device, write', 'the disk is full'],
  ['[ERROR] /root/.m2/repository/a.jar.part: No space left on device', 'the disk is full'],
  ['java.io.IOException: Disk quota exceeded', 'the quota of this user is used up'],
  ["EROFS: read-only file system, open '/x'", 'the disk can only be read'],
  ['java.nio.file.FileSystemException: /x: Read-only file system', 'the disk can only be read'],
  ["EACCES: permission denied, mkdir '/x'", 'this user may not write there'],
  ['java.nio.file.AccessDeniedException: /x', 'this user may not write there'],
])('%s', (text, reason) => {
  expect(storageReason(text)?.reason).toBe(reason)
  expect(storageFault(new Error(text), '/home/me/.jokbo')).toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    message: expect.stringContaining(`The database cannot write to /home/me/.jokbo: ${reason}.`) as string,
  })
})

test.each(['Connection refused', 'Could not reaccess the mirror', 'Unknown host repo.maven.apache.org'])(
  'a fault of the network is none of the disk: %s',
  (text) => {
    expect(storageReason(text)).toBeUndefined()
    expect(storageFault(new Error(text), '/x')).toBeUndefined()
  },
)
