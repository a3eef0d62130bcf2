import type { GraphEdge } from '../graph/graph.ts'
import { pictureLinks } from './keep-focus.ts'
import type { View } from './view.ts'

/** Lets arrow keys go through the picture: left and right along the successions, up and down through time. */
export function walkPicture(view: View): void {
  // From which body or change the last key came.
  let last = ''
  document.addEventListener('keydown', (event) => {
    const links = pictureLinks()
    const place = links.findIndex((link) => link === event.target)
    if (place < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const here = idOf(links[place])
    const ids = nextOf(event.key, here, last, view.data.graph.edges)
    const next = ids ? links.find((link) => ids.includes(idOf(link))) : links[besideOf(event.key, place)]
    if (!ids && !next) return
    event.preventDefault()
    if (!next) return
    last = here
    next.focus({ preventScroll: true })
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
}

/** The id at the end of the address of a link. */
function idOf(link: Element | undefined): string {
  const path = link?.getAttribute('href')?.split('?', 1)[0] ?? ''
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
}

/**
 * Where a key leads along the successions: from a body to its changes, from a change to its bodies, those of the body from
 * which the reader came before others.
 *
 * @returns ids, of which the first in the picture is meant; undefined for another key
 */
function nextOf(key: string, here: string, last: string, edges: readonly GraphEdge[]): string[] | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const [near, far] = key === 'ArrowRight' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const changes = edges.filter((edge) => edge[near] === here).map(({ properties: { eventId = '' } }) => eventId)
  if (changes.length > 0) return changes
  const steps = edges.filter(({ properties: { eventId } }) => eventId === here)
  const own = steps.filter((step) => step[near] === last)
  return (own.length > 0 ? own : steps).map((step) => step[far])
}

function besideOf(key: string, place: number): number {
  return key === 'ArrowDown' ? place + 1 : key === 'ArrowUp' ? place - 1 : -1
}
