import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { hexOf } from './hex.ts'
import { typeColours } from './type-colours.ts'

/** A small style of CX2: nodes in the colour of their type with their name below, edges as arrows with their relation. */
export function cx2Style(vocabulary: Vocabulary): object {
  const colours = [...typeColours(vocabulary)].map(([type, colour]) => ({ v: type, vp: hexOf(colour) }))
  return {
    default: {
      network: { NETWORK_BACKGROUND_COLOR: '#FFFFFF' },
      node: {
        NODE_SHAPE: 'ellipse',
        NODE_WIDTH: 30,
        NODE_HEIGHT: 30,
        NODE_BACKGROUND_COLOR: '#BBBBBB',
        NODE_LABEL_COLOR: '#000000',
        NODE_LABEL_FONT_SIZE: 12,
        NODE_LABEL_POSITION: LABEL_BELOW,
      },
      edge: {
        EDGE_LINE_COLOR: '#999999',
        EDGE_TARGET_ARROW_SHAPE: 'triangle',
        EDGE_TARGET_ARROW_COLOR: '#999999',
        EDGE_LABEL_COLOR: '#555555',
        EDGE_LABEL_FONT_SIZE: 8,
      },
    },
    nodeMapping: {
      NODE_LABEL: { type: 'PASSTHROUGH', definition: { attribute: 'name', type: 'string' } },
      NODE_BACKGROUND_COLOR: { type: 'DISCRETE', definition: { attribute: 'type', type: 'string', map: colours } },
    },
    edgeMapping: {
      EDGE_LABEL: { type: 'PASSTHROUGH', definition: { attribute: 'name', type: 'string' } },
    },
  }
}

/** The middle of the upper side of the label at the middle of the lower side of the node. */
const LABEL_BELOW = {
  HORIZONTAL_ALIGN: 'center',
  VERTICAL_ALIGN: 'bottom',
  HORIZONTAL_ANCHOR: 'center',
  VERTICAL_ANCHOR: 'top',
  JUSTIFICATION: 'center',
  MARGIN_X: 0,
  MARGIN_Y: 2,
}
