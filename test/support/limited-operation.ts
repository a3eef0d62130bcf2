import {
  Kind,
  parse,
  print,
  visit,
  type ArgumentNode,
  type FieldNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

/** The operation as of a day. */
export function asOfDay(document: string, day: string, certainty: string): string {
  return document.replace('query', `query @asOf(date: "${day}", certainty: ${certainty})`)
}

/**
 * The same operation with each root list limited to the ids `$shown`, and with no answer for any other single thing.
 *
 * @param isShown whether an id is one of them
 */
export function limitedToShown(document: string, isShown: (id: string) => boolean): string {
  const tree = parse(document)
  const limited = visit(tree, {
    OperationDefinition: ({ selectionSet, ...operation }) => ({
      ...operation,
      selectionSet: limitedSet(selectionSet, isShown),
    }),
  })
  const text = print(limited)
  return text.includes('$shown') ? text.replace(/^(query )?/, 'query ($shown: [ID!]!) ') : text
}

/** Fields of the query may stand in fragments. */
function limitedSet(set: SelectionSetNode, isShown: (id: string) => boolean): SelectionSetNode {
  const selections = set.selections.map((one) => {
    if (one.kind === Kind.FIELD) return limitedField(one, isShown)
    return one.kind === Kind.INLINE_FRAGMENT ? { ...one, selectionSet: limitedSet(one.selectionSet, isShown) } : one
  })
  return { ...set, selections }
}

function limitedField(field: FieldNode, isShown: (id: string) => boolean): FieldNode {
  const args = field.arguments ?? []
  const id = args.find(({ name }) => name.value === 'id')?.value
  if (id) {
    const isHidden = id.kind === Kind.STRING && !isShown(id.value)
    return isHidden ? { ...field, arguments: [argument('id', '"nothing-has-this-id"')] } : field
  }
  const where = args.find(({ name }) => name.value === 'where')?.value
  const both = `{AND: [${where ? print(where) : '{}'}, {id: {in: $shown}}]}`
  const others = args.filter(({ name }) => name.value !== 'where')
  const filter = argument('where', where && where.kind !== Kind.NULL ? both : '{id: {in: $shown}}')
  return { ...field, arguments: [...others, filter] }
}

function argument(name: string, value: string): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: valueOf(value) }
}

function valueOf(text: string): ValueNode {
  const field = parse(`query ($shown: [ID!]!) { field(value: ${text}) }`).definitions[0]
  if (field?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no operation: ${text}`)
  const [selection] = field.selectionSet.selections
  if (selection?.kind !== Kind.FIELD || !selection.arguments?.[0]) throw new Error(`no field: ${text}`)
  return selection.arguments[0].value
}
