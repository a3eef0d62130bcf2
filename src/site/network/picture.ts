import { SVG } from '../../feed/picture-formats.ts'
import { fits, mostOf } from '../../feed/size.ts'
import { labelOf } from '../../graph/label.ts'
import { Markup, markup } from '../../page/markup.ts'
import { networkPicture } from '../../picture/network-picture.ts'
import { queryText } from '../../page/query.ts'
import type { NetworkView } from './view.ts'

/** The greatest network that a picture shows; that of a page is no greater than that of a file. */
export const MOST = mostOf(SVG, 'network') ?? { nodes: Infinity, edges: Infinity }

/** Whether a network is drawn: it has a node, and not too many. */
export function isDrawn({ network }: Pick<NetworkView, 'network'>): boolean {
  return network.nodes.length > 0 && fits(network, MOST)
}

const WIDTH = 1_160

/** The network as a picture, in a part of the page that scrolls by itself. */
export function picture({ request, given, centre, network, words }: NetworkView): Markup {
  const { licence, version } = network.header
  const types = new Map(network.nodes.map(({ id, type }) => [id, type]))
  const drawn = networkPicture(network, request.id, {
    head: {
      title: words.of(labelOf(centre, given.language)),
      ...{ licence, version, retrieved: request.today, truncated: network.truncated },
      address: `/network/${encodeURIComponent(request.id)}${queryText(Object.fromEntries(request.given))}`,
    },
    ...(given.language && { language: given.language }),
    theme: 'AUTO',
    width: WIDTH,
    today: request.today,
    days: [],
    link: (id) => (types.get(id) === 'Source' ? request.to.source(id) : request.to.entity(id)),
  })
  return markup`<div class="wide picture" role="region" aria-label="${words.scroll}" tabindex="0"><span class="middle"></span>
${new Markup(drawn)}</div>`
}
