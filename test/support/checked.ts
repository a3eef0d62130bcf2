import { typeOf } from '../../src/seed/derive/values.ts'
import type { CheckedNode, CheckedRelation } from '../../src/seed/rules/rule.ts'
import { SingleCheck } from '../../src/seed/rules/single-check.ts'

/** A node `x` as rules see it; its labels as `Thing:Actor`, in addition to `Entity`. */
export function checkedNode(
  labels: string,
  properties: Record<string, unknown> = {},
  floats: readonly string[] = [],
): CheckedNode {
  const all = ['Entity', ...labels.split(':').filter((label) => label !== '')]
  return { id: idOf(properties, 'x'), labels: all, type: typeOf(all), properties: { id: 'x', ...properties }, floats }
}

/** A relation `r` from `a` to `b` as rules see it; one of a type that has no ids is reported by the id of its start. */
export function checkedRelation(
  type: string,
  properties: Record<string, unknown> = {},
  floats: readonly string[] = [],
): CheckedRelation {
  return { id: idOf(properties, 'a'), type, from: 'a', to: 'b', properties, floats }
}

function idOf({ id }: Record<string, unknown>, otherwise: string): string {
  return typeof id === 'string' ? id : otherwise
}

/** What breaks one rule, as `id: detail`. */
export function faultsOf(rule: string, ...elements: (CheckedNode | CheckedRelation)[]): string[] {
  const violations = checkAll(elements)
    .results()
    .find((result) => result.rule === rule)?.violations
  return violations?.map(({ id, detail }) => `${id}: ${detail}`) ?? [`${rule} is not reported`]
}

/** What is known after nodes and relations have been checked. */
export function checkAll(elements: readonly (CheckedNode | CheckedRelation)[]): SingleCheck {
  const check = new SingleCheck()
  for (const element of elements) {
    if ('labels' in element) check.node(element)
    else check.relation(element)
  }
  return check
}
