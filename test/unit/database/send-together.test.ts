import { Writable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sendTogether } from '../../../src/database/send-together.ts'

test('what is written in one turn is sent at once, and what follows later by itself', async () => {
  const sent: string[] = []
  const socket = new Writable({
    write: (bytes: Buffer, _encoding, done) => {
      sent.push(bytes.toString())
      done()
    },
    writev: (pieces, done) => {
      sent.push(pieces.map(({ chunk }) => String(chunk)).join('+'))
      done()
    },
  })
  const channel = { _conn: socket, write: (bytes: unknown) => void socket.write(bytes) }
  sendTogether(channel)
  channel.write('RUN')
  channel.write('PULL')
  await nextTurn()
  channel.write('RESET')
  await nextTurn()
  expect(sent).toEqual(['RUN+PULL', 'RESET'])
})
