// One id names one thing. A label that is looked up without :Entity needs its own index too.
// This statement runs once for each type of thing and record, for Entity and for Thing: TYPE stands for the label.
CREATE CONSTRAINT type_id IF NOT EXISTS FOR (n:TYPE) REQUIRE n.id IS UNIQUE;

// Bookkeeping.
CREATE CONSTRAINT seed_name IF NOT EXISTS FOR (n:__Seed) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT seed_dataset_id IF NOT EXISTS FOR (n:__Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT seed_lock_id IF NOT EXISTS FOR (n:__Lock) REQUIRE n.id IS UNIQUE;

// The program makes the tokens, so that Korean and English texts are found in the same way; see src/text/search-tokens.ts.
CREATE FULLTEXT INDEX jokbo_texts IF NOT EXISTS FOR (n:__Name) ON EACH [n.tokens, n.whole, n.type, n.matched]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// Claims about relations are found by the id of the relation.
CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation);
