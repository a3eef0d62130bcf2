import {
  getNamedType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLResolveInfo,
  type InlineFragmentNode,
} from 'graphql'
import { replaceArguments, type Replaced } from './arguments.ts'
import { fillField } from './empty-selection.ts'
import { neededProperties, needsOf } from './needed.ts'
import { pageArgumentOf } from './paging.ts'

/** A variable of the caller's that @neo4j/graphql reads itself: one for a page, or a condition of a directive. */
export interface OwnVariable {
  variable: string
  argument: Pick<GraphQLArgument, 'name' | 'type'>
}

/** What was made of a part of an operation. */
interface Prepared<T extends FieldNode | FragmentDefinitionNode> {
  part: T
  /** The arguments that were replaced by variables. */
  replaced: readonly Replaced[]
  own: readonly OwnVariable[]
  /** The names of the fragments that are spread in it. */
  spreads: ReadonlySet<string>
}

/** What was made of a root field with the fragments that it uses. */
export interface PreparedField extends Omit<Prepared<FieldNode>, 'spreads'> {
  /** Whether a variable of the caller's is read in one way only. */
  isClear: boolean
  /** Another number for each field of each document. */
  number: number
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
}

/** Documents are kept from request to request, and so is what was made of their parts. */
const known = new WeakMap<FieldNode, PreparedField>()

let count = 0

/** A root field in the form that @neo4j/graphql reads rightly. */
export function prepareField(field: FieldNode, info: GraphQLResolveInfo): PreparedField {
  const found = known.get(field)
  if (found) return found
  const prepared = prepare(field, info)
  const fragments = new Map<string, Prepared<FragmentDefinitionNode>>()
  const follow = (name: string) => {
    const fragment = info.fragments[name]
    if (!fragment || fragments.has(name)) return
    const inner = prepare(fragment, info)
    fragments.set(name, inner)
    inner.spreads.forEach(follow)
  }
  prepared.spreads.forEach(follow)
  const all = [prepared, ...fragments.values()]
  const own = [...new Map(all.flatMap((one) => one.own).map((one) => [wayOf(one), one])).values()]
  const made = {
    part: prepared.part,
    replaced: all.flatMap(({ replaced }) => replaced),
    own,
    isClear: new Set(own.map(({ variable }) => variable)).size === own.length,
    fragments: Object.fromEntries([...fragments].map(([name, { part }]) => [name, part])),
    number: count++,
  }
  known.set(field, made)
  return made
}

/** In which way a variable is read. */
function wayOf({ variable, argument }: OwnVariable): string {
  return `${variable} ${getNamedType(argument.type).name} ${pageArgumentOf(argument) ?? ''}`
}

function prepare<T extends FieldNode | FragmentDefinitionNode>(
  part: T,
  { schema, parentType }: GraphQLResolveInfo,
): Prepared<T> {
  const replaced: Replaced[] = []
  const own: OwnVariable[] = []
  const spreads = new Set<string>()
  const types = new TypeInfo(schema, parentType)
  const Field = (field: FieldNode): FieldNode | InlineFragmentNode => {
    const definition = types.getFieldDef() ?? undefined
    const needs = needsOf(definition)
    if (needs) return neededProperties(field, needs)
    const filled = fillField(field, types.getParentType(), getNamedType(types.getType() ?? undefined))
    return definition && field !== bare ? replaceArguments(filled, definition, replaced) : filled
  }
  // The arguments of the root field itself are given to its resolver.
  const bare = 'arguments' in part ? { ...part, arguments: [] } : part
  const made: T = visit(
    bare,
    visitWithTypeInfo(types, {
      Field,
      FragmentSpread: ({ name }) => void spreads.add(name.value),
      Variable: ({ name }) => {
        const argument = types.getArgument()
        const type = types.getInputType()
        if (argument && type && !replaced.some(({ variable }) => variable === name.value))
          own.push({ variable: name.value, argument: { name: argument.name, type } })
      },
    }),
  )
  return { part: { ...made, ...('arguments' in part && { arguments: part.arguments }) }, replaced, own, spreads }
}
