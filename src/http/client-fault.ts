import type { Socket } from 'node:net'
import type { ErrorCode } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'

type Fault = [status: string, code: ErrorCode, message: string]

/**
 * Answers requests that Node cannot read, such as headers over the limit or a body that arrives too slowly.
 * Node hands them over as raw sockets.
 */
export function answerClientFault({ headers, arrival }: Limits): (error: Error, socket: Socket) => void {
  const known: Partial<Record<string, Fault>> = {
    HPE_HEADER_OVERFLOW: [
      '431 Request Header Fields Too Large',
      'INVALID_INPUT',
      `The headers and the address exceed the limit of ${headers} bytes. Send a long query by POST.`,
    ],
    ERR_HTTP_REQUEST_TIMEOUT: [
      '408 Request Timeout',
      'INVALID_INPUT',
      `The request was not complete within the limit of ${arrival} ms. Send it faster.`,
    ],
  }
  return (error, socket) => {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
    // The caller has closed the connection and reads no answer.
    if (code === 'ECONNRESET' || socket.destroyed) return
    const [status, fault, message] = known[code] ?? ['400 Bad Request', 'INVALID_INPUT', 'This is not an HTTP request.']
    const body = JSON.stringify({ errors: [{ message, extensions: { code: fault } }] })
    const head = `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\nconnection: close\r\n`
    if (socket.writable) socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    socket.destroySoon()
  }
}
