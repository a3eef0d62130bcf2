// Figures of the cluster briefing on green growth and on the cluster community. A figure that rests on a work names it.
// Source: the briefing.

UNWIND [
  // Green growth.
  {id: 'observation-eccp-renewable-rank-2020', of: 'renewable-energy', indicator: 'rank of Korea among the powerhouses of the world, or a better one', value: 7, unit: 'rank', period: '2020', basis: 'TARGET', in: ['korea-renewable-energy-goal', 'republic-of-korea'], statedBy: ['eu-gateway-green-energy-korea'], cites: ['eccp2018#§1, lines 323-324', 'eccp2018#§1, line 343']},
  {id: 'observation-eccp-renewable-rank-2050', of: 'renewable-energy', indicator: 'rank of Korea among the powerhouses of the world, or a better one', value: 5, unit: 'rank', period: '2050', basis: 'TARGET', in: ['korea-renewable-energy-goal', 'republic-of-korea'], statedBy: ['eu-gateway-green-energy-korea'], cites: ['eccp2018#§1, lines 323-324', 'eccp2018#§1, line 343']},
  {id: 'observation-eccp-renewable-public-investment-2017', of: 'renewable-energy', indicator: 'public investment', value: 3750000000.0, unit: 'EUR', period: '2017', basis: 'PLANNED', by: ['government-of-korea'], in: ['korea-renewable-energy-goal', 'republic-of-korea'], statedBy: ['eu-gateway-green-energy-korea'], cites: ['eccp2018#§1, lines 323-324', 'eccp2018#§1, line 343']},
  {id: 'observation-eccp-stimulus-green-share', of: 'fiscal-stimulus-plan-2008', indicator: 'share for green growth projects', value: 80, unit: 'percent', period: '2008', basis: 'REPORTED', by: ['government-of-korea'], in: ['republic-of-korea'], statedBy: ['korea-net-green-way'], cites: ['eccp2018#§1, lines 330-332']},
  {id: 'observation-eccp-green-growth-objectives', of: 'green-growth-strategy', indicator: 'objectives of the plan', value: 3, unit: 'objectives', period: '2008', basis: 'REPORTED', statedBy: ['choi-green-growth-movement'], cites: ['eccp2018#§1, line 355', 'eccp2018#§1, lines 366-368']},
  {id: 'observation-eccp-green-growth-directions', of: 'green-growth-strategy', indicator: 'directions of the plan', value: 10, unit: 'directions', period: '2008', basis: 'REPORTED', statedBy: ['choi-green-growth-movement'], cites: ['eccp2018#§1, line 355', 'eccp2018#§1, lines 366-368']},
  {id: 'observation-eccp-green-new-deal-investment', of: 'green-new-deal', indicator: 'investment in green technologies', value: 38500000000.0, unit: 'USD', period: '2009/2012', basis: 'PLANNED', by: ['government-of-korea'], statedBy: ['oecd-green-growth-in-action-korea'], cites: ['eccp2018#§1, lines 356-358', 'eccp2018#§1, lines 369-370']},
  {id: 'observation-eccp-co2-reduction-2020', of: 'lower-co2-emissions', indicator: 'reduction of CO2 emissions', value: 35, unit: 'percent', period: '2020', basis: 'TARGET', in: ['green-new-deal', 'republic-of-korea'], statedBy: ['oecd-green-growth-in-action-korea'], cites: ['eccp2018#§1, lines 358-359', 'eccp2018#§1, lines 369-370']},
  {id: 'observation-eccp-national-strategy-years', of: 'national-strategy-for-green-growth', indicator: 'years of the strategy, first and last counted', value: 42, unit: 'years', period: '2009/2050', basis: 'PLANNED', statedBy: ['oecd-green-growth-in-action-korea'], cites: ['eccp2018#§1, lines 360-361', 'eccp2018#§1, lines 369-370']},
  // The text does not say by when.
  {id: 'observation-eccp-renewable-producer-rank', of: 'new-and-renewable-energy', indicator: 'rank among the producers of renewable energy in the world', value: 5, unit: 'rank', basis: 'TARGET', in: ['new-and-renewable-energy-industry-strategy', 'republic-of-korea'], cites: ['eccp2018#§1, lines 380-383']},
  {id: 'observation-eccp-new-renewable-investment', of: 'new-and-renewable-energy', indicator: 'investment', value: 36400000000.0, unit: 'USD', period: '2011/2015', basis: 'PLANNED', by: ['government-of-korea'], in: ['new-and-renewable-energy-industry-strategy'], cites: ['eccp2018#§1, lines 380-383']},
  // "Last year" of a page without a date.
  {id: 'observation-eccp-renewable-share-before', of: 'renewable-energy', indicator: 'share of all energy needs', value: 2.4, unit: 'percent', basis: 'REPORTED', in: ['republic-of-korea', 'renewable-energy-share-plan'], statedBy: ['korea-net-green-way'], cites: ['eccp2018#§1, lines 384-386', 'eccp2018#§1, lines 393-394']},
  {id: 'observation-eccp-renewable-share-2030', of: 'renewable-energy', indicator: 'share of all energy needs', valueLow: 11, unit: 'percent', period: '2030', basis: 'TARGET', in: ['republic-of-korea', 'renewable-energy-share-plan'], statedBy: ['korea-net-green-way'], cites: ['eccp2018#§1, lines 384-386', 'eccp2018#§1, lines 393-394']},
  {id: 'observation-eccp-green-homes', of: 'one-million-green-homes-project', indicator: 'homes by the name of the project', value: 1000000, unit: 'homes', basis: 'PLANNED', statedBy: ['korea-net-green-way'], cites: ['eccp2018#§1, lines 386-387', 'eccp2018#§1, lines 393-394']},

  // Green industry and aid.
  {id: 'observation-eccp-private-green-investment-krw', of: 'green-technologies', indicator: 'investment of the thirty largest private enterprises', value: 22400000000000.0, unit: 'KRW', period: '2011/2013', basis: 'REPORTED', by: ['top-30-private-enterprises'], in: ['republic-of-korea'], statedBy: ['unesco-2015'], cites: ['eccp2018#§1, lines 397-399', 'eccp2018#§1, line 426']},
  {id: 'observation-eccp-private-green-investment-usd', of: 'green-technologies', indicator: 'investment of the thirty largest private enterprises', value: 26200000000.0, approximate: true, unit: 'USD', period: '2011/2013', basis: 'REPORTED', by: ['top-30-private-enterprises'], in: ['republic-of-korea'], statedBy: ['unesco-2015'], cites: ['eccp2018#§1, lines 397-399', 'eccp2018#§1, line 426']},
  {id: 'observation-eccp-top-private-enterprises', of: 'top-30-private-enterprises', indicator: 'enterprises', value: 30, unit: 'enterprises', period: '2011/2013', basis: 'REPORTED', statedBy: ['unesco-2015'], cites: ['eccp2018#§1, lines 397-399', 'eccp2018#§1, line 426']},
  {id: 'observation-eccp-lithium-battery-market', of: 'lithium-secondary-batteries', indicator: 'share of LG and Samsung in the world market', value: 40, unit: 'percent', basis: 'REPORTED', by: ['lg', 'samsung'], statedBy: ['korea-net-green-way'], cites: ['eccp2018#§1, lines 400-401', 'eccp2018#§1, lines 427-428']},
  {id: 'observation-eccp-electric-vehicle-subsidy', of: 'electric-vehicle-subsidy', indicator: 'subsidy for each first-time buyer', value: 18000, unit: 'USD', basis: 'REPORTED', by: ['government-of-korea'], statedBy: ['korea-net-green-way'], cites: ['eccp2018#§1, lines 404-407', 'eccp2018#§1, lines 427-428']},
  {id: 'observation-eccp-foreign-aid-growth', of: 'foreign-assistance-budget-of-korea', indicator: 'budget as a multiple of that of 2000', value: 4, unit: 'times', period: '2009', basis: 'REPORTED', cites: ['eccp2018#§1, lines 442-443']},
  {id: 'observation-eccp-foreign-aid-2009', of: 'foreign-assistance-budget-of-korea', indicator: 'budget', value: 800000000, unit: 'USD', period: '2009', basis: 'REPORTED', cites: ['eccp2018#§1, lines 442-443']},
  {id: 'observation-eccp-foreign-aid-green-share', of: 'foreign-assistance-budget-of-korea', indicator: 'share for green energy, conservation and development projects', value: 30, unit: 'percent', period: '2020', basis: 'TARGET', cites: ['eccp2018#§1, lines 443-445']},
  {id: 'observation-eccp-eu-gateway-sectors', of: 'eu-gateway-business-avenues', indicator: 'sectors targeted in Korea', value: 5, unit: 'sectors', period: '2018', basis: 'REPORTED', in: ['republic-of-korea'], statedBy: ['eu-gateway-korea'], cites: ['eccp2018#§1, lines 456-459']},

  // The cluster community.
  {id: 'observation-eccp-industrial-complexes', of: 'industrial-complexes', indicator: 'complexes in the whole country', value: 45, unit: 'complexes', period: '2018', basis: 'REPORTED', in: ['republic-of-korea'], cites: ['eccp2018#§2, lines 479-482']},
  {id: 'observation-eccp-mini-clusters', of: 'mini-clusters', indicator: 'mini clusters in the industrial complexes', value: 78, approximate: true, unit: 'mini-clusters', period: '2018', basis: 'REPORTED', in: ['industrial-complexes'], cites: ['eccp2018#§2, line 480']},
  {id: 'observation-eccp-mini-clusters-listed', of: 'mini-clusters', indicator: 'mini clusters in the list of the briefing', value: 78, unit: 'mini-clusters', period: '2018', basis: 'REPORTED', in: ['republic-of-korea'], cites: ['eccp2018#§2.1, line 514']},
  {id: 'observation-eccp-g-park-mini-clusters', of: 'g-park-mini-clusters', indicator: 'mini clusters', value: 5, unit: 'mini-clusters', period: '2018', basis: 'REPORTED', in: ['g-park'], cites: ['eccp2018#§2, lines 480-481']},
  {id: 'observation-eccp-profiled-eccp', of: 'european-cluster-collaboration-platform', indicator: 'Korean members with a profile on the platform before', value: 1, unit: 'profiles', basis: 'REPORTED', cites: ['eccp2018#§2.1, line 526']},
  {id: 'observation-eccp-clusters-profiled-in-german', of: 'international-cooperation-portal-germany', indicator: 'Korean clusters that are named as profiled', value: 2, unit: 'clusters', period: '2018', basis: 'REPORTED', cites: ['eccp2018#§2.1, lines 527-529']}
] AS row
MATCH (x:Entity {id: row.of})
MERGE (o:Entity {id: row.id})
SET o += row {.indicator, .value, .valueLow, .valueHigh, .approximate, .unit, .period, .basis, .cites}, o:Observation
MERGE (o)-[:OF]->(x)
WITH row, o
CALL (row, o) { UNWIND row.by AS id MATCH (x:Entity {id: id}) MERGE (o)-[:BY]->(x) }
CALL (row, o) { UNWIND row.in AS id MATCH (x:Entity {id: id}) MERGE (o)-[:IN]->(x) }
CALL (row, o) { UNWIND row.statedBy AS id MATCH (x:Entity {id: id}) MERGE (o)-[:STATED_BY]->(x) };

UNWIND [
  {part: 'observation-eccp-g-park-mini-clusters', whole: 'observation-eccp-mini-clusters'}
] AS row
MATCH (part:Observation {id: row.part}), (whole:Observation {id: row.whole})
MERGE (part)-[:SHARE_OF]->(whole);
