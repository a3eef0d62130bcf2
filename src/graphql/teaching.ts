import { isEnumType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql'
import { isFilter, fieldType } from './library/shape.ts'
import { instead, isComparison } from './operators.ts'

/** What a message of graphql-js says, and what is said in the place of its guess. */
interface Lesson {
  said: RegExp
  /** @param parts what the brackets of `said` found; undefined when there is nothing better than the message */
  remedy: (schema: GraphQLSchema, guess: string, parts: readonly string[]) => string | undefined
}

/** The guess with which graphql-js ends some messages. */
const GUESS = / Did you mean [^?]*\?$/
/** Characters of a message that is still searched for what to teach: longer ones hold long texts of the caller. */
const LONGEST = 1_000
/** How many names a message lists at most. */
const LISTED = 20

const LESSONS: readonly Lesson[] = [
  {
    said: /Enum "(\w+)" cannot represent non-enum value: "(.*)"\.$/s,
    remedy: (schema, guess, [type = '', value = '']) => {
      const isKnown = valuesOf(schema, type).includes(value)
      return isKnown
        ? `Write ${value} without quotes.`
        : `${guess || listed(valuesOf(schema, type))} Write it without quotes.`
    },
  },
  {
    said: /Value ".*" does not exist in "(\w+)" enum\.$/s,
    remedy: (schema, guess, [type = '']) => guess || listed(valuesOf(schema, type)),
  },
  {
    said: /Enum "(\w+)" cannot represent non-string value: .*\.$/s,
    remedy: (schema, _guess, [type = '']) => listed(valuesOf(schema, type)),
  },
  {
    said: /Field "(\w+)" is not defined by type "(\w+)"\.$/,
    remedy: (schema, _guess, [name = '', type = '']) => unknownInput(name, schema.getType(type)),
  },
  {
    said: /^Expected value of type "(\w+)", found (.*)\.$/s,
    remedy: (schema, _guess, [type = '', value = '']) => {
      const filter = schema.getType(type)
      return inFilter(filter, isEnumType(fieldType(filter, 'eq')) ? value.replaceAll('"', '') : value)
    },
  },
  {
    said: /got invalid value (.*) at "[^"]*"; Expected type "(\w+)" to be an object\.$/s,
    remedy: (schema, _guess, [value = '', type = '']) => inFilter(schema.getType(type), value),
  },
  {
    said: /^(?:String|ID) cannot represent a non.string.* value: ([\w-]+)$/,
    remedy: (_schema, _guess, [text = '']) => `Put it in quotes: "${text}".`,
  },
  {
    said: /^Unknown argument "\w+" on field "(\w+)\.(\w+)"\.$/,
    remedy: (schema, guess, [type = '', field = '']) => guess || argumentsOf(schema.getType(type), field),
  },
  {
    said: /^Cannot query field "(edges|pageInfo|totalCount)" on type "\w+"\.$/,
    remedy: () => 'Ask the field beside the list whose name ends in Connection, as actorsConnection beside actors.',
  },
  {
    said: /^Variable "(\$\w+)" of type "[^"]+" used in position expecting type "([^"]+)"\.$/,
    remedy: (_schema, _guess, [name = '', type = '']) => `Declare it as ${name}: ${type}.`,
  },
]

/**
 * Says in a message about a wrong query what to write instead: the right operator, the values of an enum, the arguments of
 * a field. The guesses of graphql-js stay where we know nothing better.
 */
export function teach(schema: GraphQLSchema, message: string): string {
  if (message.length > LONGEST) return message
  const guess = GUESS.exec(message)?.[0] ?? ''
  const fault = message.slice(0, message.length - guess.length)
  for (const { said, remedy } of LESSONS) {
    const found = said.exec(fault)
    const added = found ? remedy(schema, guess.trim(), found.slice(1)) : undefined
    if (added !== undefined) return `${fault.replace(/[^.]$/, '$&.')} ${added}`
  }
  return message
}

function valuesOf(schema: GraphQLSchema, type: string): string[] {
  const found = schema.getType(type)
  return isEnumType(found) ? found.getValues().map(({ name }) => name) : []
}

function listed(names: readonly string[]): string {
  const rest = names.length > LISTED ? ', ...' : ''
  return `It is one of ${names.slice(0, LISTED).join(', ')}${rest}.`
}

/** What to write for a name that an input does not have. */
function unknownInput(name: string, type: GraphQLNamedType | undefined): string | undefined {
  if (isComparison(type)) return instead(name, type)
  return isQuantifier(type) ? `Say of how many: {some: {${name}: ...}}, or all, single or none.` : undefined
}

/** How a value is written inside a filter, where it stands alone; undefined for other types and for objects. */
function inFilter(type: GraphQLNamedType | undefined, written: string): string | undefined {
  if (/^\[?\{/.test(written) || written.length > 100) return undefined
  const isList = written.startsWith('[')
  if (isComparison(type)) return `Write {${isList ? 'in' : 'eq'}: ${written}}.`
  const node = isQuantifier(type) ? fieldType(type, 'some') : type
  if (!node || !isFilter(node) || !fieldType(node, 'id')) return undefined
  const byId = `{id: {${isList ? 'in' : 'eq'}: ${written}}}`
  return `Write ${isQuantifier(type) ? `{some: ${byId}}` : byId}.`
}

/** Whether a type says for how many of the related things a filter must hold. */
function isQuantifier(type: GraphQLNamedType | undefined): boolean {
  const some = fieldType(type, 'some')
  return some !== undefined && isFilter(some)
}

function argumentsOf(type: GraphQLNamedType | undefined, field: string): string | undefined {
  const args = isObjectType(type) ? (type.getFields()[field]?.args ?? []) : []
  if (args.length === 0) return `${field} takes no arguments.`
  return `${field} takes ${args.map(({ name }) => name).join(', ')}.`
}
