// Names and spellings of section 3 and of the annexes of the cluster briefing, and their places where they speak of what other
// scripts hold. Source: the briefing.

UNWIND [
  {id: 'industrial-complex-cluster-programme-name-eccp-program-of-korea', of: 'industrial-complex-cluster-programme', text: 'Industrial Complex Cluster Program of Korea', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.1, line 575', 'eccp2018#§3.2, lines 608-610']},
  {id: 'industrial-complex-cluster-programme-name-eccp-industrial-complexes-based', of: 'industrial-complex-cluster-programme', text: 'Industrial-complexes based cluster programme', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§2, line 466']},
  {id: 'industrial-complex-cluster-programme-name-eccp-program', of: 'industrial-complex-cluster-programme', text: 'Industrial Complex Cluster Program', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.2, lines 659-660']},
  {id: 'industrial-complex-cluster-programme-name-eccp-industrial-cluster-program', of: 'industrial-complex-cluster-programme', text: 'Industrial Cluster Program of Korea', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.2, line 611', 'eccp2018#§3.2, line 642']},
  {id: 'industrial-complex-cluster-programme-name-eccp-misprint', of: 'industrial-complex-cluster-programme', text: 'industrial Complex Cluster program of Korean', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.3, line 744']},
  {id: 'iccp-formation-stage-name-eccp-stage', of: 'iccp-formation-stage', text: 'Formation Stage', language: 'en', kind: 'SHORT', cites: ['eccp2018#§3.2, line 640']},
  {id: 'iccp-growth-stage-name-eccp-stage', of: 'iccp-growth-stage', text: 'Growth Stage', language: 'en', kind: 'SHORT', cites: ['eccp2018#§3.2, line 641']},
  {id: 'iccp-independence-stage-name-eccp-stage', of: 'iccp-independence-stage', text: 'Independence Stage', language: 'en', kind: 'SHORT', cites: ['eccp2018#§3.2, line 641']},
  {id: 'rbd-promotion-programmes-name-eccp-misprint', of: 'rbd-promotion-programmes', text: 'Research & Business Develop (R&BD) promotion programmes', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.3, line 738']},
  {id: 'national-innovation-clusters-name-eccp-one', of: 'national-innovation-clusters', text: 'National Innovation Cluster', language: 'en', kind: 'SHORT', cites: ['eccp2018#§3.3, lines 680-682']},
  {id: 'national-innovation-clusters-name-eccp-policy', of: 'national-innovation-clusters', text: 'National Cluster Policy', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.3, line 692']},
  {id: 'kicox-name-eccp-korea-industrial-complex-corp', of: 'kicox', text: 'Korea Industrial Complex Corp.', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.2, line 614']},
  {id: 'kiat-name-eccp-korean-institute', of: 'kiat', text: 'Korean Institute for the Advancement of Technology', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.3, line 683']},
  {id: 'mohw-name-eccp-mw', of: 'mohw', text: 'MW', language: 'en', kind: 'ACRONYM', cites: ['eccp2018#§3.1, line 569']},
  {id: 'daedeok-innopolis-name-eccp-daeduk', of: 'daedeok-innopolis', text: 'Daeduk R&D Special District', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.1, lines 554-555']},
  {id: 'daedeok-science-town-name-eccp-daeduck', of: 'daedeok-science-town', text: 'Daeduck', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.1, line 816']},
  {id: 'techno-parks-name-eccp-techno-park', of: 'techno-parks', text: 'Techno Park', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.3, line 731']},
  {id: 'techno-parks-name-eccp-regional', of: 'techno-parks', text: 'regional Technoparks', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.1, line 563']},
  {id: 'mini-clusters-name-eccp-in-industrial-complexes', of: 'mini-clusters', text: 'Miniclusters in Industrial Complexes', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.1, line 547']},
  {id: 'kicox-cluster-platform-name-eccp-e-cluster', of: 'kicox-cluster-platform', text: 'e-cluster', language: 'en', kind: 'SHORT', cites: ['eccp2018#§3.2, line 656']},
  {id: 'kicox-cluster-platform-name-eccp-korean-cluster-platform', of: 'kicox-cluster-platform', text: 'Korean Cluster Platform', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.3, line 726']},
  {id: 'optical-industry-name-eccp-photonics', of: 'optical-industry', text: 'photonics', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.3, line 843']},
  {id: 'motor-vehicles-name-eccp-automobiles', of: 'motor-vehicles', text: 'automobiles', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.3, line 842']},
  {id: 'medical-devices-name-eccp-medical-equipment', of: 'medical-devices', text: 'medical equipment', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.3, line 843']},
  {id: 'auto-parts-name-eccp-machinery-auto-parts', of: 'auto-parts', text: 'machinery auto parts', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.3, line 843']},
  {id: 'transport-equipment-name-eccp-transportation', of: 'transport-equipment', text: 'transportation equipment', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.2, line 633']},
  {id: 'petrochemicals-name-eccp-petrochemistry', of: 'petrochemicals', text: 'petrochemistry', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.1, line 809']},
  {id: 'cluster-myeongji-noksan-name-eccp-mungji', of: 'cluster-myeongji-noksan', text: 'Mungji Noksan', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.3, line 845']},
  {id: 'economic-regions-name-eccp-pan-regions', of: 'economic-regions', text: '5+2 pan regions', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.3, line 865']},
  {id: 'economic-regions-name-eccp-pan-regional-economic-zones', of: 'economic-regions', text: 'pan regional economic zones', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.3, line 856']},
  {id: 'pan-regional-clusters-name-eccp-hub-spoke', of: 'pan-regional-clusters', text: 'hub-spoke type pan regional clusters', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.3, line 857']},
  {id: 'dg-growth-name-eccp-of-the-commission', of: 'dg-growth', text: 'DG Growth of the European Commission', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.3, line 718', 'eccp2018#§4, line 795']},
  {id: 'eu-korea-cluster-matchmaking-2018-name-eccp-first', of: 'eu-korea-cluster-matchmaking-2018', text: '1st EU-Korea Cluster Matchmaking event', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§3.3, line 730']},
  {id: 'mou-motie-kicox-dg-growth-name-eccp-mou', of: 'mou-motie-kicox-dg-growth', text: 'MoU between MOTIE, KICOX and the DG Growth', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§4, lines 794-795']},
  {id: 'chaebol-name-eccp-business-conglomerates', of: 'chaebol', text: 'business conglomerates', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§4, line 787']},
  {id: 'motor-vehicles-name-eccp-car-industry', of: 'motor-vehicles', text: 'car industry', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§4, line 765']},
  {id: 'fashion-industry-name-eccp-clothes', of: 'fashion-industry', text: 'Clothes', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§4, line 760']},
  {id: 'pohang-industrial-complex-name-eccp-steel', of: 'pohang-industrial-complex', text: 'steel industrial complex in Pohang', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.1, line 808']},
  {id: 'changwon-industrial-complex-name-eccp-machinery', of: 'changwon-industrial-complex', text: 'machinery complex in Changwon', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.1, line 808']},
  {id: 'ulsan-petrochemical-complex-name-eccp-petrochemistry', of: 'ulsan-petrochemical-complex', text: 'petrochemistry complex in Ulsan', language: 'en', kind: 'VARIANT', cites: ['eccp2018#§5.1, line 809']}
] AS row
MATCH (of:Entity {id: row.of})
MERGE (n:Entity {id: row.id})
SET n += row {.text, .language, .kind, .start, .end, .cites}, n:Name
MERGE (of)-[:KNOWN_AS]->(n);

UNWIND [
  {of: 'mocie', cites: ['eccp2018#§3.1, lines 559-563', 'eccp2018#§3.1, lines 566-568']},
  {of: 'most', cites: ['eccp2018#§3.1, lines 559-566']},
  {of: 'mohw', cites: ['eccp2018#§3.1, lines 569-571']},
  {of: 'ministry-for-health-welfare-and-family-affairs', cites: ['eccp2018#§3.1, lines 569-570']},
  {of: 'mke', cites: ['eccp2018#§3.2, lines 605-607', 'eccp2018#§5.3, lines 856-858']},
  {of: 'motie', cites: ['eccp2018#§3.2, lines 605-613', 'eccp2018#§3.3, lines 684-688', 'eccp2018#§3.3, lines 718-719', 'eccp2018#§4, lines 794-796']},
  {of: 'kicox', cites: ['eccp2018#§3.2, lines 613-615', 'eccp2018#§3.2, lines 667-677', 'eccp2018#§3.3, lines 714-717', 'eccp2018#§3.3, lines 729-731']},
  {of: 'kiat', cites: ['eccp2018#§3.3, lines 683-687', 'eccp2018#§3.3, line 731']},
  {of: 'techno-parks', cites: ['eccp2018#§3.1, line 547', 'eccp2018#§3.1, line 563', 'eccp2018#§3.1, lines 567-568', 'eccp2018#§3.3, line 731']},
  {of: 'daedeok-innopolis', cites: ['eccp2018#§3.1, lines 546-547', 'eccp2018#§3.1, lines 553-555', 'eccp2018#§3.1, lines 563-566']},
  {of: 'daedeok-science-town', cites: ['eccp2018#§3.1, lines 563-566', 'eccp2018#§5.1, lines 815-817']},
  {of: 'industrial-cluster-policy', cites: ['eccp2018#§3.1, lines 545-549', 'eccp2018#§3.2, lines 583-590', 'eccp2018#§5.1, lines 817-820']},
  {of: 'cluster-changwon', cites: ['eccp2018#§3.2, lines 632-634', 'eccp2018#§5.3, lines 841-842']},
  {of: 'cluster-gumi', cites: ['eccp2018#§5.3, line 841']},
  {of: 'cluster-ulsan', cites: ['eccp2018#§5.3, line 842']},
  {of: 'cluster-banwol-sihwa', cites: ['eccp2018#§5.3, line 842']},
  {of: 'cluster-gwangju', cites: ['eccp2018#§5.3, lines 842-843']},
  {of: 'cluster-wonju', cites: ['eccp2018#§5.3, line 843']},
  {of: 'cluster-gunsan', cites: ['eccp2018#§5.3, line 843']},
  {of: 'pilot-innovation-clusters', cites: ['eccp2018#§3.2, line 619', 'eccp2018#§5.3, lines 841-846']},
  {of: 'industrial-complexes', cites: ['eccp2018#§3.2, lines 591-593', 'eccp2018#§3.2, lines 616-621', 'eccp2018#§4, lines 781-783', 'eccp2018#§4, lines 793-794']},
  {of: 'mini-clusters', cites: ['eccp2018#§3.2, lines 628-634', 'eccp2018#§3.2, lines 644-647', 'eccp2018#§4, lines 784-786']},
  {of: 'economic-regions', cites: ['eccp2018#§5.3, lines 855-856', 'eccp2018#§5.3, lines 864-867']},
  {of: 'regional-industrial-clusters', cites: ['eccp2018#§3.2, lines 595-598', 'eccp2018#§4, lines 771-773']},
  {of: 'suwon', cites: ['eccp2018#§3.1, line 557']},
  {of: 'seoul', cites: ['eccp2018#§3.1, line 556', 'eccp2018#§3.1, line 577', 'eccp2018#§5.1, line 816']},
  {of: 'gyeonggi', cites: ['eccp2018#§3.1, line 578']},
  {of: 'changwon', cites: ['eccp2018#§3.2, lines 670-671', 'eccp2018#§5.1, lines 808-809']},
  {of: 'ulsan', cites: ['eccp2018#§5.1, line 809']},
  {of: 'pohang', cites: ['eccp2018#§5.1, line 808']},
  {of: 'china', cites: ['eccp2018#§3.3, line 715']},
  {of: 'united-states', cites: ['eccp2018#§3.3, line 715', 'eccp2018#§3.3, line 735']},
  {of: 'large-cities', cites: ['eccp2018#§5.1, lines 811-813']},
  {of: 'seoul-metropolitan-area', cites: ['eccp2018#§3.3, lines 691-692']},
  {of: 'non-seoul-metropolitan-area', cites: ['eccp2018#§3.3, lines 690-693']},
  {of: 'old-industrial-complexes', cites: ['eccp2018#§3.2, lines 671-672']},
  {of: 'government-of-korea', cites: ['eccp2018#§3.1, lines 545-546', 'eccp2018#§3.2, lines 617-618', 'eccp2018#§5.3, line 847', 'eccp2018#§5.3, lines 855-856']},
  {of: 'government-ministries', cites: ['eccp2018#§3.1, lines 546-547']},
  {of: 'local-governments', cites: ['eccp2018#§3.1, lines 567-568', 'eccp2018#§3.1, lines 571-573', 'eccp2018#§3.2, lines 628-630', 'eccp2018#§5.3, lines 848-850']},
  {of: 'small-and-medium-firms', cites: ['eccp2018#§3.2, lines 601-604']},
  {of: 'local-universities', cites: ['eccp2018#§3.1, lines 552-553']},
  {of: 'industrial-firms', cites: ['eccp2018#§3.2, lines 636-638', 'eccp2018#§3.2, lines 644-647']},
  {of: 'balanced-growth', cites: ['eccp2018#§3.3, line 690']},
  {of: 'curb-metropolitan-concentration', cites: ['eccp2018#§3.3, lines 691-692']},
  {of: 'networking', cites: ['eccp2018#§3.2, lines 601-604', 'eccp2018#§5.3, lines 848-852']},
  {of: 'bottom-up-approach', cites: ['eccp2018#§3.2, lines 644-647']},
  {of: 'triple-helix', cites: ['eccp2018#§4, lines 784-786']},
  {of: 'european-commission', cites: ['eccp2018#§3.3, lines 718-721', 'eccp2018#§3.3, lines 729-730']},
  {of: 'koranet', cites: ['eccp2018#§3.1, lines 559-578']},
  {of: 'kicox-cluster-platform', cites: ['eccp2018#§3.2, lines 648-662', 'eccp2018#§3.3, lines 725-728']},
  {of: 'european-cluster-collaboration-platform', cites: ['eccp2018#§3.3, lines 725-728']},
  {of: 'republic-of-korea', cites: ['eccp2018#§4, lines 751-756', 'eccp2018#§5.1, lines 807-810']},
  {of: 'chaebol', cites: ['eccp2018#§4, lines 787-789']},
  {of: 'hyundai-motor-company', cites: ['eccp2018#§4, line 789']},
  {of: 'sk-group', cites: ['eccp2018#§4, line 789']},
  {of: 'samsung', cites: ['eccp2018#§4, line 768', 'eccp2018#§4, line 789']},
  {of: 'lg', cites: ['eccp2018#§4, line 768', 'eccp2018#§4, line 789']},
  {of: 'pohang-industrial-complex', cites: ['eccp2018#§5.1, line 808']},
  {of: 'changwon-industrial-complex', cites: ['eccp2018#§5.1, lines 808-809']},
  {of: 'ulsan-petrochemical-complex', cites: ['eccp2018#§5.1, line 809']},
  {of: 'steel-industry', cites: ['eccp2018#§5.1, line 808']},
  {of: 'petrochemicals', cites: ['eccp2018#§5.1, line 809']},
  {of: 'electronics-industry', cites: ['eccp2018#§5.3, line 841']},
  {of: 'machine-industry', cites: ['eccp2018#§3.2, line 632', 'eccp2018#§5.3, lines 841-845']},
  {of: 'motor-vehicles', cites: ['eccp2018#§4, line 765', 'eccp2018#§5.3, line 842']},
  {of: 'parts-and-materials', cites: ['eccp2018#§5.3, line 842']},
  {of: 'optical-industry', cites: ['eccp2018#§5.3, lines 842-843']},
  {of: 'medical-devices', cites: ['eccp2018#§4, line 762', 'eccp2018#§5.3, line 843']},
  {of: 'auto-parts', cites: ['eccp2018#§4, line 765', 'eccp2018#§5.3, line 843']},
  {of: 'mechatronics', cites: ['eccp2018#§3.2, line 633', 'eccp2018#§5.3, line 845']},
  {of: 'shipbuilding', cites: ['eccp2018#§5.3, line 845']},
  {of: 'transport-equipment', cites: ['eccp2018#§3.2, line 633']},
  {of: 'food-and-beverages', cites: ['eccp2018#§4, line 759']},
  {of: 'fashion-industry', cites: ['eccp2018#§4, lines 760-761']},
  {of: 'cosmetics', cites: ['eccp2018#§4, lines 760-761']},
  {of: 'chemical-industry', cites: ['eccp2018#§4, lines 763-764']},
  {of: 'green-technologies', cites: ['eccp2018#§4, lines 766-767']},
  {of: 'ict-industry', cites: ['eccp2018#§4, line 768']},
  {of: 'smart-phones', cites: ['eccp2018#§4, line 768']},
  {of: 'biotechnology', cites: ['eccp2018#§3.1, line 555']},
  {of: 'information-technology', cites: ['eccp2018#§3.1, lines 555-556']},
  {of: 'industrial-policy', cites: ['eccp2018#§3.1, lines 545-546']},
  {of: 'global-competitiveness', cites: ['eccp2018#§3.2, lines 593-595']},
  {of: 'european-cluster-organisations', cites: ['eccp2018#§4, line 751']},
  {of: 'export-oriented-industrialisation', cites: ['eccp2018#§4, lines 752-754']},
  {of: 'observation-eccp-major-chaebols', cites: ['eccp2018#§4, lines 788-789']},
  {of: '2005-daedeok-innopolis', cites: ['eccp2018#§3.1, lines 563-566']},
  {of: 'milestone-iccp-five-complexes', cites: ['eccp2018#§5.3, lines 843-846']},
  {of: 'claim-iccp-five-complexes-etnews-2008', cites: ['eccp2018#§5.3, lines 843-844']}
] AS row
MATCH (n:Entity {id: row.of})
SET n.cites = n.cites + row.cites;

// Works that an earlier part of the briefing cites as well.
UNWIND [
  {of: 'refers-eccp2018-kicox-industrial-complex', cites: ['eccp2018#§3.1, lines 572-573']},
  {of: 'refers-eccp2018-koranet-cluster-overview', cites: ['eccp2018#§3.1, lines 559-578']},
  {of: 'refers-eccp2018-mke-2010-iccp', cites: ['eccp2018#§3.1, line 575', 'eccp2018#§3.2, lines 608-610', 'eccp2018#§5.1, lines 823-824', 'eccp2018#§5.1, lines 828-830', 'eccp2018#§5.2, line 836', 'eccp2018#§5.3, lines 859-862', 'eccp2018#§5.3, lines 869-870']},
  {of: 'refers-eccp2018-motie-2016-iccp', cites: ['eccp2018#§3.2, line 611', 'eccp2018#§3.2, lines 641-643', 'eccp2018#§3.3, lines 723-724', 'eccp2018#§3.3, lines 745-746', 'eccp2018#§5.1, line 825', 'eccp2018#§5.4, lines 878-879']},
  {of: 'refers-eccp2018-mke-2011-iccp', cites: ['eccp2018#§3.3, lines 743-744']}
] AS row
MATCH (:Entity)-[r:REFERS_TO {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

// What an earlier part of the briefing states as well.
UNWIND [
  {of: 'part-of-mini-clusters-industrial-complexes', cites: ['eccp2018#§4, lines 784-786']}
] AS row
MATCH (:Entity)-[r:PART_OF {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'member-of-cluster-changwon-pilot-innovation-clusters', cites: ['eccp2018#§5.3, lines 841-843']},
  {of: 'member-of-cluster-gumi-pilot-innovation-clusters', cites: ['eccp2018#§5.3, lines 841-843']},
  {of: 'member-of-cluster-ulsan-pilot-innovation-clusters', cites: ['eccp2018#§5.3, lines 841-843']},
  {of: 'member-of-cluster-gwangju-pilot-innovation-clusters', cites: ['eccp2018#§5.3, lines 841-843']},
  {of: 'member-of-cluster-banwol-sihwa-pilot-innovation-clusters', cites: ['eccp2018#§5.3, lines 841-843']},
  {of: 'member-of-cluster-wonju-pilot-innovation-clusters', cites: ['eccp2018#§5.3, lines 841-843']},
  {of: 'park-hong-member-of-cluster-gunsan-pilot-innovation-clusters', cites: ['eccp2018#§5.3, lines 841-843']},
  {of: 'member-of-small-and-medium-firms-mini-clusters', cites: ['eccp2018#§3.2, lines 628-629', 'eccp2018#§3.2, lines 645-647']},
  {of: 'member-of-research-institutes-mini-clusters', cites: ['eccp2018#§3.2, lines 628-629', 'eccp2018#§3.2, lines 645-647']},
  {of: 'member-of-korean-universities-mini-clusters', cites: ['eccp2018#§3.2, lines 628-629', 'eccp2018#§3.2, lines 645-647']}
] AS row
MATCH (:Entity)-[r:MEMBER_OF {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'supports-government-of-korea-industrial-complexes', cites: ['eccp2018#§4, lines 771-773', 'eccp2018#§4, lines 791-792']}
] AS row
MATCH (:Entity)-[r:SUPPORTS {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'park-hong-located-in-changwon-industrial-complex-changwon', cites: ['eccp2018#§5.1, lines 808-809']},
  {of: 'park-hong-located-in-ulsan-petrochemical-complex-ulsan', cites: ['eccp2018#§5.1, line 809']},
  {of: 'park-hong-located-in-pohang-industrial-complex-pohang', cites: ['eccp2018#§5.1, line 808']},
  {of: 'park-hong-located-in-gumi-industrial-complex-gumi', cites: ['eccp2018#§1, lines 317-318']}
] AS row
MATCH (:Entity)-[r:LOCATED_IN {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;

UNWIND [
  {of: 'park-hong-specialises-in-changwon-industrial-complex-machine-industry', cites: ['eccp2018#§5.1, lines 808-809']},
  {of: 'park-hong-specialises-in-ulsan-petrochemical-complex-petrochemicals', cites: ['eccp2018#§5.1, line 809']},
  {of: 'park-hong-specialises-in-pohang-industrial-complex-steel-industry', cites: ['eccp2018#§5.1, line 808']}
] AS row
MATCH (:Entity)-[r:SPECIALISES_IN {id: row.of}]->(:Entity)
SET r.cites = r.cites + row.cites;
