import { randomUUID } from 'node:crypto'
import DataLoader from 'dataloader'
import { Kind, type FieldNode, type GraphQLField, type GraphQLResolveInfo } from 'graphql'
import { asOfField } from './as-of.ts'
import type { Context } from './context.ts'
import { MAX_PAGE } from './library/paging.ts'

/**
 * Alias under which a batch asks for the id of each node, so that each row can be returned to the field that asked for
 * it. It is random, so that it never equals an alias of a caller.
 */
const ID_ALIAS = `id_${randomUUID().replaceAll('-', '')}`

type Row = Record<string, unknown>

/**
 * Answers the current field with a generated root field: the same selection, but other arguments.
 *
 * @param fieldName a generated root field, for example `actors`
 */
export function delegate(
  fieldName: string,
  args: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
): unknown {
  return rootField(info, fieldName).resolve?.({}, args, context, asRootField(info, fieldName))
}

/**
 * Loads one node of a generated type for a field of a hand-written type, with what the caller selected.
 * The fields of all items of a list are loaded in batches of {@link MAX_PAGE}.
 *
 * @param fieldName the generated root list of the field's type, for example `entities`
 * @returns the node, or null when there is none
 */
export function loadNode(
  fieldName: string,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  return loaderOf(fieldName, context, info).load(id)
}

/** Like {@link loadNode} for a list field: the nodes in the order of `ids`, missing ones left out. */
export async function loadNodes(
  fieldName: string,
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => loadNode(fieldName, id, context, info)))
  return rows.filter((row) => row !== null)
}

/** graphql-js passes the same `fieldNodes` array to every object of a list, so it identifies the batch. */
function loaderOf(fieldName: string, context: Context, info: GraphQLResolveInfo): DataLoader<string, Row | null> {
  const known = context.loaders.get(info.fieldNodes)
  if (known) return known
  const loader = new DataLoader<string, Row | null>((ids) => loadBatch(fieldName, ids, context, info), {
    maxBatchSize: MAX_PAGE,
  })
  context.loaders.set(info.fieldNodes, loader)
  return loader
}

async function loadBatch(
  fieldName: string,
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<(Row | null)[]> {
  const args = { where: { id: { in: [...ids] } }, limit: MAX_PAGE }
  const rows = (await rootField(info, fieldName).resolve?.(
    {},
    args,
    asFound(context, info),
    withHiddenId(asRootField(info, fieldName)),
  )) as Row[]
  const byId = new Map(rows.map((row) => [row[ID_ALIAS], row]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** A question has found the nodes as of the day of its root field; what is inside them is filtered by that day too. */
function asFound(context: Context, info: GraphQLResolveInfo): Context {
  const asOf = asOfField(context, info)
  return asOf ? { ...context, asOf: { ...asOf, isFound: true } } : context
}

function rootField(info: GraphQLResolveInfo, fieldName: string): GraphQLField<unknown, Context> {
  const field: GraphQLField<unknown, Context> | undefined = info.schema.getQueryType()?.getFields()[fieldName]
  if (!field) throw new Error(`The schema has no root field ${fieldName}.`)
  return field
}

/** @neo4j/graphql reads the selection from `info`, and expects the name and the type of the root field there. */
function asRootField(info: GraphQLResolveInfo, fieldName: string): GraphQLResolveInfo {
  const { schema, fieldNodes } = info
  return {
    ...info,
    fieldName,
    parentType: schema.getQueryType() ?? info.parentType,
    returnType: rootField(info, fieldName).type,
    path: { prev: undefined, key: fieldName, typename: 'Query' },
    fieldNodes: fieldNodes.map((node) => changed(node, fieldName, () => asRootNode(node, fieldName))),
  }
}

function asRootNode({ alias: _, arguments: __, ...node }: FieldNode, fieldName: string): FieldNode {
  return { ...node, name: { kind: Kind.NAME, value: fieldName } }
}

function withHiddenId(info: GraphQLResolveInfo): GraphQLResolveInfo {
  const [first, ...rest] = info.fieldNodes
  if (!first) return info
  return { ...info, fieldNodes: [changed(first, ID_ALIAS, () => addId(first)), ...rest] }
}

function addId(field: FieldNode): FieldNode {
  const id: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: ID_ALIAS },
    name: { kind: Kind.NAME, value: 'id' },
  }
  if (!field.selectionSet) return field
  return { ...field, selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, id] } }
}

/** Documents are kept from request to request, and so are their changed fields: a translation is known by its field. */
const known = new WeakMap<FieldNode, Map<string, FieldNode>>()

function changed(field: FieldNode, change: string, make: () => FieldNode): FieldNode {
  const changes = known.get(field) ?? new Map<string, FieldNode>()
  known.set(field, changes)
  const found = changes.get(change) ?? make()
  changes.set(change, found)
  return found
}
