// Relations of the terms of the abstract on strategies for regional industry, and what it says besides. Source: the abstract.

UNWIND [
  {id: 'regional-strategy-abstract-part-of-globalisation-key-environmental-features', from: 'globalisation', to: 'key-environmental-features', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-part-of-post-fordism-key-environmental-features', from: 'post-fordism', to: 'key-environmental-features', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-part-of-local-energy-key-environmental-features', from: 'local-energy', to: 'key-environmental-features', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-part-of-mid-sized-firm-ecosystem-ex-post-clusterisation', from: 'mid-sized-firm-ecosystem', to: 'ex-post-clusterisation', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'regional-strategy-abstract-part-of-ex-ante-cluster-target-cluster-oriented-development', from: 'ex-ante-cluster-target', to: 'cluster-oriented-development', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-part-of-local-energy-firms-local-energy-localisation', from: 'local-energy-firms', to: 'local-energy-localisation', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-part-of-technology-mid-sized-firms-mid-sized-firm-ecosystem', from: 'technology-mid-sized-firms', to: 'mid-sized-firm-ecosystem', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'regional-strategy-abstract-part-of-micro-level-industry-development-regional-industry-strategy-abstract', from: 'micro-level-industry-development', to: 'regional-industry-strategy-abstract', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-part-of-targeted-mega-projects-regional-industry-strategy-abstract', from: 'targeted-mega-projects', to: 'regional-industry-strategy-abstract', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:PART_OF {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'regional-strategy-abstract-based-on-regional-industry-strategy-abstract-key-environmental-features', from: 'regional-industry-strategy-abstract', to: 'key-environmental-features', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-based-on-ex-post-clusterisation-existing-industrial-seeds', from: 'ex-post-clusterisation', to: 'existing-industrial-seeds', status: 'PROPOSED', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-based-on-regional-industry-strategy-abstract-clear-division-of-role', from: 'regional-industry-strategy-abstract', to: 'clear-division-of-role', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-based-on-regional-industry-strategy-abstract-regional-industrial-promotion', from: 'regional-industry-strategy-abstract', to: 'regional-industrial-promotion', role: 'lesson of the past', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-based-on-cluster-oriented-development-industrial-cluster-theory', from: 'cluster-oriented-development', to: 'industrial-cluster-theory', cites: ['regional-strategy-abstract#Korean abstract, line 3']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:BASED_ON {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'regional-strategy-abstract-uses-instrument-regional-industry-strategy-abstract-ex-post-clusterisation', from: 'regional-industry-strategy-abstract', to: 'ex-post-clusterisation', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-uses-instrument-regional-industry-strategy-abstract-local-energy-localisation', from: 'regional-industry-strategy-abstract', to: 'local-energy-localisation', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-uses-instrument-regional-industrial-promotion-ex-ante-cluster-target', from: 'regional-industrial-promotion', to: 'ex-ante-cluster-target', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:USES_INSTRUMENT {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'regional-strategy-abstract-targets-regional-industry-strategy-abstract-craft-or-embedded-industries', from: 'regional-industry-strategy-abstract', to: 'craft-or-embedded-industries', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-targets-regional-industry-strategy-abstract-local-energy-firms', from: 'regional-industry-strategy-abstract', to: 'local-energy-firms', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:TARGETS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'regional-strategy-abstract-excludes-regional-industry-strategy-abstract-ex-ante-cluster-target', from: 'regional-industry-strategy-abstract', to: 'ex-ante-cluster-target', status: 'PROPOSED', cites: ['regional-strategy-abstract#English abstract, line 6']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:EXCLUDES {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'regional-strategy-abstract-implements-roh-moo-hyun-administration-regional-industrial-promotion', from: 'roh-moo-hyun-administration', to: 'regional-industrial-promotion', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-implements-roh-moo-hyun-administration-cluster-oriented-development', from: 'roh-moo-hyun-administration', to: 'cluster-oriented-development', role: 'too much', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-implements-roh-moo-hyun-administration-regional-agenda', from: 'roh-moo-hyun-administration', to: 'regional-agenda', role: 'more intensely than others', cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'regional-strategy-abstract-implements-roh-moo-hyun-administration-concentration-in-central-government', from: 'roh-moo-hyun-administration', to: 'concentration-in-central-government', cites: ['regional-strategy-abstract#English abstract, line 6']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:IMPLEMENTS {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'regional-strategy-abstract-responsible-for-local-governments-micro-level-industry-development', from: 'local-governments', to: 'micro-level-industry-development', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-responsible-for-government-of-korea-targeted-mega-projects', from: 'government-of-korea', to: 'targeted-mega-projects', status: 'PROPOSED', cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:RESPONSIBLE_FOR {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'regional-strategy-abstract-has-objective-targeted-mega-projects-attract-people', from: 'targeted-mega-projects', to: 'attract-people', status: 'PROPOSED', cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'regional-strategy-abstract-has-objective-targeted-mega-projects-boost-local-market', from: 'targeted-mega-projects', to: 'boost-local-market', status: 'PROPOSED', cites: ['regional-strategy-abstract#English abstract, line 6']}
] AS row
MATCH (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (from)-[r:HAS_OBJECTIVE {id: row.id}]->(to)
SET r += row {.start, .end, .role, .rank, .status, .cites};

UNWIND [
  {id: 'finding-regional-strategy-abstract-policy-paper', about: ['regional-strategy-abstract', 'regional-industry-strategy-abstract'], kind: 'FACT', text: 'The work that the abstract on regional strategy sums up is a policy paper, which proposes strategies for the industry of the regions of Korea.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-three-features', about: ['key-environmental-features', 'globalisation', 'post-fordism', 'local-energy'], kind: 'FACT', text: 'Globalisation, post-Fordism and local energy are the three changes in the world from which the strategy for regional industry that the abstract proposes for Korea starts.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-chance-and-crisis', about: ['key-environmental-features', 'globalisation', 'post-fordism', 'local-energy'], kind: 'ASSESSMENT', text: 'The abstract on regional strategy takes globalisation, post-Fordism and local energy as both a chance and a crisis.', stance: 'MIXED', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'finding-regional-strategy-abstract-responses-reviewed', about: ['republic-of-korea', 'regional-industrial-promotion', 'regional-strategy-abstract'], kind: 'FACT', text: 'The paper on regional strategy looks critically at how Korea answered to globalisation, post-Fordism and local energy; the Korean version of its abstract speaks of the actors, the English one of experiences and policy.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-why-roh', about: ['roh-moo-hyun-administration', 'regional-industrial-promotion', 'regional-agenda'], kind: 'CAUSE', text: 'The Roh government is at the centre of the paper on regional strategy because no other pursued the regional agenda so intensely; the English version of the abstract adds that it used many instruments.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-cluster-overemphasis', about: ['roh-moo-hyun-administration', 'cluster-oriented-development', 'ex-ante-cluster-target', 'industrial-cluster-theory'], kind: 'PROBLEM', text: 'The first lesson of the Roh government for regional strategy is that its regional industry policy leaned too much on clusters, set up beforehand.', stance: 'NEGATIVE', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-central-concentration', about: ['roh-moo-hyun-administration', 'concentration-in-central-government', 'central-local-coordination-failure', 'government-of-korea', 'local-governments'], kind: 'PROBLEM', text: 'Under the Roh government, says the English version of the abstract on regional strategy, power and budget in the hands of the central government led to failures of coordination with local governments.', stance: 'NEGATIVE', negated: false, cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-unclear-roles', about: ['roh-moo-hyun-administration', 'unclear-roles-of-levels', 'government-of-korea', 'local-governments'], kind: 'PROBLEM', text: 'Under the Roh government, says the Korean version of the abstract on regional strategy, it was not clear which agenda, role and responsibility belonged to the nation and which to the regions.', stance: 'NEGATIVE', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'finding-regional-strategy-abstract-results-unclear', about: ['regional-industrial-promotion', 'roh-moo-hyun-administration'], kind: 'ASSESSMENT', text: 'For all the number and weight of regional industry policies under the Roh government their results stayed unclear: too much rested on clusters, and roles and responsibility were not clear.', stance: 'NEGATIVE', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'finding-regional-strategy-abstract-versions-differ', about: ['regional-strategy-abstract', 'unclear-roles-of-levels', 'concentration-in-central-government'], kind: 'COMPARISON', text: 'The two versions of the abstract on regional strategy differ in the second lesson from the Roh government: the Korean one blames unclear roles and responsibility, the English one power at the centre, which made coordination fail.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-experience-as-basis', about: ['regional-industry-strategy-abstract', 'regional-industrial-promotion'], kind: 'FACT', text: 'The strategy for regional industry that the abstract proposes for Korea takes the experience of the past as its ground.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-first-dimension', about: ['regional-industry-strategy-abstract', 'ex-post-clusterisation', 'ex-ante-cluster-target'], kind: 'RECOMMENDATION', text: 'The first dimension of the strategy that the abstract proposes for regional industry in Korea is to let clusters form afterwards instead of aiming at them beforehand.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-seeds', about: ['ex-post-clusterisation', 'existing-industrial-seeds'], kind: 'RECOMMENDATION', text: 'Clusters that form afterwards should start from industrial seeds that exist; of the abstract on regional strategy the English version alone says so.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-ecosystem', about: ['ex-post-clusterisation', 'mid-sized-firm-ecosystem', 'technology-mid-sized-firms'], kind: 'RECOMMENDATION', text: 'Clusters that form afterwards are a business ecosystem around mid-sized technology firms; of the abstract on regional strategy the Korean version alone says so.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3']},
  {id: 'finding-regional-strategy-abstract-second-dimension', about: ['regional-industry-strategy-abstract', 'craft-or-embedded-industries'], kind: 'RECOMMENDATION', text: 'The second dimension of the strategy that the abstract proposes for regional industry in Korea is industry that rests on craft or on ties to the place.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-third-dimension', about: ['regional-industry-strategy-abstract', 'local-energy-localisation', 'local-energy-firms', 'local-energy'], kind: 'RECOMMENDATION', text: 'The third dimension of the strategy proposed for regional industry in Korea is local energy: the Korean version of the abstract would make its supply local, the English one counts on effects that spill over to the local economy.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-division', about: ['clear-division-of-role', 'government-of-korea', 'local-governments'], kind: 'RECOMMENDATION', text: 'Roles of the central and the local governments of Korea should be clearly divided, so that regional industry is promoted well.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-local-charge', about: ['local-governments', 'micro-level-industry-development'], kind: 'RECOMMENDATION', text: 'Local governments of Korea should have charge of industry at the micro level; the Korean version of the abstract gives them responsibility and power, the English one discretion of their own.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-central-mega', about: ['government-of-korea', 'targeted-mega-projects'], kind: 'RECOMMENDATION', text: 'The central government of Korea should keep to large projects for growth points; the Korean version of the abstract says beyond single local governments.', stance: 'NEUTRAL', negated: false, cites: ['regional-strategy-abstract#Korean abstract, line 3', 'regional-strategy-abstract#English abstract, line 6']},
  {id: 'finding-regional-strategy-abstract-mega-purpose', about: ['targeted-mega-projects', 'attract-people', 'boost-local-market'], kind: 'OBJECTIVE', text: 'Large projects of the central government of Korea are to draw people in and to widen the market for what the region makes; of the abstract on regional strategy the English version alone says so.', stance: 'POSITIVE', negated: false, cites: ['regional-strategy-abstract#English abstract, line 6']}
] AS row
MERGE (f:Entity {id: row.id})
SET f += row {.kind, .text, .stance, .negated, .cites}, f:Finding
WITH row, f
CALL (row, f) { UNWIND row.about AS id MATCH (x:Entity {id: id}) MERGE (f)-[:ABOUT]->(x) }
CALL (row, f) { UNWIND row.statedBy AS id MATCH (x:Entity {id: id}) MERGE (f)-[:STATED_BY]->(x) };
