import { beforeAll, describe, expect, test } from 'vitest'
import { tagsOf } from '../support/html.ts'
import { serveFolder } from '../support/served.ts'

// Data that no check has seen, written into the database by hand: whatever it holds, a page shows it as text.

const served = serveFolder('test/support/tiny-graph')

const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(2)</script>' onfocus='x' & <svg/onload=alert(3)> </style></title>`
const ADDRESS = 'javascript:alert(document.domain)'
const ID = '"><img src=x onerror=alert(1)>'

/** Texts of nodes and of relations; what they decide in the program, as kinds and dates, stays. */
const TEXTS = [
  ...['nameEn', 'nameKo', 'acronym', 'description', 'title', 'text', 'number', 'language', 'publisher', 'edition'],
  ...['indicator', 'unit', 'field', 'value', 'reason', 'role'],
]

beforeAll(async () => {
  await served.database.execute(
    `MATCH (n:Entity) UNWIND $texts AS field WITH n, field WHERE n[field] IS :: STRING NOT NULL
     SET n[field] = $hostile`,
    { texts: TEXTS, hostile: HOSTILE },
  )
  await served.database.execute(
    `MATCH (:Entity)-[r]->(:Entity) UNWIND $texts AS field WITH r, field WHERE r[field] IS :: STRING NOT NULL
     SET r[field] = $hostile`,
    { texts: TEXTS, hostile: HOSTILE },
  )
  await served.database.execute(
    `MATCH (n:Entity) WHERE n.cites IS NOT NULL SET n.cites = [cite IN n.cites | cite + $hostile]
     WITH count(*) AS _ MATCH (s:Source) SET s.url = $address, s.authors = [$hostile], s.leftOut = [$hostile], s.lengths = [100]`,
    { hostile: HOSTILE, address: ADDRESS },
  )
  await served.database.execute(
    `MATCH (x:Entity {id: 'growth'})
     CREATE (n:Entity:Thing:Actor {id: $id, type: 'Actor', kind: $hostile, status: $hostile, nameEn: $hostile, nameKo: $hostile,
       start: $hostile, end: $hostile, extra: $hostile, homepage: $address, cites: [$id + '#' + $hostile], sources: [$id]})
     CREATE (n)-[:PART_OF {id: $id + 'r', start: $hostile, end: $hostile, role: $hostile, rank: $hostile, status: $hostile, reason: $hostile}]->(x)
     CREATE (n)-[:KNOWN_AS]->(:Entity:Name {id: $id + 'n', type: 'Name', kind: $hostile, text: $hostile, language: $hostile})`,
    { id: ID, hostile: HOSTILE, address: ADDRESS },
  )
})

/** Tags that no page has. */
const FOREIGN = new Set(['img', 'iframe', 'object', 'embed', 'base', 'video', 'audio', 'foreignobject'])

async function idsOf(label: string): Promise<string[]> {
  const rows = await served.database.transaction((transaction) =>
    transaction.run<{ id: string }>(`MATCH (n:Entity) WHERE $label IN labels(n) RETURN n.id AS id ORDER BY id`, {
      label,
    }),
  )
  return rows.map(({ id }) => id)
}

async function expectPlain(url: string): Promise<void> {
  const { statusCode, body } = await served.app.inject({ url, headers: { accept: 'text/html' } })
  expect([url, statusCode]).toEqual([url, 200])
  for (const { name, attributes } of tagsOf(body)) {
    expect([url, name, FOREIGN.has(name)]).toEqual([url, name, false])
    if (name === 'script') expect(attributes.get('type') === 'application/json' || attributes.get('src')).toBeTruthy()
    for (const [attribute, value] of attributes) {
      expect([url, name, attribute]).not.toEqual([
        url,
        name,
        expect.stringMatching(/^(?:on|style$|srcdoc$|formaction$)/),
      ])
      if (attribute === 'href' || attribute === 'src' || attribute === 'action')
        expect([url, value]).toEqual([url, expect.stringMatching(/^(?:https?:\/\/|\.{0,2}\/|#|[\w-]+[.?#/])/)])
    }
  }
}

describe.each(['', '?language=ko'])('hostile data is text on every page%s', (language) => {
  test('of things and records', async () => {
    const ids = await idsOf('Entity')
    expect(ids).toContain(ID)
    for (const id of ids) await expectPlain(`/entity/${encodeURIComponent(id)}${language}`)
  })

  test('of documents', async () => {
    for (const id of await idsOf('Source')) await expectPlain(`/source/${encodeURIComponent(id)}${language}`)
  })

  test('of lineages and networks', async () => {
    for (const id of ['economy', 'growth']) {
      await expectPlain(`/lineage/${id}${language}`)
      await expectPlain(`/network/${id}${language}`)
    }
  })
})

test('hostile parameters are text on the page of an error', async () => {
  for (const url of [
    '/entity/',
    '/source/',
    '/entity/economy?relation=',
    '/source/smith2020?section=',
    '/entity/economy?',
  ]) {
    const { body } = await served.app.inject({
      url: url + encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(2)</script>'),
      headers: { accept: 'text/html' },
    })
    expect(tagsOf(body).map(({ name }) => name)).not.toContain('script')
    expect(tagsOf(body).map(({ name }) => name)).not.toContain('img')
  }
})
