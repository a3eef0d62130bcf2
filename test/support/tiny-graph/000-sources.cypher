// Made-up sources and laws of Arden.
CREATE (:Entity:Dataset {id: 'arden', title: 'Tiny graph of Arden', licence: 'CC0-1.0', description: 'Made up for tests.'});

UNWIND [
  {id: 'gazette', title: 'Arden Gazette & Register', publisher: 'State Press', language: 'en', year: 1990, url: 'https://example.org/gazette?a=1&b=2'},
  {id: 'smith2020', title: 'A "Short" History of Arden', authors: ['Ann Smith', 'José Núñez'], year: 2020, language: 'en'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Source;

UNWIND [
  {id: 'law-1', kind: 'LAW', title: 'Law No. 1', nameEn: 'Government Act', nameKo: '정부법', number: '1', passed: '1959-12-01', promulgated: '1959-12-15', inForce: '1960-01-01'},
  {id: 'law-2', kind: 'LAW', title: 'Law No. 2', nameEn: 'Amendment of the Government Act', passed: '1989-12', promulgated: '1989-12-30', inForce: '1990-01-01'},
  {id: 'law-3', kind: 'LAW', title: 'Law No. 3', nameEn: 'Second Amendment of the Government Act', inForce: '2013-03-23'}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row, n:Thing:Act:Source;
