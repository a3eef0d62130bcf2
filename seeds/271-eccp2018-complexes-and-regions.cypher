// Places, clusters, industries and ideas of section 3 and of the annexes of the cluster briefing. Source: the briefing.

UNWIND [
  {id: 'bupyeong', kind: 'DISTRICT', nameEn: 'Bupyeong', cites: ['eccp2018#§3.2, lines 670-671']},
  {id: 'yeosu', kind: 'CITY', nameEn: 'Yeosu', cites: ['eccp2018#§3.2, lines 670-671']},
  {id: 'daebul', kind: 'COMPLEX', nameEn: 'Daebul', cites: ['eccp2018#§3.2, lines 670-671', 'eccp2018#§5.3, lines 843-845']},
  {id: 'paju', kind: 'CITY', nameEn: 'Paju', cites: ['eccp2018#§3.1, lines 556-558']},
  {id: 'giheung', kind: 'DISTRICT', nameEn: 'Giheung', cites: ['eccp2018#§3.1, lines 556-558']},
  {id: 'sangam', kind: 'DISTRICT', nameEn: 'Sangam', cites: ['eccp2018#§3.1, lines 555-556']},
  {id: 'osong-bio-health-science-park', kind: 'PARK', nameEn: 'Osong Bio-Health Science Park', cites: ['eccp2018#§3.1, lines 553-555']},
  {id: 'high-tech-it-complex-sangam', kind: 'COMPLEX', nameEn: 'High-Tech IT Complex at Sangam', cites: ['eccp2018#§3.1, lines 553-556']},
  {id: 'digital-media-city', kind: 'PARK', nameEn: 'Digital Media City', cites: ['eccp2018#§3.1, lines 571-578']},
  {id: 'gwanggyo-technovalley', kind: 'PARK', nameEn: 'Gwanggyo Technovalley', cites: ['eccp2018#§3.1, lines 571-578']},
  {id: 'pangyo-technovalley', kind: 'PARK', nameEn: 'Pangyo Technovalley', cites: ['eccp2018#§3.1, lines 571-578']},
  {id: 'st-complexes-regional-governments', kind: 'PARK', nameEn: 'S&T complexes of regional governments', group: true, cites: ['eccp2018#§3.1, lines 546-547']},
  {id: 'silicon-valley', kind: 'REGION', nameEn: 'Silicon Valley', cites: ['eccp2018#§3.3, lines 733-735']},
  {id: 'austria', kind: 'COUNTRY', nameEn: 'Austria', cites: ['eccp2018#§3.3, lines 729-730']},
  {id: 'germany', kind: 'COUNTRY', nameEn: 'Germany', cites: ['eccp2018#§3.3, lines 714-715']},
  {id: 'cities-and-provinces-of-national-innovation-clusters', kind: 'PROVINCE', nameEn: 'Cities and provinces of the National Innovation Clusters', group: true, cites: ['eccp2018#§3.3, line 688']},

  // The pan regions of 2010.
  {id: 'pan-region-seoul-metropolitan', kind: 'ECONOMIC_REGION', nameEn: 'Seoul Metropolitan region', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'pan-region-chungcheong', kind: 'ECONOMIC_REGION', nameEn: 'Chungcheong region', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'pan-region-honam', kind: 'ECONOMIC_REGION', nameEn: 'Honam region', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'pan-region-daekyung', kind: 'ECONOMIC_REGION', nameEn: 'Daekyung region', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'pan-region-dongnam', kind: 'ECONOMIC_REGION', nameEn: 'Dongnam region', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'pan-region-gangwon', kind: 'ECONOMIC_REGION', nameEn: 'Gangwon region', cites: ['eccp2018#§5.3, lines 865-867']},
  {id: 'pan-region-jeju', kind: 'ECONOMIC_REGION', nameEn: 'Jeju region', cites: ['eccp2018#§5.3, lines 865-867']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Place;

UNWIND [
  // The five complexes of 2008.
  {id: 'cluster-namdong', kind: 'CLUSTER', nameEn: 'Namdong cluster', cites: ['eccp2018#§5.3, lines 843-846']},
  {id: 'cluster-myeongji-noksan', kind: 'CLUSTER', nameEn: 'Myeongji-Noksan cluster', cites: ['eccp2018#§5.3, lines 843-846']},
  {id: 'cluster-seongseo', kind: 'CLUSTER', nameEn: 'Seongseo cluster', cites: ['eccp2018#§5.3, lines 843-846']},
  {id: 'cluster-daebul', kind: 'CLUSTER', nameEn: 'Daebul cluster', cites: ['eccp2018#§5.3, lines 843-846']},
  {id: 'cluster-ochang', kind: 'CLUSTER', nameEn: 'Ochang cluster', cites: ['eccp2018#§5.3, lines 843-846']},

  {id: 'pan-regional-clusters', kind: 'CLUSTER', nameEn: 'Pan regional clusters of hubs and spokes', group: true, start: '2010', cites: ['eccp2018#§5.3, lines 856-858', 'eccp2018#§5.3, lines 863-865']},
  {id: 'semiconductor-and-digital-valley', kind: 'CLUSTER', nameEn: 'Semiconductor and Digital Valley', cites: ['eccp2018#§3.1, lines 556-558']},
  {id: 'lcd-cluster-paju', kind: 'CLUSTER', nameEn: 'LCD Cluster in Paju', cites: ['eccp2018#§3.1, lines 556-558']},
  {id: 'national-innovation-clusters-rd-type', kind: 'CLUSTER', nameEn: 'National Innovation Clusters of the R&D type', group: true, status: 'PLANNED', cites: ['eccp2018#§3.3, lines 697-701']},
  {id: 'national-innovation-clusters-non-rd-type', kind: 'CLUSTER', nameEn: 'National Innovation Clusters of the non-R&D type', group: true, status: 'PLANNED', cites: ['eccp2018#§3.3, lines 697-703']},
  {id: 'mini-cluster-changwon-machine-tools', kind: 'MINI_CLUSTER', nameEn: 'Mini Cluster of machine tools in Changwon', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'mini-cluster-changwon-moulds', kind: 'MINI_CLUSTER', nameEn: 'Mini Cluster of moulds in Changwon', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'mini-cluster-changwon-transportation-equipment', kind: 'MINI_CLUSTER', nameEn: 'Mini Cluster of transportation equipment in Changwon', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'mini-cluster-changwon-mechatronics', kind: 'MINI_CLUSTER', nameEn: 'Mini Cluster of mechatronics in Changwon', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'mini-cluster-changwon-metal-materials', kind: 'MINI_CLUSTER', nameEn: 'Mini Cluster of metal materials in Changwon', cites: ['eccp2018#§3.2, lines 632-634']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Cluster;

UNWIND [
  {id: 'machine-parts', kind: 'SECTOR', nameEn: 'Machine parts', cites: ['eccp2018#§5.3, lines 843-846']},
  {id: 'electronic-information', kind: 'SECTOR', nameEn: 'Electronic information', cites: ['eccp2018#§5.3, lines 843-846']},
  {id: 'machine-tools', kind: 'PRODUCT', nameEn: 'Machine tools', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'moulds', kind: 'PRODUCT', nameEn: 'Moulds', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'metal-materials', kind: 'PRODUCT', nameEn: 'Metal materials', cites: ['eccp2018#§3.2, lines 632-634']},
  {id: 'semiconductors', kind: 'SECTOR', nameEn: 'Semiconductors', cites: ['eccp2018#§3.1, lines 556-558']},
  {id: 'creative-industries', kind: 'SECTOR', nameEn: 'Creative industry', cites: ['eccp2018#§4, line 769']},
  {id: 'lcd', kind: 'PRODUCT', nameEn: 'LCD', cites: ['eccp2018#§3.1, lines 556-558']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Industry;

UNWIND [
  {id: 'specialised-development-by-region', kind: 'PRINCIPLE', nameEn: 'Specialised development by region', cites: ['eccp2018#§3.2, lines 586-588']},
  {id: 'interconnected-regional-development', kind: 'PRINCIPLE', nameEn: 'Inter-connected development of the regions', cites: ['eccp2018#§3.2, lines 586-588']},
  {id: 'quality-of-space-and-life', kind: 'PRINCIPLE', nameEn: 'Improvement of the quality of space and life', cites: ['eccp2018#§3.2, lines 586-588']},
  {id: 'qualitative-growth', kind: 'PARADIGM', nameEn: 'Qualitative rather than quantitative growth', cites: ['eccp2018#§3.2, lines 598-599']},
  {id: 'separation-of-rd-and-production', kind: 'PARADIGM', nameEn: 'Separate places for R&D and production', cites: ['eccp2018#§5.1, lines 815-817']},
  {id: 'production-and-rd-in-one-place', kind: 'INSTRUMENT', nameEn: 'Production and R&D in one place', cites: ['eccp2018#§3.2, lines 583-585', 'eccp2018#§5.1, lines 819-820']},
  {id: 'hub-and-spoke-clusters', kind: 'INSTRUMENT', nameEn: 'Hubs and spokes', cites: ['eccp2018#§5.3, lines 856-858']},
  {id: 'cluster-rd-programmes', kind: 'INSTRUMENT', nameEn: 'R&D programmes for small and medium firms', cites: ['eccp2018#§3.2, lines 601-604']},
  {id: 'consulting-on-technology-business-finance', kind: 'INSTRUMENT', nameEn: 'Consulting on technologies, business and finances', cites: ['eccp2018#§3.2, lines 636-638']},
  {id: 'pilot-production-support', kind: 'INSTRUMENT', nameEn: 'Support of pilot production', cites: ['eccp2018#§3.3, lines 738-741']},
  {id: 'industrial-property-support', kind: 'INSTRUMENT', nameEn: 'Support of applications for industrial property rights', cites: ['eccp2018#§3.3, lines 738-741']},
  {id: 'market-expansion-support', kind: 'INSTRUMENT', nameEn: 'Support of market expansion', cites: ['eccp2018#§3.3, lines 738-741']},
  {id: 'international-certificates-support', kind: 'INSTRUMENT', nameEn: 'Support of international certificates', cites: ['eccp2018#§3.3, lines 738-741']},
  {id: 'integrated-policy-support', kind: 'INSTRUMENT', nameEn: 'Integrated policy support', description: 'R&D, regulations, taxation and subsidies.', cites: ['eccp2018#§3.3, lines 695-697']},
  {id: 'large-scale-demonstration-projects', kind: 'INSTRUMENT', nameEn: 'Large-scale demonstration projects', cites: ['eccp2018#§3.3, lines 700-701']},
  {id: 'global-cluster-connections', kind: 'INSTRUMENT', nameEn: 'Global connections of clusters', cites: ['eccp2018#§3.3, lines 702-703']},
  {id: 'strategic-locations-investment', kind: 'INSTRUMENT', nameEn: 'Investment in strategic locations', cites: ['eccp2018#§5.1, lines 810-812']},
  {id: 'self-sustainable-clusters', kind: 'OBJECTIVE', nameEn: 'Self-sustainable clusters', cites: ['eccp2018#§3.2, lines 599-601', 'eccp2018#§5.3, lines 857-858']},
  {id: 'sme-innovative-capability', kind: 'OBJECTIVE', nameEn: 'Innovative capability of small and medium firms', cites: ['eccp2018#§3.2, lines 601-604']},
  {id: 'korean-cluster-model', kind: 'OBJECTIVE', nameEn: 'Korean model of clusters', cites: ['eccp2018#§3.2, lines 664-665']},
  {id: 'nationwide-benefits-of-clusters', kind: 'OBJECTIVE', nameEn: 'Benefits of the cluster programme for the rest of the country', cites: ['eccp2018#§3.2, lines 664-666', 'eccp2018#§5.3, lines 864-865']},
  {id: 'global-innovation-clusters', kind: 'OBJECTIVE', nameEn: 'Global innovation clusters', cites: ['eccp2018#§3.2, lines 664-666']},
  {id: 'sectoral-innovation-systems', kind: 'OBJECTIVE', nameEn: 'Sectoral innovation systems', cites: ['eccp2018#§3.2, lines 616-617', 'eccp2018#§5.3, lines 847-850']},
  {id: 'world-class-innovation-cluster', kind: 'OBJECTIVE', nameEn: 'World-class innovation cluster', cites: ['eccp2018#§3.1, lines 563-566']},
  {id: 'regional-rd-capabilities', kind: 'OBJECTIVE', nameEn: 'R&D capabilities of the regions', cites: ['eccp2018#§3.1, lines 549-552']},
  {id: 'universities-and-industrial-parks', kind: 'OBJECTIVE', nameEn: 'Collaboration of universities and industrial parks', cites: ['eccp2018#§3.1, lines 552-553']},
  {id: 'post-war-industrialisation', kind: 'OBJECTIVE', nameEn: 'Rebuilding and industrialisation of the country', cites: ['eccp2018#§5.1, lines 807-810']},
  {id: 'new-industry-creation', kind: 'OBJECTIVE', nameEn: 'Creation of new industry', cites: ['eccp2018#§3.3, lines 695-697']},
  {id: 'commercialisation', kind: 'OBJECTIVE', nameEn: 'Commercialisation', cites: ['eccp2018#§3.3, lines 700-703']},
  {id: 'growth-and-jobs-by-clusters', kind: 'OBJECTIVE', nameEn: 'Growth and jobs by trade, investment, research and innovation', cites: ['eccp2018#§3.3, lines 718-721']},
  {id: 'function-cluster-programme-management', kind: 'FUNCTION', nameEn: 'Control, planning, evaluation and management of the cluster programme', cites: ['eccp2018#§3.2, lines 613-615']},
  {id: 'function-industrial-technology-policy-planning', kind: 'FUNCTION', nameEn: 'Planning of industrial technology policy', cites: ['eccp2018#§3.3, line 686']},
  {id: 'function-industry-university-cooperation', kind: 'FUNCTION', nameEn: 'Cooperation of industry with universities', cites: ['eccp2018#§3.3, line 686']},
  {id: 'function-industrial-technology-cooperation', kind: 'FUNCTION', nameEn: 'Cooperation in industrial technology', cites: ['eccp2018#§3.3, line 686']},
  {id: 'function-technology-commercialisation', kind: 'FUNCTION', nameEn: 'Commercialisation of technology', cites: ['eccp2018#§3.3, line 686']},
  {id: 'function-regional-industrial-development', kind: 'FUNCTION', nameEn: 'Regional industrial development', cites: ['eccp2018#§3.3, lines 686-687']},
  {id: 'function-medium-sized-business-support', kind: 'FUNCTION', nameEn: 'Support of medium-sized businesses', cites: ['eccp2018#§3.3, line 687']},
  {id: 'function-cluster-projects', kind: 'FUNCTION', nameEn: 'Plans and projects of single clusters', cites: ['eccp2018#§3.2, lines 623-627']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Concept;
