import type { DocumentNode, EnumValueDefinitionNode } from 'graphql'
import { enumValues, hasDirective, isStored, namedType, objectTypes } from './document.ts'

/**
 * What types, kinds, properties and their values mean, one sentence each, as the document describes them. By name: `Actor`,
 * `Actor.MINISTRY`, `acronym`, `status.PLANNED`. A property that several types have is described by the first of them.
 */
export function readMeanings(document: DocumentNode): Record<string, string> {
  const enums = enumValues(document)
  const meanings: Record<string, string> = {}
  const mean = (name: string, description: string | undefined) => {
    if (description !== undefined) meanings[name] ??= description
  }
  for (const type of objectTypes(document).filter(isDescribed)) {
    mean(type.name.value, type.description?.value)
    for (const { name, type: value, description } of type.fields ?? []) {
      const isKind = name.value === 'kind'
      if (!isKind) mean(name.value, description?.value)
      const owner = isKind ? type.name.value : name.value
      for (const one of written(enums.get(namedType(value)))) mean(`${owner}.${one.name.value}`, one.description?.value)
    }
  }
  return meanings
}

function isDescribed(type: Parameters<typeof isStored>[0]): boolean {
  return isStored(type) || hasDirective(type, 'record')
}

function written(values: readonly EnumValueDefinitionNode[] = []): EnumValueDefinitionNode[] {
  return values.filter((value) => !hasDirective(value, 'unwritten'))
}
