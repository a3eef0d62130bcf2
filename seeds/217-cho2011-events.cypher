// What changed according to Cho 2011, beyond the changes that other scripts have from the statutes; what it says against itself
// or against them. Source: Cho 2011.

UNWIND [
  {id: 'function-regional-industrial-policy', kind: 'FUNCTION', nameEn: 'Regional industrial policy', cites: ['cho2011#§3-1, lines 574-586']},
  {id: 'function-development-authority', kind: 'FUNCTION', nameEn: 'Authority over regional development', cites: ['cho2011#§3-6, lines 1605-1615']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;

UNWIND [
  {id: '1961-compressed-growth', kind: 'FOUNDING', effective: '1961', created: ['compressed-growth'], cites: ['cho2011#§2, lines 107-117']},

  // One stage of growth after the other.
  {id: '1981-stabilising-industrialisation', kind: 'REPLACEMENT', effective: '1981', ended: ['foundational-industrialisation'], created: ['stabilising-industrialisation'], cites: ['cho2011#§2, lines 113-117', 'cho2011#§2, lines 190-198']},
  {id: '1998-diffused-industrialisation', kind: 'REPLACEMENT', effective: '1998', ended: ['stabilising-industrialisation'], created: ['diffused-industrialisation'], cites: ['cho2011#§2, lines 113-117', 'cho2011#§2, lines 252-260']},
  {id: '1972-ten-year-territorial-plan', kind: 'FOUNDING', effective: '1972', law: 'kr-law-1415', created: ['ten-year-territorial-plan'], description: 'The ten-year territorial plan was put into effect.', cites: ['archives-territorial-plans#page', 'hankyung-dictionary-territorial-plan#article', 'cho2011#§2, lines 399-403']},
  {id: '1970-heavy-chemical-industrialisation', kind: 'FOUNDING', effective: '1970/1974', created: ['heavy-chemical-industrialisation'], description: 'The heavy and chemical drive of Korea was launched in the early 1970s.', cites: ['cho2011#§2, lines 129-133']},
  {id: '1990-local-autonomy-system', kind: 'FOUNDING', effective: '1990/1994', law: 'kr-law-4310', created: ['local-autonomy-system'], description: 'Korea adopted a system of local autonomy in the early 1990s; Law No. 4310 set the first elections of councils.', cites: ['kr-law-4310#supplementary provisions art. 2', 'cho2011#§3-1, lines 586-591']},

  // One administration after the other. The paper gives the years, the list of presidents the days.
  {id: '2003-02-25-roh-moo-hyun-administration', kind: 'REPLACEMENT', effective: '2003-02-25', ended: ['kim-dae-jung-administration'], created: ['roh-moo-hyun-administration'], cites: ['cho2011#§3-1, lines 607-611', 'cho2011#§3-1, lines 625-629', 'unamwiki-presidents#list']},
  {id: '2008-02-25-lee-myung-bak-administration', kind: 'REPLACEMENT', effective: '2008-02-25', ended: ['roh-moo-hyun-administration'], created: ['lee-myung-bak-administration'], description: 'The Roh government handed governance over to the Lee government without disruption.', cites: ['cho2011#§3-1, lines 685-691', 'cho2011#§3-7, lines 1750-1756', 'unamwiki-presidents#list']},

  // Regional industrial policy.
  {id: '1998-regional-industrial-policy', kind: 'FUNCTION_TRANSFER', effective: '1998', continuing: ['moct'], receiving: ['mocie', 'local-governments'], description: 'Regional industrial policy passed out of the usual hands of MOCT to local governments together with MOCIE.', cites: ['cho2011#§3-1, lines 564-586']},
  {id: '1998-four-plus-nine-policy', kind: 'FOUNDING', effective: '1998', created: ['four-plus-nine-policy'], cites: ['cho2011#§3-1, lines 564-574']},
  {id: '1999-ripp', kind: 'FOUNDING', effective: '1999', created: ['ripp'], cites: ['cho2011#§3-4, lines 1186-1192', 'cho2011#§3-5, lines 1317-1325']},
  {id: '1999-four-province-project', kind: 'FOUNDING', effective: '1999', created: ['four-province-project'], cites: ['cho2011#§3-4, lines 1125-1133', 'cho2011#§3-4, lines 1186-1192']},
  {id: '2000-industrial-cluster-policy', kind: 'FOUNDING', effective: '2000', created: ['industrial-cluster-policy'], description: 'Industrial cluster policy in Korea was fully carried out from 2000 on.', cites: ['cho2011#§3-5, lines 1357-1361']},
  {id: '2002-nine-province-project', kind: 'FOUNDING', effective: '2002', created: ['nine-province-project'], cites: ['cho2011#§3-4, lines 1151-1165']},
  {id: '2002-ripp-extended', kind: 'MANDATE_CHANGE', effective: '2002', continuing: ['ripp'], receiving: ['ripp'], description: 'RIPP was extended from four provinces to projects in nine more.', cites: ['cho2011#§3-4, lines 1147-1165']},
  {id: '2004-four-province-project-stage-2', kind: 'REPLACEMENT', effective: '2004', ended: ['four-province-project-stage-1'], created: ['four-province-project-stage-2'], cites: ['cho2011#§3-4, lines 1192-1200']},
  {id: '2008-nine-province-project-stage-2', kind: 'REPLACEMENT', effective: '2008', ended: ['nine-province-project-stage-1'], created: ['nine-province-project-stage-2'], cites: ['cho2011#§3-4, lines 1200-1206']},
  {id: '2008-ripps-lee-government', kind: 'REPLACEMENT', effective: '2008', ended: ['ripps-roh-government'], created: ['ripps-lee-government'], description: 'The emphasis of the RIPPs moved from balance under Roh to competitiveness under Lee.', cites: ['cho2011#§3-4, lines 1208-1216']},
  {id: '2008-four-plus-nine-end', kind: 'TERMINATION', effective: '2008', ended: ['four-plus-nine-policy'], description: 'The 4+9 policy was continued up to 2008.', cites: ['cho2011#§3-1, lines 570-574']},
  {id: '2009-leading-industry-project', kind: 'FOUNDING', effective: '2009', created: ['leading-industry-project'], cites: ['cho2011#§3-4, lines 1232-1238', 'cho2011#§3-4, lines 1292-1300']},

  // Balanced development.
  {id: '2003-balanced-national-development', kind: 'FOUNDING', effective: '2003', created: ['balanced-national-development'], description: 'The Roh government made Balanced National Development its first concern for the country.', cites: ['cho2011#§3-1, lines 625-641']},
  {id: 'new-administrative-capital-modified', kind: 'MANDATE_CHANGE', enacted: '2005-03-18', effective: '2005-05-19', law: 'kr-law-7391', continuing: ['new-administrative-capital'], receiving: ['new-administrative-capital'], description: 'The project of a new capital was cut down from all central offices with the Presidential Office to a planned city for ministries and agencies of the economy.', cites: ['kr-law-7391#arts. 2(1) and 16', 'cho2011#§3-2, lines 756-778']},
  {id: 'regional-scope-economic-regions', kind: 'MANDATE_CHANGE', effective: '2008/2011', continuing: ['regional-industrial-promotion'], receiving: ['regional-industrial-promotion'], description: 'The spatial scope of regional industrial promotion went from administrative to economic and geographic districts.', cites: ['cho2011#§3-2, lines 892-902']},
  {id: 'account-regional-development-block-grant', kind: 'MANDATE_CHANGE', effective: '2010/2011', continuing: ['account-regional-development-2010'], receiving: ['account-regional-development-2010'], description: 'The regional development account is allocated by the need of local governments within a ceiling, no longer by project.', cites: ['cho2011#§3-6, lines 1568-1586']},
  {id: 'development-authority-transfer', kind: 'FUNCTION_TRANSFER', effective: '2004/2011', continuing: ['government-of-korea'], receiving: ['municipal-governments'], description: 'Municipal governments got development authority for planning and implementation of their own.', cites: ['cho2011#§3-6, lines 1605-1615']},
  // A slip of the paper, which elsewhere has it the right way round.
  {id: 'cho2011-mke-before-mocie', kind: 'RENAME', rank: 'REFUTED', renamedFrom: ['mke'], renamedTo: ['mocie'], description: 'At one place Cho 2011 calls MKE the former name of MOCIE; the ministry of knowledge economy came after.', cites: ['cho2011#§3-4, lines 1153-1157']}
] AS row
MERGE (e:Entity {id: row.id})
SET e += row {.kind, .announced, .enacted, .effective, .rank, .status, .description, .cites}, e:ChangeEvent
WITH row, e
CALL (row, e) { UNWIND row.law AS id MATCH (x:Act {id: id}) MERGE (e)-[:ENACTED_BY]->(x) }
CALL (row, e) { UNWIND row.ended AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'ENDED'}]->(e) }
CALL (row, e) { UNWIND row.renamedFrom AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'RENAMED'}]->(e) }
CALL (row, e) { UNWIND row.continuing AS id MATCH (x:Entity {id: id}) MERGE (x)-[:ENTERS {fate: 'CONTINUES'}]->(e) }
CALL (row, e) { UNWIND row.created AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CREATED'}]->(x) }
CALL (row, e) { UNWIND row.renamedTo AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'RENAMED'}]->(x) }
CALL (row, e) { UNWIND row.receiving AS id MATCH (x:Entity {id: id}) MERGE (e)-[:YIELDS {fate: 'CONTINUES'}]->(x) };

