// Sectors, products, technologies and clusters that the first section of the cluster briefing names. Source: the briefing.
// The briefing calls what it names for a sector its relevant clusters, complexes and centres among them.

UNWIND [
  // What is made and sold.
  {id: 'manufacturing', kind: 'SECTOR', nameEn: 'Manufacturing', cites: ['eccp2018#§1, lines 27-29', 'eccp2018#§1, lines 154-155']},
  {id: 'service-sector', kind: 'SECTOR', nameEn: 'Services', cites: ['eccp2018#§1, lines 36-37', 'eccp2018#§1, lines 154-157']},
  {id: 'industry-as-a-whole', kind: 'SECTOR', nameEn: 'Industry', cites: ['eccp2018#§1, lines 155-157']},
  {id: 'agriculture', kind: 'SECTOR', nameEn: 'Agriculture', cites: ['eccp2018#§1, lines 155-157']},
  {id: 'machinery-and-appliances', kind: 'PRODUCT', nameEn: 'Machinery and appliances', cites: ['eccp2018#§1, lines 203-204']},
  {id: 'transport-equipment', kind: 'PRODUCT', nameEn: 'Transport equipment', cites: ['eccp2018#§1, lines 203-204']},
  {id: 'chemical-products', kind: 'PRODUCT', nameEn: 'Chemical products', cites: ['eccp2018#§1, lines 203-204']},
  {id: 'bovine-products', kind: 'PRODUCT', nameEn: 'Bovine products', cites: ['eccp2018#§1, lines 39-41']},
  {id: 'new-car-technologies', kind: 'TECHNOLOGY', nameEn: 'New technologies for cars', cites: ['eccp2018#§1, line 41', 'eccp2018#§1, line 58']},
  {id: 'pharmaceuticals', kind: 'SECTOR', nameEn: 'Pharmaceuticals', cites: ['eccp2018#§1, lines 32-35']},
  {id: 'food-and-beverages', kind: 'SECTOR', nameEn: 'Food and beverages', cites: ['eccp2018#§1, lines 212-217', 'eccp2018#§1, line 231']},
  {id: 'agri-food', kind: 'SECTOR', nameEn: 'Agri-food', cites: ['eccp2018#§1, line 213', 'eccp2018#§1, line 229']},
  {id: 'processed-organic-food', kind: 'PRODUCT', nameEn: 'Processed organic food', cites: ['eccp2018#§1, lines 213-217']},
  {id: 'organic-food', kind: 'PRODUCT', nameEn: 'Organic food', cites: ['eccp2018#§1, lines 216-217']},
  {id: 'organic-food-ingredients', kind: 'PRODUCT', nameEn: 'Ingredients of processed organic food', cites: ['eccp2018#§1, lines 216-217']},
  {id: 'fashion-industry', kind: 'SECTOR', nameEn: 'Design and fashion', cites: ['eccp2018#§1, lines 231-236']},
  {id: 'ready-made-clothes', kind: 'PRODUCT', nameEn: 'Ready-made clothes', cites: ['eccp2018#§1, lines 232-233']},
  {id: 'cosmetics', kind: 'PRODUCT', nameEn: 'Cosmetics', cites: ['eccp2018#§1, line 41', 'eccp2018#§1, lines 233-236']},
  {id: 'organic-cosmetics', kind: 'PRODUCT', nameEn: 'Organic-based cosmetics', cites: ['eccp2018#§1, lines 234-235']},
  {id: 'medical-sector', kind: 'SECTOR', nameEn: 'Medical sector', cites: ['eccp2018#§1, lines 237-241']},
  {id: 'medical-devices', kind: 'PRODUCT', nameEn: 'Medical devices', cites: ['eccp2018#§1, lines 32-35', 'eccp2018#§1, lines 240-241']},
  {id: 'clinical-research', kind: 'SECTOR', nameEn: 'Clinical research', cites: ['eccp2018#§1, lines 237-240']},
  {id: 'biopharmaceutical-industry', kind: 'SECTOR', nameEn: 'Biopharmaceutical industry', cites: ['eccp2018#§1, line 262']},
  {id: 'chemical-industry', kind: 'SECTOR', nameEn: 'Chemical industry', cites: ['eccp2018#§1, lines 242-246']},
  {id: 'specialty-chemicals', kind: 'PRODUCT', nameEn: 'Specialty chemicals', cites: ['eccp2018#§1, lines 249-250', 'eccp2018#§1, line 269']},
  {id: 'fine-chemistry', kind: 'SECTOR', nameEn: 'Fine chemistry', cites: ['eccp2018#§1, lines 271-272']},
  {id: 'material-industry', kind: 'SECTOR', nameEn: 'Material industry', cites: ['eccp2018#§1, lines 247-250']},
  {id: 'electronic-materials', kind: 'PRODUCT', nameEn: 'Electronic materials', cites: ['eccp2018#§1, lines 244-249']},
  {id: 'parts-and-materials', kind: 'SECTOR', nameEn: 'Parts and materials', cites: ['eccp2018#§1, lines 250-251', 'eccp2018#§1, line 271']},
  {id: 'new-materials', kind: 'SECTOR', nameEn: 'New materials', cites: ['eccp2018#§1, line 271']},
  {id: 'auto-parts', kind: 'PRODUCT', nameEn: 'Auto parts', cites: ['eccp2018#§1, lines 275-276']},
  {id: 'ict-industry', kind: 'SECTOR', nameEn: 'Information and communication technologies', acronym: 'ICT', cites: ['eccp2018#§1, lines 283-289']},
  {id: 'software-and-it-services', kind: 'SECTOR', nameEn: 'Software and IT services', cites: ['eccp2018#§1, lines 285-287']},
  {id: '4g', kind: 'TECHNOLOGY', nameEn: '4G', cites: ['eccp2018#§1, lines 284-285']},
  {id: 'mobile-industry', kind: 'SECTOR', nameEn: 'Mobile industry', cites: ['eccp2018#§1, lines 283-285', 'eccp2018#§1, line 317']},
  {id: 'video-games', kind: 'SECTOR', nameEn: 'Video games', cites: ['eccp2018#§1, lines 290-292']},

  // Technologies.
  {id: 'korea-strategic-technologies-2013-2017', kind: 'TECHNOLOGY', nameEn: 'Strategic technologies of Korea for 2013-2017', group: true, description: 'The plain text has the caption of the figure alone.', cites: ['eccp2018#§1, lines 158-160']},
  {id: 'fusion-energy', kind: 'TECHNOLOGY', nameEn: 'Fusion energy', cites: ['eccp2018#§1, lines 113-115']},
  {id: '5g', kind: 'TECHNOLOGY', nameEn: '5G technologies and systems', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'internet-of-things', kind: 'TECHNOLOGY', nameEn: 'Internet of Things', acronym: 'IoT', cites: ['eccp2018#§1, lines 119-122', 'eccp2018#§1, lines 125-127']},
  {id: 'cloud-computing', kind: 'TECHNOLOGY', nameEn: 'Cloud computing', cites: ['eccp2018#§1, lines 119-122', 'eccp2018#§1, lines 125-127']},
  {id: 'nanoelectronics', kind: 'TECHNOLOGY', nameEn: 'Nanoelectronics', cites: ['eccp2018#§1, lines 117-119', 'eccp2018#§1, lines 124-125']},
  {id: 'nano-safety', kind: 'TECHNOLOGY', nameEn: 'Nano-safety', cites: ['eccp2018#§1, lines 117-119', 'eccp2018#§1, lines 122-123']},
  {id: 'clean-energy', kind: 'TECHNOLOGY', nameEn: 'Clean energy innovation', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'automated-driving', kind: 'TECHNOLOGY', nameEn: 'Automated driving systems', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'disaster-resilient-societies', kind: 'TECHNOLOGY', nameEn: 'Disaster-resilient societies', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'polar-research', kind: 'TECHNOLOGY', nameEn: 'Polar research', cites: ['eccp2018#§1, lines 117-119']},
  {id: 'carbon-capture', kind: 'TECHNOLOGY', nameEn: 'Carbon capture', cites: ['eccp2018#§1, lines 121-122', 'eccp2018#§1, lines 126-127']},
  {id: 'infectious-disease-preparedness', kind: 'TECHNOLOGY', nameEn: 'Preparedness for infectious diseases', cites: ['eccp2018#§1, lines 122-123']},
  {id: 'materials-modelling', kind: 'TECHNOLOGY', nameEn: 'Materials modelling', cites: ['eccp2018#§1, lines 124-125']},
  {id: 'innovative-medicine', kind: 'TECHNOLOGY', nameEn: 'Innovative medicine', cites: ['eccp2018#§1, lines 124-125']},
  {id: 'satellite-navigation', kind: 'TECHNOLOGY', nameEn: 'Satellite navigation', cites: ['eccp2018#§1, lines 124-125']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Industry;

UNWIND [
  {id: 'mini-clusters', kind: 'MINI_CLUSTER', nameEn: 'Mini clusters', group: true, description: 'What Europe would mostly call clusters.', cites: ['eccp2018#§1, lines 191-196']},
  {id: 'foodpolis', kind: 'CLUSTER', nameEn: 'FOODPOLIS', description: 'National food cluster.', cites: ['eccp2018#§1, line 217', 'eccp2018#§1, lines 227-230']},
  {id: 'textopia', kind: 'CLUSTER', nameEn: 'Textopia Textile Information Center', cites: ['eccp2018#§1, lines 235-236']},
  {id: 'seoul-fashion-center', kind: 'CLUSTER', nameEn: 'Seoul Fashion Center', cites: ['eccp2018#§1, lines 235-236']},
  {id: 'dongdaemun-fashion-cluster', kind: 'CLUSTER', nameEn: 'Dongdaemun Fashion Cluster', cites: ['eccp2018#§1, lines 235-236']},
  {id: 'daegu-textile-cluster', kind: 'CLUSTER', nameEn: 'Textile cluster in Daegu City', cites: ['eccp2018#§1, lines 235-236']},
  {id: 'osong-bio-technopolis', kind: 'CLUSTER', nameEn: 'Osong Bio-technopolis', cites: ['eccp2018#§1, lines 235-236', 'eccp2018#§1, line 241']},
  {id: 'daegu-gyeongbuk-medical-cluster', kind: 'CLUSTER', nameEn: 'Daegu-Gyeongbuk High-tech Medical Cluster', cites: ['eccp2018#§1, line 241']},
  {id: 'cluster-parts-materials-seoul', kind: 'CLUSTER', nameEn: 'Parts and materials cluster of the Seoul zone', cites: ['eccp2018#§1, lines 250-251', 'eccp2018#§1, line 271']},
  {id: 'cluster-parts-materials-gyeonggi', kind: 'CLUSTER', nameEn: 'Parts and materials cluster of the Gyeonggi zone', cites: ['eccp2018#§1, lines 250-251', 'eccp2018#§1, line 271']},
  {id: 'cluster-parts-materials-busan', kind: 'CLUSTER', nameEn: 'Parts and materials cluster of the Busan zone', cites: ['eccp2018#§1, lines 250-251', 'eccp2018#§1, line 271']},
  {id: 'cluster-new-materials-gangwon', kind: 'CLUSTER', nameEn: 'New materials cluster of the Gangwon zone', cites: ['eccp2018#§1, line 271']},
  {id: 'cluster-fine-chemistry-ulsan', kind: 'CLUSTER', nameEn: 'Fine chemistry cluster of the Ulsan zone', cites: ['eccp2018#§1, line 271']},
  {id: 'cluster-petrochemicals-gwangju-jeonnam', kind: 'CLUSTER', nameEn: 'Petrochemicals cluster of the Gwangju and South Jeolla zone', cites: ['eccp2018#§1, lines 271-272']},
  {id: 'southeastern-automotive-cluster', kind: 'CLUSTER', nameEn: 'Automotive cluster in the Daegu-Gyeongbuk-Gyeongnam region', cites: ['eccp2018#§1, lines 280-281']},
  {id: 'ulsan-autovalley', kind: 'CLUSTER', nameEn: 'Ulsan Autovalley Project', cites: ['eccp2018#§1, lines 281-282']},
  {id: 'gangnam-mobile-cluster', kind: 'CLUSTER', nameEn: 'Gangnam Seoul mobile cluster', cites: ['eccp2018#§1, lines 317-318']}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Cluster;
