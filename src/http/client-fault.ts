import type { Socket } from 'node:net'
import type { ErrorCode } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import type { OpenRequests } from '../observe/open-requests.ts'
import type { RequestRecord } from '../observe/request-record.ts'

interface Fault {
  status: number
  reason: string
  code: ErrorCode
  message: string
}

/** Told of a request of which nothing could be read: the status and the code of its answer, and the bytes of it. */
export type TellUnread = (status: number, code: string, bytes: number) => void

const NOT_HTTP: Fault = {
  status: 400,
  reason: 'Bad Request',
  code: 'INVALID_INPUT',
  message: 'This is not an HTTP request.',
}

/**
 * Answers requests that Node cannot read, such as headers over the limit or a body that arrives too slowly.
 * Node hands them over as raw sockets.
 *
 * @param open the requests that have not ended: of some of these, the head could be read
 */
export function answerClientFault(
  limits: Limits,
  open: () => OpenRequests<RequestRecord>,
  tellUnread: TellUnread,
): (error: Error, socket: Socket) => void {
  const known = knownFaults(limits)
  return (error, socket) => {
    const cause = 'code' in error && typeof error.code === 'string' ? error.code : ''
    // The caller has closed the connection and reads no answer.
    if (cause === 'ECONNRESET' || socket.destroyed) return
    const fault = known[cause] ?? NOT_HTTP
    const requests = open().on(socket)
    for (const { kept, answer } of requests)
      kept.brokenBy ??= { code: fault.code, ...(!answer.headersSent && { status: fault.status }) }
    // It would stand in the middle of the answer.
    const bytes = requests.some(({ answer }) => answer.headersSent) ? 0 : send(socket, fault)
    if (requests.length === 0) tellUnread(fault.status, fault.code, bytes)
    socket.destroySoon()
  }
}

function knownFaults({ headers, arrival }: Limits): Partial<Record<string, Fault>> {
  return {
    HPE_HEADER_OVERFLOW: {
      status: 431,
      reason: 'Request Header Fields Too Large',
      code: 'INVALID_INPUT',
      message: `The headers and the address exceed the limit of ${headers} bytes. Send a long query by POST.`,
    },
    ERR_HTTP_REQUEST_TIMEOUT: {
      status: 408,
      reason: 'Request Timeout',
      code: 'INVALID_INPUT',
      message: `The request was not complete within the limit of ${arrival} ms. Send it faster.`,
    },
  }
}

/** Returns the number of bytes. */
function send(socket: Socket, { status, reason, code, message }: Fault): number {
  if (!socket.writable) return 0
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  const head = `HTTP/1.1 ${status} ${reason}\r\ncontent-type: application/json; charset=utf-8\r\nconnection: close\r\n`
  const answer = `${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  socket.write(answer)
  return Buffer.byteLength(answer)
}
