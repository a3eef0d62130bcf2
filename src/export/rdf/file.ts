import type { FileHead } from '../format.ts'
import { datasetIri, fileIri, term } from './iri.ts'
import { booleanLiteral, dayLiteral, textLiteral } from './literal.ts'
import { standard } from './namespaces.ts'
import type { Tell } from './tell.ts'

const TYPE = standard('rdf:type')
const RIGHTS = standard('dc:rights')
const ENTITY = standard('prov:Entity')

/** Tells of the file itself: title, licence, address, day, and the version of the data from which it comes. */
export function tellFile({ title, licence, version, address, retrieved, truncated }: FileHead, tell: Tell): void {
  const [file, dataset] = [fileIri(version, address, retrieved), datasetIri(version)]
  tell(file, TYPE, ENTITY)
  tell(file, standard('dcterms:title'), textLiteral(title))
  if (licence !== null) tell(file, RIGHTS, textLiteral(licence))
  tell(file, standard('dcterms:created'), dayLiteral(retrieved))
  tell(file, term('address'), textLiteral(address))
  tell(file, term('truncated'), booleanLiteral(truncated))
  tell(file, standard('prov:wasDerivedFrom'), dataset)
  tell(dataset, TYPE, standard('dcat:Dataset'))
  tell(dataset, TYPE, ENTITY)
  if (version !== null) tell(dataset, standard('owl:versionInfo'), textLiteral(version))
  if (licence !== null) tell(dataset, RIGHTS, textLiteral(licence))
}
