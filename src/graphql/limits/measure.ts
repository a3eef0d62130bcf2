import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { FilterWork } from './filter-work.ts'
import { makeListSizes, workOfField, type ListSizes } from './list-size.ts'

/** How large an operation is; the same counts as in {@link Limits}. */
export interface Measures {
  depth: number
  aliases: number
  rootFields: number
  directives: number
  cost: number
  /** The lists inside lists that hold most of the cost, from the outermost on; none without lists. */
  dearest: Dearest
  /** How many related things the filters look at, and where most of them are. */
  work: number
  hardest: FilterWork
}

interface Dearest {
  lists: readonly string[]
  cost: number
}

type Part = Omit<Measures, 'rootFields'>

const NOTHING: Part = {
  depth: 0,
  aliases: 0,
  directives: 0,
  cost: 0,
  dearest: { lists: [], cost: 0 },
  work: 0,
  hardest: { things: 0, path: [] },
}

/** A single value. */
const PLAIN: Part = { ...NOTHING, depth: 1, cost: 1, dearest: { lists: [], cost: 1 } }

/** The fields that every type has, or the query itself. */
const META_FIELDS = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
)

/**
 * Makes the measure of valid operations over a schema. A fragment is measured once however often it is used, so that
 * fragments inside fragments, which double at every level, cost no time. Introspection has no depth of its own:
 * graphql-js limits it.
 */
export function makeMeasure(
  schema: GraphQLSchema,
): (document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>) => Measures {
  const sizes = makeListSizes(schema)
  return (document, operation, variables) => {
    const walk = new Walk(schema, document, sizes, variables)
    const root = schema.getQueryType() ?? undefined
    const part = walk.selections(operation.selectionSet, root)
    return {
      ...part,
      directives: part.directives + (operation.directives?.length ?? 0),
      rootFields: walk.countFields(operation.selectionSet),
    }
  }
}

class Walk {
  readonly #parts = new Map<string, Part>()
  readonly #counts = new Map<string, number>()
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #schema: GraphQLSchema
  readonly #sizes: ListSizes
  readonly #variables: Record<string, unknown>

  constructor(schema: GraphQLSchema, document: DocumentNode, sizes: ListSizes, variables: Record<string, unknown>) {
    this.#schema = schema
    this.#sizes = sizes
    this.#variables = variables
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(fragments.map((node) => [node.name.value, node]))
  }

  selections(set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): Part {
    return (set?.selections ?? []).map((node) => this.#selection(node, type)).reduce(add, NOTHING)
  }

  /** Fields of a selection set, those in fragments included. */
  countFields({ selections }: SelectionSetNode): number {
    return selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + 1
      if (node.kind === Kind.INLINE_FRAGMENT) return sum + this.countFields(node.selectionSet)
      return sum + this.#countFragment(node.name.value)
    }, 0)
  }

  #countFragment(name: string): number {
    const fragment = this.#fragments.get(name)
    return fragment ? remember(this.#counts, name, 0, () => this.countFields(fragment.selectionSet)) : 0
  }

  #selection(node: SelectionNode, type: GraphQLNamedType | undefined): Part {
    const directives = node.directives?.length ?? 0
    const part = this.#contents(node, type)
    return directives > 0 ? { ...part, directives: part.directives + directives } : part
  }

  #contents(node: SelectionNode, type: GraphQLNamedType | undefined): Part {
    if (node.kind === Kind.FIELD) return this.#field(node, type)
    if (node.kind === Kind.INLINE_FRAGMENT)
      return this.selections(node.selectionSet, this.#typeNamed(node.typeCondition?.name.value) ?? type)
    const name = node.name.value
    const fragment = this.#fragments.get(name)
    if (!fragment) return NOTHING
    return remember(this.#parts, name, NOTHING, () =>
      this.selections(fragment.selectionSet, this.#typeNamed(fragment.typeCondition.name.value)),
    )
  }

  #field(node: FieldNode, type: GraphQLNamedType | undefined): Part {
    const name = node.name.value
    const field: GraphQLField<unknown, unknown> | undefined =
      META_FIELDS.get(name) ?? (isObjectType(type) ? type.getFields()[name] : undefined)
    if (field && isPlain(field, node)) return PLAIN
    const inner = this.selections(node.selectionSet, field && getNamedType(field.type))
    const size = field && type && isCompositeType(type) ? this.#sizes(type, field, node, this.#variables) : 1
    const cost = size * (1 + inner.cost)
    const own = field
      ? workOfField(field, node, this.#variables, type === this.#schema.getQueryType())
      : NOTHING.hardest
    return {
      depth: name.startsWith('__') ? 0 : inner.depth + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      directives: inner.directives,
      cost,
      dearest: { lists: [...(size > 1 ? [name] : []), ...inner.dearest.lists], cost },
      work: own.things + size * inner.work,
      hardest: harder(within(name, own, 1), within(name, inner.hardest, size)),
    }
  }

  #typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.#schema.getType(name)
  }
}

/** Whether a field is a single value, written without an alias and arguments; as most fields are. */
function isPlain({ name, type, args }: GraphQLField<unknown, unknown>, node: FieldNode): boolean {
  return args.length === 0 && !node.alias && !name.startsWith('__') && isLeafType(getNullableType(type))
}

/** Looks up or computes; a fragment inside itself counts for `inside`, as another rule refuses the cycle. */
function remember<T>(known: Map<string, T>, name: string, inside: T, compute: () => T): T {
  const found = known.get(name)
  if (found !== undefined) return found
  known.set(name, inside)
  const value = compute()
  known.set(name, value)
  return value
}

function add(a: Part, b: Part): Part {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    cost: a.cost + b.cost,
    dearest: a.dearest.cost > b.dearest.cost ? a.dearest : b.dearest,
    work: a.work + b.work,
    hardest: harder(a.hardest, b.hardest),
  }
}

function within(name: string, { things, path }: FilterWork, times: number): FilterWork {
  return things > 0 ? { things: times * things, path: [name, ...path] } : NOTHING.hardest
}

function harder(a: FilterWork, b: FilterWork): FilterWork {
  return a.things > b.things ? a : b
}
