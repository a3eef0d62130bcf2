/** A page that was asked for: the document, or why it is not there. */
export type FetchedPage = { page: Document } | { failure: string | undefined }

/**
 * Asks the server for a page.
 *
 * @param signal ends it
 * @returns undefined if it was ended
 */
export async function fetchPage(address: string, signal: AbortSignal): Promise<FetchedPage | undefined> {
  try {
    const answer = await fetch(address, { headers: { accept: 'text/html' }, signal })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (signal.aborted) return undefined
    return answer.ok ? { page } : { failure: page.querySelector('main p')?.textContent }
  } catch {
    return signal.aborted ? undefined : { failure: undefined }
  }
}
