/** The rows of a CSV text by RFC 4180, read character by character; each row ends with CR LF. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false]
  for (let at = 0; at < text.length; at++) {
    const [now, next] = [text.charAt(at), text.charAt(at + 1)]
    if (isQuoted) {
      if (now !== '"') cell += now
      else if (next === '"') {
        cell += '"'
        at++
      } else isQuoted = false
    } else if (now === '"' && cell === '') isQuoted = true
    else if (now === ',') {
      row.push(cell)
      cell = ''
    } else if (now === '\r' && next === '\n') {
      rows.push([...row, cell])
      ;[row, cell] = [[], '']
      at++
    } else cell += now
  }
  return rows
}
