/** What needs a place in a lane. */
export interface LaneItem {
  id: string
  /** Where it begins, in px from the left. */
  from: number
  /** Where it ends; another item of its lane can begin there. */
  to: number
}

/** A line from one item to another, which runs upright through the lanes between them. */
export interface LaneLink {
  /** Id of the item that it leaves. */
  from: string
  /** Id of the item that it reaches. */
  to: string
  /** Where it runs, in px from the left. */
  x: number
}