UNWIND [
  {id: 'flow-1998-regional-industrial-policy-mocie', event: '1998-regional-industrial-policy', from: 'moct', to: 'mocie', certainty: 'INFERRED', moves: ['function-regional-industrial-policy'], cites: ['cho2011#§3-1, lines 574-586']},
  {id: 'flow-1998-regional-industrial-policy-local', event: '1998-regional-industrial-policy', from: 'moct', to: 'local-governments', certainty: 'INFERRED', moves: ['function-regional-industrial-policy'], cites: ['cho2011#§3-1, lines 574-586']},
  {id: 'flow-development-authority-municipal', event: 'development-authority-transfer', from: 'government-of-korea', to: 'municipal-governments', certainty: 'STATED', moves: ['function-development-authority'], cites: ['cho2011#§3-6, lines 1605-1615']}
] AS row
MATCH (e:ChangeEvent {id: row.event}), (from:Entity {id: row.from}), (to:Entity {id: row.to})
MERGE (f:Entity {id: row.id})
SET f += row {.certainty, .principal, .share, .cites}, f:Flow
MERGE (e)-[:HAS_FLOW]->(f)
MERGE (from)-[:GIVES]->(f)
MERGE (f)-[:REACHES]->(to)
WITH row, f
CALL (row, f) { UNWIND row.moves AS id MATCH (x:Concept {id: id}) MERGE (f)-[:MOVES]->(x) };

