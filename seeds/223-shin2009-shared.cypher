// Places where Shin 2009 speaks of things that other scripts hold. Source: Shin 2009.
// Its names for them are in 230-shin2009-names, its other dates in 227-shin2009-events.

UNWIND [
  {of: 'mocie', cites: ['shin2009#§3-1, lines 424-440', 'shin2009#§3-2(2), lines 638-650']},
  {of: 'most', cites: ['shin2009#§3-2(1), lines 574-582', 'shin2009#§3-4, lines 1212-1220']},
  {of: 'mic', cites: ['shin2009#§3-1, lines 449-453', 'shin2009#§4, lines 1414-1420']},
  {of: 'ministry-of-education-and-human-resources-development', cites: ['shin2009#§3-1, lines 440-447', 'shin2009#§3-3, lines 1008-1020']},
  {of: 'moct', cites: ['shin2009#§2-3, lines 199-209']},
  {of: 'pcbnd', cites: ['shin2009#§3-1, lines 404-424']},
  {of: 'ministry-of-culture-and-tourism', cites: ['shin2009#§3-1, lines 453-459']},
  {of: 'itep', cites: ['shin2009#§3-2(2), lines 920-930', 'shin2009#§4, lines 1438-1442']},
  {of: 'krihs-1978', cites: ['shin2009#§2-3, lines 203-223']},
  {of: 'most-1967', cites: ['shin2009#§3-2(1), lines 574-582']},
  {of: 'roh-moo-hyun', cites: ['shin2009#§1, lines 47-53']},
  {of: 'roh-moo-hyun-administration', cites: ['shin2009#§1, lines 47-53', 'shin2009#§2-3, lines 289-299']},
  {of: 'kim-young-sam', cites: ['shin2009#§2-3, lines 225-231']},
  {of: 'government-of-korea', cites: ['shin2009#§2, lines 64-88']},
  {of: 'techno-parks', cites: ['shin2009#§3-1, lines 479-489']},
  {of: 'local-business-community', cites: ['shin2009#§3-3, lines 1020-1035', 'shin2009#§5, lines 1638-1644']},
  {of: 'provincial-governments', cites: ['shin2009#§3-2(1), lines 534-540']},
  {of: 'local-governments', cites: ['shin2009#§2-4, lines 307-318']},
  {of: 'local-council-members', cites: ['shin2009#§2-4, lines 307-318']},
  {of: 'local-government-executives', cites: ['shin2009#§2-4, lines 307-318']},
  {of: 'small-and-medium-firms', cites: ['shin2009#§3-4, lines 1242-1256']},
  {of: 'technology-innovation-centers', cites: ['shin2009#§3-1, lines 424-440']},
  {of: 'regional-research-centers', cites: ['shin2009#§3-1, lines 424-440']},
  {of: 'regional-research-centre-programme', cites: ['shin2009#§3-1, lines 424-440']},
  {of: 'ten-year-territorial-plan', cites: ['shin2009#§2-2, lines 150-158', 'shin2009#§2-3, lines 175-199']},
  {of: 'economic-plan', cites: ['shin2009#§2-3, lines 253-259']},
  {of: 'local-autonomy-system', cites: ['shin2009#§2-4, lines 301-318']},
  {of: 'regional-innovation-system-policy', cites: ['shin2009#§2-3, lines 249-259', 'shin2009#§2-3, lines 289-299', 'shin2009#§3-1, lines 358-372']},
  {of: 'industrial-cluster-policy', cites: ['shin2009#§3-1, lines 404-424']},
  {of: 'republic-of-korea', cites: ['shin2009#§1, lines 4-24']},
  {of: 'seoul-metropolitan-area', cites: ['shin2009#§3-1, lines 362-372']},
  {of: 'non-seoul-metropolitan-area', cites: ['shin2009#§3-1, lines 362-372', 'shin2009#§3-3, lines 1075-1083']},
  {of: 'southeastern-region', cites: ['shin2009#§3-1, lines 362-372']},
  {of: 'seoul', cites: ['shin2009#§2-1, lines 92-102', 'shin2009#§3-1, lines 362-370']},
  {of: 'chungnam', cites: ['shin2009#§3-2(1), lines 546-550']},
  {of: 'daedeok-innopolis', cites: ['shin2009#§3-2(1), lines 550-564', 'shin2009#§3-4, lines 1208-1228']},
  {of: 'daedeok-science-town', cites: ['shin2009#§3-2(1), lines 560-578', 'shin2009#§3-4, lines 1208-1222']},
  {of: 'industrial-estates', cites: ['shin2009#§2, lines 68-78']},
  {of: 'lagged-regions', cites: ['shin2009#§2-4, lines 318-336', 'shin2009#§3-1, lines 392-400']},
  {of: 'information-technology', cites: ['shin2009#§3-2(2), lines 676-680', 'shin2009#§3-4, lines 1266-1280', 'shin2009#§4, lines 1581-1593']},
  {of: 'biotechnology', cites: ['shin2009#§3-3, lines 1155-1161', 'shin2009#§3-4, lines 1272-1278', 'shin2009#§4, lines 1581-1593']},
  {of: 'strategic-industries', cites: ['shin2009#§3-3, lines 1149-1161', 'shin2009#§3-4, lines 1264-1272']},
  {of: 'regional-innovation-system', cites: ['shin2009#§3, lines 345-353', 'shin2009#§3-1, lines 362-382', 'shin2009#§5, lines 1626-1644']},
  {of: 'reduce-regional-disparity', cites: ['shin2009#§3-1, lines 362-372', 'shin2009#§4, lines 1392-1400']},
  {of: 'local-autonomy', cites: ['shin2009#§2, lines 76-78', 'shin2009#§2-4, lines 318-336']},
  {of: 'decentralisation', cites: ['shin2009#§2-4, lines 301-318', 'shin2009#§5, lines 1666-1672']},
  {of: 'financial-crisis-1998', cites: ['shin2009#§2-3, lines 231-237', 'shin2009#§3-1, lines 376-382']},
  {of: 'popular-vote-local', cites: ['shin2009#§2-4, lines 307-318']}
] AS row
MATCH (n:Entity {id: row.of})
SET n.cites = n.cites + row.cites;

// Beginnings that only this paper gives; the events are in 227.
UNWIND [
  {of: 'regional-innovation-system-policy', start: '2003/2004'}
] AS row
MATCH (n:Entity {id: row.of})
SET n.start = row.start;

// Relations that Cho 2011 states as well.
UNWIND [
  {from: 'seoul', to: 'seoul-metropolitan-area', cites: ['shin2009#§3-1, lines 362-370']},
  {from: 'seoul-metropolitan-area', to: 'republic-of-korea', cites: ['shin2009#§3-1, lines 362-372']},
  {from: 'non-seoul-metropolitan-area', to: 'republic-of-korea', cites: ['shin2009#§3-1, lines 362-372']},
  {from: 'southeastern-region', to: 'republic-of-korea', cites: ['shin2009#§3-1, lines 362-372']}
] AS row
MATCH (:Entity {id: row.from})-[r:PART_OF]->(:Entity {id: row.to})
SET r.cites = r.cites + row.cites;

UNWIND [
  {from: 'roh-moo-hyun-administration', to: 'roh-moo-hyun', cites: ['shin2009#§1, lines 47-53']}
] AS row
MATCH (:Entity {id: row.from})-[r:LED_BY]->(:Entity {id: row.to})
SET r.cites = r.cites + row.cites;
