import type { ChangeEvent, ChangeKind, Fate, Flow, Participant } from '../../../src/change/event.ts'

/** An event from a line such as `mocie ENDED, mic CONTINUES > mke CREATED`; either side may be empty. */
export function eventOf(line: string, more: Partial<ChangeEvent> & { kind?: ChangeKind } = {}): ChangeEvent {
  const [enters = '', yields = ''] = line.split('>')
  return {
    id: 'e',
    kind: 'REPLACEMENT',
    enters: sideOf(enters),
    yields: sideOf(yields),
    flows: [],
    cites: ['law#1'],
    ...more,
  }
}

/** A flow from a pair such as `mocie>mke`. */
export function flowOf(pair: string, more: Partial<Flow> = {}): Flow {
  const [from = '', to = ''] = pair.split('>')
  return { id: `flow-${from}-${to}`, from, to, certainty: 'INFERRED', moves: [], cites: [], ...more }
}

function sideOf(text: string): Participant[] {
  const members = text.split(',').map((member) => member.trim())
  return members.filter(Boolean).map((member) => {
    const [id = '', fate] = member.split(' ')
    return { id, fate: fate as Fate }
  })
}
