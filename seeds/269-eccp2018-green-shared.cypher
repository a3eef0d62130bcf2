// Places where lines 319 to 540 of the cluster briefing speak of things and relations that other scripts hold. Source: the briefing.

UNWIND [
  // What earlier scripts hold.
  {of: 'green-growth-strategy', cites: ['eccp2018#§1, lines 330-333', 'eccp2018#§1, line 355', 'eccp2018#§1, lines 375-376']},
  {of: 'green-growth', cites: ['eccp2018#§1, lines 330-332']},
  {of: 'government-of-korea', cites: ['eccp2018#§1, lines 332-333', 'eccp2018#§1, lines 375-380', 'eccp2018#§1, lines 404-406', 'eccp2018#§1, line 419']},
  {of: 'republic-of-korea', cites: ['eccp2018#§1, lines 319-327', 'eccp2018#§1, lines 330-331', 'eccp2018#§1, line 442', 'eccp2018#§2, line 464']},
  {of: 'lee-myung-bak', cites: ['eccp2018#§1, lines 423-424']},
  {of: 'financial-crisis-1998', cites: ['eccp2018#§1, lines 348-349']},
  {of: 'cabinet-members', cites: ['eccp2018#§1, line 378']},
  {of: 'private-firms', cites: ['eccp2018#§1, lines 404-406']},
  {of: 'large-firms', cites: ['eccp2018#§2, line 465']},
  {of: 'small-and-medium-firms', cites: ['eccp2018#§2, line 465']},
  {of: 'research-institutes', cites: ['eccp2018#§2, line 465']},
  {of: 'korean-universities', cites: ['eccp2018#§2, line 465']},
  {of: 'lg', cites: ['eccp2018#§1, line 400']},
  {of: 'samsung', cites: ['eccp2018#§1, line 400']},
  {of: 'kicox', cites: ['eccp2018#§2, lines 473-475', 'eccp2018#§2, line 482', 'eccp2018#§2.1, lines 492-493', 'eccp2018#§2.1, lines 502-503', 'eccp2018#§2.1, line 526', 'eccp2018#§2.1, lines 537-538']},
  {of: 'information-technology', cites: ['eccp2018#§1, line 349']},
  {of: 'biotechnology', cites: ['eccp2018#§1, line 349']},
  {of: 'environmental-technology', cites: ['eccp2018#§1, lines 349-350']},
  {of: 'culture-technology', cites: ['eccp2018#§1, line 350']},
  {of: 'daegu', cites: ['eccp2018#§1, line 449']},
  {of: 'chungnam', cites: ['eccp2018#§1, line 450']},
  {of: 'daedeok-innopolis', cites: ['eccp2018#§2.1, line 528']},
  {of: 'developing-countries', cites: ['eccp2018#§1, line 422']},
  {of: 'industrial-cluster-policy', cites: ['eccp2018#§2.1, line 499', 'eccp2018#§2.1, line 531']},
  {of: 'regional-industrial-clusters', cites: ['eccp2018#§2, lines 467-468', 'eccp2018#§2.1, line 497', 'eccp2018#§2.1, line 504', 'eccp2018#§2.1, lines 530-531']},
  {of: 'networking', cites: ['eccp2018#§2, lines 470-471', 'eccp2018#§2.1, line 500']},
  {of: 'mke', cites: ['eccp2018#§2.1, lines 531-534']},
  {of: 'motie', cites: ['eccp2018#§2, line 484', 'eccp2018#§2.1, line 506']},
  {of: 'cluster-gumi', cites: ['eccp2018#§2.1, line 536']},
  {of: 'seoul', cites: ['eccp2018#§2.1, line 517']},
  {of: 'mini-clusters', cites: ['eccp2018#§2, lines 464-465', 'eccp2018#§2, lines 473-475', 'eccp2018#§2, line 480', 'eccp2018#§2.1, line 494', 'eccp2018#§2.1, lines 514-517']},
  {of: 'industrial-complexes', cites: ['eccp2018#§2, lines 464-472', 'eccp2018#§2, lines 479-482', 'eccp2018#§2.1, lines 498-502']},
  {of: 'hyundai-motor-company', cites: ['eccp2018#§1, lines 403-404']},
  {of: 'eu-gateway-business-avenues', cites: ['eccp2018#§1, lines 417-418', 'eccp2018#§1, lines 457-459']},
  {of: 'european-companies', cites: ['eccp2018#§1, lines 456-457']},
  {of: 'triple-helix', cites: ['eccp2018#§2, line 473']},
  {of: 'asia', cites: ['eccp2018#§2, line 469']},
  {of: 'european-commission', cites: ['eccp2018#§1, line 414']},
  {of: 'korean-industrial-infrastructure-policy', cites: ['eccp2018#§2, line 472']}
] AS row
MATCH (n:Entity {id: row.of})
SET n.cites = n.cites + row.cites;

// Relations that the first part of the briefing states as well.
UNWIND [
  {from: 'kicox', to: 'industrial-complexes', cites: ['eccp2018#§2, lines 473-475', 'eccp2018#§2.1, line 502']},
  {from: 'kicox', to: 'mini-clusters', cites: ['eccp2018#§2, lines 473-475']}
] AS row
MATCH (:Entity {id: row.from})-[r:RESPONSIBLE_FOR]->(:Entity {id: row.to})
SET r.cites = r.cites + row.cites;

UNWIND [
  {from: 'industrial-complexes', to: 'republic-of-korea', cites: ['eccp2018#§2, lines 479-480']}
] AS row
MATCH (:Entity {id: row.from})-[r:LOCATED_IN]->(:Entity {id: row.to})
SET r.cites = r.cites + row.cites;

UNWIND [
  {from: 'eccp2018', to: 'unesco-2015', cites: ['eccp2018#§1, line 426']},
  {from: 'eccp2018', to: 'eu-gateway-korea', cites: ['eccp2018#§1, lines 457-459']}
] AS row
MATCH (:Entity {id: row.from})-[r:REFERS_TO]->(:Entity {id: row.to})
SET r.cites = r.cites + row.cites;
