import type { Socket } from 'node:net'
import type { ErrorCode } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'

type Fault = [status: string, code: ErrorCode, message: string]

/**
 * Answers for requests that never became one, such as headers that are too long or a body that takes too long.
 * Node gives them as raw connections.
 */
export function answerClientFault({ headers, arrival }: Limits): (error: Error, socket: Socket) => void {
  const known: Partial<Record<string, Fault>> = {
    HPE_HEADER_OVERFLOW: [
      '431 Request Header Fields Too Large',
      'INVALID_INPUT',
      `The headers and the address are longer than ${headers} bytes, which are allowed. Send a long query by POST.`,
    ],
    ERR_HTTP_REQUEST_TIMEOUT: [
      '408 Request Timeout',
      'INVALID_INPUT',
      `The request was not whole after ${arrival} ms, which are allowed. Send it faster.`,
    ],
  }
  return (error, socket) => {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
    // A caller that has hung up gets no answer.
    if (code === 'ECONNRESET' || socket.destroyed) return
    const [status, fault, message] = known[code] ?? ['400 Bad Request', 'INVALID_INPUT', 'This is not a request.']
    const body = JSON.stringify({ errors: [{ message, extensions: { code: fault } }] })
    const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\nconnection: close\r\n`
    if (socket.writable) socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    socket.destroySoon()
  }
}
