import {
  Kind,
  visit,
  type ConstArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type NameNode,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import { isStored, namedType, nameOf } from '../vocabulary/document.ts'
import { takeResolvedFields, type ResolvedFields } from './resolved-fields.ts'

/** Comments are removed, as a statement becomes part of many generated queries. */
const COMMENT_LINE = /^\/\/.*\n/gm

/** The two parts of `schema.graphql`. */
export interface DefinitionParts {
  /** Types marked @node and what they use: @neo4j/graphql generates root lists and filters from them. */
  generated: DocumentNode
  /**
   * The fields of `type Query`, the fields marked @resolved, and the types that only they return: answered by our own
   * resolvers.
   */
  written: DocumentNode
  needs: ResolvedFields['needs']
}

/**
 * Splits the API definition and replaces each `@statement` by the named Cypher. What neither part uses is left out, for
 * example the relation types of the vocabulary.
 *
 * @param document the parsed API definition
 * @param statement gives the Cypher of `cypher/graphql/<name>.cypher`; it returns one column, `result`
 */
export function splitDefinition(document: DocumentNode, statement: (name: string) => string): DefinitionParts {
  const { definitions, extensions, needs } = takeResolvedFields(withoutOwnDirectives(document).definitions)
  const query = definitions.find((definition) => nameOf(definition) === 'Query')
  if (!query) throw new Error('schema.graphql has no type Query.')
  const inGenerated = reachable(definitions, definitions.filter(isStoredType))
  const served = document.definitions.filter(isServedDirective)
  const written = [...reachable(definitions, [query, ...extensions, ...served])].filter((one) => !inGenerated.has(one))
  return {
    // A copy: @neo4j/graphql adds to the schema extension that it is given.
    generated: structuredClone({
      kind: Kind.DOCUMENT,
      definitions: definitions
        .filter((definition) => inGenerated.has(definition) || definition.kind === Kind.SCHEMA_EXTENSION)
        .map((definition) => prepare(definition, statement)),
    }),
    written: { kind: Kind.DOCUMENT, definitions: written.map(extendQuery) },
    needs,
  }
}

/** Directives that the document itself declares are for the vocabulary; @neo4j/graphql does not know them. */
function withoutOwnDirectives(document: DocumentNode): DocumentNode {
  const declared = document.definitions.filter(({ kind }) => kind === Kind.DIRECTIVE_DEFINITION)
  const names = new Set(declared.map(nameOf))
  return visit(document, { Directive: ({ name }) => (names.has(name.value) ? null : undefined) })
}

/** Whether a directive may stand in an operation. */
function isServedDirective(definition: DefinitionNode): boolean {
  return definition.kind === Kind.DIRECTIVE_DEFINITION && definition.locations.some(({ value }) => value === 'QUERY')
}

/** The definitions to which `roots` lead, directly or through other types. */
function reachable(definitions: readonly DefinitionNode[], roots: readonly DefinitionNode[]): Set<DefinitionNode> {
  const byName = new Map(definitions.map((definition) => [nameOf(definition), definition]))
  const found = new Set<DefinitionNode>()
  const follow = (definition: DefinitionNode | undefined) => {
    if (!definition || found.has(definition)) return
    found.add(definition)
    if (definition.kind === Kind.DIRECTIVE_DEFINITION)
      for (const argument of definition.arguments ?? []) follow(byName.get(namedType(argument.type)))
    for (const field of fieldsOf(definition)) {
      follow(byName.get(namedType(field.type)))
      for (const argument of field.arguments ?? []) follow(byName.get(namedType(argument.type)))
    }
  }
  roots.forEach(follow)
  return found
}

function extendQuery(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== 'Query') return definition
  const { description: _, ...rest } = definition
  return { ...rest, kind: Kind.OBJECT_TYPE_EXTENSION }
}

/** Replaces @statement by Cypher and turns off aggregations, which would double the schema; connections have counts. */
function prepare(definition: DefinitionNode, statement: (name: string) => string): DefinitionNode {
  if (!isStoredType(definition)) return definition
  const fields = (definition.fields ?? []).map((field): FieldDefinitionNode => ({
    ...field,
    directives: [
      ...(field.directives ?? []).map((directive) => prepareDirective(directive, field, statement)),
      NO_AGGREGATE_FILTER,
    ],
  }))
  return { ...definition, fields }
}

function prepareDirective(
  directive: ConstDirectiveNode,
  field: FieldDefinitionNode,
  statement: (name: string) => string,
): ConstDirectiveNode {
  if (directive.name.value === 'statement') return cypher(directive, field, statement)
  if (directive.name.value === 'relationship')
    return { ...directive, arguments: [...(directive.arguments ?? []), flag('aggregate', false)] }
  return directive
}

function cypher(
  directive: ConstDirectiveNode,
  field: FieldDefinitionNode,
  statement: (name: string) => string,
): ConstDirectiveNode {
  const value = directive.arguments?.find((argument) => argument.name.value === 'name')?.value
  if (value?.kind !== Kind.STRING) throw new Error(`@statement on ${field.name.value} has no name.`)
  const text = statement(`graphql/${value.value}`)
    .replace(COMMENT_LINE, '')
    .replaceAll('TYPE', `'${namedType(field.type)}'`)
  return {
    ...directive,
    name: nameNode('cypher'),
    arguments: [string('statement', text), string('columnName', 'result')],
  }
}

const NO_AGGREGATE_FILTER: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: nameNode('filterable'),
  arguments: [flag('byAggregate', false)],
}

function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value }
}

function string(name: string, value: string): ConstArgumentNode {
  return { kind: Kind.ARGUMENT, name: nameNode(name), value: { kind: Kind.STRING, value } }
}

function flag(name: string, value: boolean): ConstArgumentNode {
  return { kind: Kind.ARGUMENT, name: nameNode(name), value: { kind: Kind.BOOLEAN, value } }
}

function fieldsOf(definition: DefinitionNode): readonly FieldDefinitionNode[] {
  const { kind } = definition
  return kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION ? (definition.fields ?? []) : []
}

function isStoredType(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION && isStored(definition)
}
