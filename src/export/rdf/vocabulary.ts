import { DataFactory, type NamedNode } from 'n3'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { term, TERMS } from './iri.ts'
import { textLiteral } from './literal.ts'
import { standard, type StandardName } from './namespaces.ts'
import type { Tell } from './tell.ts'
import { termsOf, type ClassTerm, type PropertyTerm, type RelationTerm, type Term } from './terms.ts'
import { turtle } from './turtle.ts'
import { wordsOf } from './words.ts'

const TYPE = standard('rdf:type')
const CLASS = standard('owl:Class')
const SUBCLASS = standard('rdfs:subClassOf')
const DOMAIN = standard('schema:domainIncludes')
const RANGE = standard('schema:rangeIncludes')

/** Where a term of a standard means less or more than ours, it is only named. */
const SEE_ALSO = standard('rdfs:seeAlso')

/** What the own properties of some relation types are in wider terms of published standards. */
const WIDER: Readonly<Record<string, readonly StandardName[]>> = {
  ENACTED_BY: ['dcterms:relation', 'prov:wasInfluencedBy'],
}

/** The vocabulary in Turtle: every class, kind, property, value and relation type with its meaning. */
export function vocabularyTurtle(vocabulary: Vocabulary): string {
  const { tell, taken, end } = turtle()
  tellVocabulary(vocabulary, tell)
  return taken() + end()
}

/**
 * Tells the vocabulary. What a property joins is said by properties of schema.org, which name one of several classes each;
 * several values of `rdfs:domain` would mean all of them at once.
 */
function tellVocabulary(vocabulary: Vocabulary, tell: Tell): void {
  const { classes, properties, relations } = termsOf(vocabulary)
  const ontology = DataFactory.namedNode(TERMS)
  tell(ontology, TYPE, standard('owl:Ontology'))
  tell(ontology, standard('dcterms:title'), textLiteral('Vocabulary of Jokbo', 'en'))
  for (const one of classes) tellClass(one, tell)
  for (const one of properties) tellProperty(one, tell)
  for (const one of relations) tellRelation(one, tell)
}

function tellTerm({ name, meaning }: Term, type: NamedNode, tell: Tell): NamedNode {
  const subject = term(name)
  tell(subject, TYPE, type)
  tell(subject, standard('rdfs:label'), textLiteral(wordsOf(name), 'en'))
  tell(subject, standard('rdfs:comment'), textLiteral(meaning, 'en'))
  return subject
}

function tellClass(type: ClassTerm, tell: Tell): void {
  const subject = tellTerm(type, CLASS, tell)
  if (type.published) tell(subject, type.isSame ? standard('owl:equivalentClass') : SEE_ALSO, type.published)
  for (const kind of type.kinds) {
    const narrower = tellTerm(kind, CLASS, tell)
    tell(narrower, SUBCLASS, subject)
    if (kind.published) tell(narrower, SUBCLASS, kind.published)
  }
}

function tellProperty({ of, datatype, values, published, ...own }: PropertyTerm, tell: Tell): void {
  const isOfData = datatype !== undefined && values.length === 0
  const subject = tellTerm(own, standard(isOfData ? 'owl:DatatypeProperty' : 'owl:ObjectProperty'), tell)
  if (published) tell(subject, standard('rdfs:subPropertyOf'), published)
  for (const type of of) tell(subject, DOMAIN, term(type))
  if (datatype) tell(subject, RANGE, datatype)
  for (const value of values) tellTerm(value, standard('owl:NamedIndividual'), tell)
}

function tellRelation({ relation, published, isSame, ...own }: RelationTerm, tell: Tell): void {
  const subject = tellTerm({ ...own, isSame }, standard('owl:ObjectProperty'), tell)
  if (published) tell(subject, isSame ? standard('owl:equivalentProperty') : SEE_ALSO, published)
  for (const name of WIDER[relation.type] ?? []) tell(subject, standard('rdfs:subPropertyOf'), standard(name))
  for (const type of relation.from) tell(subject, DOMAIN, term(type))
  for (const type of relation.to) tell(subject, RANGE, term(type))
  if (relation.example !== '') tell(subject, standard('skos:example'), textLiteral(relation.example, 'en'))
}
