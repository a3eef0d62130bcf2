import { expect, test } from 'vitest'
import { serveFolder } from '../support/served.ts'

const served = serveFolder('seeds')

const LINEAGE = `query ($of: ID!, $direction: LineageDirection!) {
  lineage(of: $of, direction: $direction, depth: 100) { successions { date from { id } to { id } } truncated } }`

/** Chains of Korean bodies: from which member which way they are asked for, and each step by date, then by id. */
const CHAINS: Record<string, [string, 'ANCESTORS' | 'DESCENDANTS' | 'FAMILY', string]> = {
  'industry, trade and energy': [
    'ministry-of-trade-industry-and-resources',
    'ANCESTORS',
    `1977-12-16/1978-01-04 mci > mer
     1993-03-06 mci > motie-1993
     1993-03-06 mer > motie-1993
     1994-12-23 motie-1993 > motie-1994
     1998-02-28 motie-1994 > mocie
     2008-02-29 mocie > mke
     2013-03-23 mke > motie
     2025-10-01 motie > ministry-of-trade-industry-and-resources`,
  ],
  'small business, out of industry': [
    'mss',
    'ANCESTORS',
    `1996-02-09 motie-1994 > small-and-medium-business-administration
     2017-07-26 small-and-medium-business-administration > mss`,
  ],
  science: [
    'most-1967',
    'DESCENDANTS',
    `1998-02-28 most-1967 > most
     2008-02-29 most > mest
     2013-03-23 mest > msip
     2017-07-26 msip > msit`,
  ],
  education: [
    'moe-2013',
    'ANCESTORS',
    `1990-12-27 ministry-of-education-1948 > moe-1990
     2001-01-29 moe-1990 > ministry-of-education-and-human-resources-development
     2008-02-29 ministry-of-education-and-human-resources-development > mest
     2013-03-23 mest > moe-2013`,
  ],
  'communications, divided in 2008': [
    'ministry-of-communications',
    'DESCENDANTS',
    `1994-12-23 ministry-of-communications > mic
     2008-02-29 mic > korea-communications-commission
     2008-02-29 mic > mcst
     2008-02-29 mic > ministry-of-public-administration-and-security
     2008-02-29 mic > mke`,
  ],
  'coordination of science': [
    'presidential-advisory-council-on-science-and-technology',
    'ANCESTORS',
    `2001-07-17 general-council-on-science-and-technology > national-science-and-technology-council
     2013-03-23 national-science-and-technology-council > national-science-and-technology-council-2013
     2018-04-17 national-science-and-technology-council-2013 > presidential-advisory-council-on-science-and-technology`,
  ],
  territory: [
    'molit',
    'FAMILY',
    `1955-02-07 office-of-planning > ministry-of-reconstruction
     1961-05-26/1961-06-16 ministry-of-reconstruction > ministry-of-construction-1961
     1961-07-22 ministry-of-construction-1961 > epb
     1961-07-22 ministry-of-construction-1961 > national-construction-office
     1962-06-18 national-construction-office > ministry-of-construction-1962
     1994-12-23 ministry-of-construction-1962 > moct
     1994-12-23 ministry-of-transportation > moct
     2008-02-29 moct > mltm
     2013-03-23 mltm > molit`,
  ],
  culture: [
    'mcst',
    'ANCESTORS',
    `1955-02-07 office-of-public-information-1948 > office-of-public-information-1955
     1960-07-01 office-of-public-information-1955 > secretariat-of-the-state-council
     1961-06-22 secretariat-of-the-state-council > ministry-of-public-information
     1968-07-24 ministry-of-public-information > ministry-of-culture-and-public-information
     1990-01-03 ministry-of-culture-and-public-information > ministry-of-culture
     1990-01-03 ministry-of-culture-and-public-information > office-of-public-information-1990
     1993-03-06 ministry-of-culture > ministry-of-culture-and-sports
     1993-03-06 ministry-of-sports-and-youth > ministry-of-culture-and-sports
     1998-02-28 ministry-of-culture-and-sports > ministry-of-culture-and-tourism
     1998-02-28 office-of-public-information-1990 > ministry-of-culture-and-tourism
     2008-02-29 ministry-of-culture-and-tourism > mcst`,
  ],
  agriculture: [
    'mafra',
    'ANCESTORS',
    `1973-03-03 ministry-of-agriculture-and-forestry-1948 > ministry-of-agriculture-and-fisheries
     1987-01-01 ministry-of-agriculture-and-fisheries > maff
     1996-08-08 maff > ministry-of-agriculture-and-forestry
     2008-02-29 ministry-of-agriculture-and-forestry > mifaff
     2013-03-23 mifaff > mafra`,
  ],
  'health, with what came of it': [
    'ministry-of-social-affairs',
    'DESCENDANTS',
    `1949-04-15 ministry-of-social-affairs > ministry-of-health
     1955-02-07 ministry-of-health > ministry-of-health-and-social-affairs
     1955-02-07 ministry-of-social-affairs > ministry-of-health-and-social-affairs
     1963-09-01 ministry-of-health-and-social-affairs > labour-office
     1980-01-01 ministry-of-health-and-social-affairs > environment-administration
     1981-04-08 labour-office > mol
     1990-01-03 environment-administration > ministry-of-environment-1990
     1994-12-23 ministry-of-environment-1990 > ministry-of-environment
     1994-12-23 ministry-of-health-and-social-affairs > mohw
     2008-02-29 mohw > ministry-for-health-welfare-and-family-affairs
     2010-03-19 ministry-for-health-welfare-and-family-affairs > mohw-2010
     2020-09-12 mohw-2010 > korea-disease-control-and-prevention-agency`,
  ],
  'balanced development, joined by decentralisation': [
    'committee-era-local-autonomy',
    'ANCESTORS',
    `2008-12-02 government-innovation-decentralisation-committee > presidential-committee-decentralisation
     2009-04-22 pcbnd > pcrd
     2013-05-28 local-administrative-reform-committee > local-autonomy-development-committee
     2013-05-28 presidential-committee-decentralisation > local-autonomy-development-committee
     2018-03-20 local-autonomy-development-committee > pcad
     2018-03-20 pcrd > pcbnd-2018
     2023-07-10 pcad > committee-era-local-autonomy
     2023-07-10 pcbnd-2018 > committee-era-local-autonomy`,
  ],
  'the act of the committee': [
    'special-act-balanced-national-development',
    'DESCENDANTS',
    `2023-07-10 special-act-balanced-national-development > special-act-decentralisation-balanced-development
     2026-06-02 special-act-decentralisation-balanced-development > special-act-decentralisation-balanced-growth`,
  ],
  'agencies for technology': [
    'keit-2023',
    'FAMILY',
    `2009-05-01 itep > keit
     2009-05-01 itep > kiat
     2009-05-01 kmac > keit
     2009-05-01 kmac > kiat
     2009-05-01 kotef > keit
     2009-05-01 kotef > kiat
     2009-05-01 kttc > keit
     2009-05-01 kttc > kiat
     2023-09-21 keit > keit-2023`,
  ],
  'industrial complexes': [
    'kicox',
    'ANCESTORS',
    `1997-01 central-industrial-complex-corporation > kicox
     1997-01 korea-export-industrial-corporation > kicox
     1997-01 southeastern-industrial-complex-corporation > kicox
     1997-01 southwestern-industrial-complex-corporation > kicox
     1997-01 western-industrial-complex-corporation > kicox`,
  ],
  'trade promotion': ['kotra', 'ANCESTORS', '1995-08-04 kotra-1962 > kotra'],
  'research on territory': ['krihs', 'ANCESTORS', '1999-01-29 krihs-1978 > krihs'],
  'research on industry': [
    'kiet',
    'ANCESTORS',
    `1977 middle-east-research-institute > kiei
     1981-12-31/1982 kiei > kiet-1982
     1981-12-31/1982 korstic > kiet-1982
     1984 kiet-1982 > kiet`,
  ],
  'research on science policy': [
    'stepi',
    'ANCESTORS',
    `1990/1994 cstp > stepi-attached
     1999 stepi-attached > stepi`,
  ],
  'Daedeok, its management': [
    'korea-innopolis-foundation',
    'ANCESTORS',
    `2005-09 daedeok-research-complex-headquarters > daedeok-innopolis-management-office
     2012-07-27 daedeok-innopolis-management-office > korea-innopolis-foundation`,
  ],
  'Daedeok, the place': ['daedeok-science-town', 'DESCENDANTS', '2005 daedeok-science-town > daedeok-innopolis'],
}

interface Lineage {
  successions: { date: string; from: { id: string }; to: { id: string } }[]
  truncated: boolean
}

test.each(Object.entries(CHAINS))('one lineage holds the chain, whole and in order: %s', async (_, chain) => {
  const [of, direction, text] = chain
  const expected = text.split('\n').map((line) => line.trim())
  const members = new Set(expected.flatMap((line) => line.replace(/^\S+ /, '').split(' > ')))
  const { lineage } = (await served.data(LINEAGE, { of, direction })) as unknown as { lineage: Lineage }
  // What else is akin to them is left out, not what lies between two of them.
  const steps = lineage.successions.filter(({ from, to }) => members.has(from.id) && members.has(to.id))
  expect(steps.map(({ date, from, to }) => `${date} ${from.id} > ${to.id}`)).toEqual(expected)
  expect(lineage.truncated).toBe(false)
})
