import type { NamedNode } from 'n3'
import { htmlDocument } from '../../page/document.ts'
import { escaped, Markup } from '../../page/markup.ts'
import type { RelationGroup } from '../../vocabulary/relations.ts'
import type { Vocabulary } from '../../vocabulary/vocabulary.ts'
import { term } from './iri.ts'
import { shortName } from './namespaces.ts'
import { termsOf, type ClassTerm, type PropertyTerm, type RelationTerm, type Term } from './terms.ts'
import { VOCABULARY_HOW } from './vocabulary-how.ts'
import { wordsOf } from './words.ts'

/**
 * The vocabulary as a page of HTML for people: what each term means, and how files write it. Each term has its
 * name as an anchor, as `#Actor.MINISTRY`.
 */
export function vocabularyPage(vocabulary: Vocabulary): string {
  const { classes, properties, relations } = termsOf(vocabulary)
  const sections = [
    section('types', 'Types and their kinds', classes.map(classEntry)),
    section('properties', 'Properties', properties.map(propertyEntry)),
    ...GROUPS.map(({ group, id, title }) =>
      section(id, title, relations.filter(({ relation }) => relation.group === group).map(relationEntry)),
    ),
  ]
  return htmlDocument({
    title: 'Vocabulary of Jokbo',
    language: 'en',
    icon: 'favicon.svg',
    head: new Markup('<link rel="alternate" type="text/turtle" href="vocabulary.ttl">\n'),
    main: new Markup(`<h1>Vocabulary of Jokbo</h1>\n${VOCABULARY_HOW}\n${sections.join('\n')}`),
  })
}

const GROUPS: readonly { group: RelationGroup; id: string; title: string }[] = [
  { group: 'FACT', id: 'facts', title: 'Relations that state facts' },
  { group: 'RECORD', id: 'records', title: 'Relations of records' },
  { group: 'DERIVED', id: 'derived', title: 'Relations derived from changes' },
]

function section(id: string, title: string, entries: readonly string[]): string {
  return `<section id="${id}">\n<h2>${title}</h2>\n${entries.join('\n')}\n</section>`
}

/** The rows of an entry: what is said, and how, as HTML; a row without anything is left out. */
type Rows = readonly (readonly [string, string])[]

function entry({ name, meaning }: Term, rows: Rows): string {
  const lines = rows.filter(([, value]) => value !== '').map(([title, value]) => `<dt>${title}</dt><dd>${value}</dd>`)
  return `<section id="${escaped(name)}">
<h3><code>${escaped(name)}</code> ${escaped(wordsOf(name))}</h3>
<p>${escaped(meaning)}</p>
<dl>
${lines.join('\n')}
</dl>
</section>`
}

function classEntry(type: ClassTerm): string {
  return entry(type, [
    ['IRI', iriCode(type)],
    [type.isSame ? 'Same as' : 'Related to', shortCode(type.published)],
    ['Kinds', list(type.kinds)],
  ])
}

function propertyEntry({ of, datatype, values, published, ...own }: PropertyTerm): string {
  return entry(own, [
    ['Written as', published ? shortCode(published) : iriCode(own)],
    ['Of', links(of)],
    ['Value', shortCode(datatype)],
    ['Values', list(values)],
  ])
}

function relationEntry({ relation, published, isSame, ...own }: RelationTerm): string {
  const { from, to, isState, verbs, example } = relation
  return entry({ ...own, isSame }, [
    ['Written as', published ? shortCode(published) : iriCode(own)],
    ['From', links(from)],
    ['To', links(to)],
    ['Time', isState ? 'It lasts, and no longer than either of its ends.' : 'It has happened, and stays true.'],
    ['Verbs', escaped(verbs.join(', '))],
    ['Example', escaped(example)],
  ])
}

function list(terms: readonly Term[]): string {
  if (terms.length === 0) return ''
  const items = terms.map(({ name, meaning, published }) => {
    const also = published === undefined ? '' : ` Also ${shortCode(published)}.`
    return `<li id="${escaped(name)}"><code>${escaped(name)}</code> ${escaped(meaning)}.${also}</li>`
  })
  return `<ul>${items.join('')}</ul>`
}

function links(names: readonly string[]): string {
  return names.map((name) => `<a href="#${escaped(name)}">${escaped(name)}</a>`).join(', ')
}

function shortCode(iri: NamedNode | undefined): string {
  return iri === undefined ? '' : code(shortName(iri.value))
}

function iriCode({ name }: Pick<Term, 'name'>): string {
  return code(term(name).value)
}

function code(text: string): string {
  return `<code>${escaped(text)}</code>`
}
