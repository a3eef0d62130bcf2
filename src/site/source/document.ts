import { STATEMENTS } from '../../questions/source.ts'

/** The GraphQL document that asks for what the page of a document shows. */
export const SOURCE_DOCUMENT = `query Source($id: ID!) {
  entities(where: { id: { eq: $id } }) {
    id
    title
  }
  sources(where: { id: { eq: $id } }) {
    id
    title
    authors
    year
    publisher
    url
    statements(limit: ${STATEMENTS}) {
      locator
      entity { id type nameEn nameKo nameNative text }
      relation { id type of { id } other { id } }
    }
  }
}`
