import { escaped } from '../../page/markup.ts'
import { PREFIXES } from './namespaces.ts'

/** A question to a file, as the page shows it. */
export interface Query {
  question: string
  /** In SPARQL, without its prefixes. */
  text: string
}

/** Questions that the page shows, with the ids of the shipped data. */
export const VOCABULARY_QUERIES: readonly Query[] = [
  {
    question: 'What became of a body, when, and by which law?',
    text: `SELECT ?name ?day ?law WHERE {
  ?change org:originalOrganization jokbo:mocie ; org:resultingOrganization ?body ; dcterms:date ?day .
  ?body skos:prefLabel ?name . FILTER (lang(?name) = "ko")
  OPTIONAL { ?change term:ENACTED_BY/skos:prefLabel ?law }
}`,
  },
  {
    question: 'What is stated of a body, competing statements too?',
    text: `SELECT ?other ?start ?role ?rank WHERE {
  ?statement rdf:subject jokbo:mocie ; rdf:predicate ?relation ; rdf:object ?other .
  OPTIONAL { ?statement term:start ?start }
  OPTIONAL { ?statement term:role ?role }
  OPTIONAL { ?statement term:rank ?rank }
}`,
  },
  {
    question: 'What cites a source, and which place in it? (with sources=1)',
    text: `SELECT ?what ?locator WHERE {
  ?what term:citations ?place .
  ?place prov:hadPrimarySource jokbo:law-go-kr-mirror ; term:locator ?locator .
}`,
  },
]

const QUERIES = VOCABULARY_QUERIES.map(
  ({ question, text }) => `<h3>${escaped(question)}</h3>\n<pre><code>${escaped(text)}</code></pre>`,
)

const LINES = Object.entries(PREFIXES).map(([prefix, iri]) => `PREFIX ${prefix}: &lt;${iri}&gt;`)

/** How files use the vocabulary, as HTML. */
export const VOCABULARY_HOW = `<p>The classes and properties of the files <code>.ttl</code>, <code>.jsonld</code> and <code>.nq</code>. Each has the name
that it has in the API. The same in <a href="vocabulary.ttl">Turtle</a>.</p>
<nav aria-label="Sections">
<a href="#how">How files are written</a> · <a href="#types">Types</a> · <a href="#properties">Properties</a> ·
<a href="#facts">Facts</a> · <a href="#records">Records</a> · <a href="#derived">Derived relations</a> · <a href="feeds">Feeds</a>
</nav>
<section id="how">
<h2>How files are written</h2>
<ul>
<li>A thing or a record is <code>urn:jokbo:</code> and its id, the same on every machine.</li>
<li>It has the class of its type, as <code>term:Actor</code>, that of its kind, as <code>term:Actor.MINISTRY</code>, and those of
published standards that mean the same.</li>
<li>Names are <code>skos:prefLabel</code> with their language, the one in a third language with its own. Other names, with dates of their own, are nodes
(<code>skosxl:altLabel</code>).</li>
<li>A date is written as known (EDTF), with the first and the last day that it can mean as <code>xsd:date</code>. An end is the
first day without it.</li>
<li>A relation is a plain triple where it is followed: it is real, and no competing statement is preferred. That it held at some
time is all that the triple says. A relation with more to say is a node too, an <code>rdf:Statement</code> with the same
property, and has dates, role, rank, status and citations there.</li>
<li>A change is an <code>org:ChangeEvent</code> and a <code>prov:Activity</code> where it has taken place. Properties of the
Organization Ontology join it with what it changed, also where that is a programme, an act or a fund. A change that is only planned,
or that a competing account refutes, has its class here alone, and its participants only in statements.</li>
<li>A function that moves between bodies that both continue is a <code>term:ChangeEvent.FUNCTION_TRANSFER</code>; what moves is a
<code>term:Flow</code>.</li>
<li>Two entries that are probably one are a <code>skos:closeMatch</code>; how probably, and why, is in the statement.</li>
<li>With <code>sources=1</code>, whatever is cited has its sources (<code>dcterms:source</code>) and the places in them
(<code>term:citations</code>).</li>
</ul>
${QUERIES.join('\n')}
<h3>Prefixes</h3>
<pre><code>${LINES.join('\n')}</code></pre>
</section>`