UNWIND [
  {id: 'claim-diffused-industrialisation-start-1999', about: 'diffused-industrialisation', field: 'start', value: '1999', rank: 'ALTERNATIVE', reason: 'In Cho 2011 the list of stages of growth has 1998, the paragraph on the third stage 1999.', cites: ['cho2011#§2, line 252']},
  {id: 'claim-four-province-stage-1-end-2003', about: 'four-province-project-stage-1', field: 'end', value: '2004-01-01', rank: 'ALTERNATIVE', reason: 'Where Cho 2011 speaks of the five-year plan it dates the four-province project 1999-2003, elsewhere 1999-2004.', cites: ['cho2011#§3-3, lines 972-980']},
  {id: 'claim-four-plus-nine-start-1999', about: 'four-plus-nine-policy', field: 'start', value: '1999', rank: 'ALTERNATIVE', reason: 'The 4+9 policy commenced in 1998; its first project in four provinces is dated 1999.', cites: ['cho2011#§3-4, lines 1186-1188']},
  {id: 'claim-park-administration-start', about: 'park-chung-hee-administration', field: 'start', value: '1961', rank: 'ALTERNATIVE', reason: 'Cho 2011 dates the Park administration 1961-1971.', cites: ['cho2011#§3-2, lines 792-796']},
  {id: 'claim-park-administration-end', about: 'park-chung-hee-administration', field: 'end', value: '1972', rank: 'REFUTED', reason: 'Cho 2011 dates the Park administration 1961-1971; Park held the office of president until 1979.', cites: ['cho2011#§3-2, lines 792-796']},
  {id: 'claim-lee-administration-end-2012', about: 'lee-myung-bak-administration', field: 'end', value: '2012', rank: 'ALTERNATIVE', reason: 'Cho 2011 dates the Lee administration 2008-2012; its term ended in February 2013.', cites: ['cho2011#§3-1, lines 685-691']},
  {id: 'claim-special-account-start-2004', about: 'special-account-balanced-national-development', field: 'start', value: '2004', rank: 'ALTERNATIVE', reason: 'Cho 2011 gives a budget of the special accounts for 2004; by law the account began with the budget year of 2005.', cites: ['cho2011#§3-6, lines 1588-1598']}
] AS row
MATCH (x:Entity {id: row.about})
MERGE (c:Entity {id: row.id})
SET c += row {.field, .value, .rank, .reason, .relation, .cites}, c:Claim
MERGE (c)-[:ABOUT]->(x);

UNWIND [
  {id: 'finding-cho2011-special-accounts-misprint', about: ['special-account-balanced-national-development', 'special-account-economic-regions', 'total-regional-development-budget'], kind: 'PROBLEM', text: 'The budget of the special accounts in 2004 that Cho 2011 prints, 1.4 billion won, cannot be: growth of 6.7 times to 9.8 trillion needs about 1.4 trillion; elsewhere the accounts are said to start with 5 trillion.', stance: 'MIXED', negated: false, cites: ['cho2011#§3-6, lines 1532-1534', 'cho2011#§3-6, lines 1594-1598']},
  {id: 'finding-cho2011-mocie-former-slip', about: ['mocie', 'mke'], kind: 'PROBLEM', text: 'A passage of Cho 2011 calls MKE the former MOCIE the wrong way round; two others have MOCIE renamed MKE.', stance: 'MIXED', negated: false, cites: ['cho2011#§3-4, lines 1153-1157']},
  {id: 'finding-cho2011-act-title-slip', about: ['special-act-balanced-national-development', 'special-act-regional-development'], kind: 'PROBLEM', text: 'Cho 2011 takes the title of a bill, Special Act on Regional Development, for that of the amended Special Act on Balanced National Development.', stance: 'MIXED', negated: false, cites: ['cho2011#§3-7, lines 1760-1766']}
] AS row
MERGE (f:Entity {id: row.id})
SET f += row {.kind, .text, .stance, .negated, .cites}, f:Finding
WITH row, f
CALL (row, f) { UNWIND row.about AS id MATCH (x:Entity {id: id}) MERGE (f)-[:ABOUT]->(x) }
CALL (row, f) { UNWIND row.statedBy AS id MATCH (x:Entity {id: id}) MERGE (f)-[:STATED_BY]->(x) };
