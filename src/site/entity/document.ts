import { GROUP_SIZE } from '../../questions/entity.ts'

/** The GraphQL document that asks for what the page of a thing or a record shows. */
export const ENTITY_DOCUMENT = `query Entity($id: ID!) {
  entities(where: { id: { eq: $id } }) {
    id
    type
    kind
    nameEn
    nameKo
    nameNative
    language
    disambiguation
    jurisdiction
    description
    start
    end
    citations { title locator url }
    relations(limit: ${GROUP_SIZE * 2}) {
      id
      type
      direction
      other { id type nameEn nameKo nameNative }
      properties { start end role rank status }
      date
      kind
      citations { title locator url }
    }
    heirs { entity { id nameEn nameKo nameNative } certainty }
    disputed { id rank reason citations { title locator url } }
  }
}`
