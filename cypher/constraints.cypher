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

// The search entries of one thing.
CREATE INDEX search_entry_id IF NOT EXISTS FOR (n:__Name) ON (n.id);

// Claims about relations are found by the id of the relation.
CREATE INDEX claim_relation IF NOT EXISTS FOR (n:Claim) ON (n.relation);

// What began, ended or happened between two days is found by its first or its last possible day.
CREATE INDEX entity_start IF NOT EXISTS FOR (n:Entity) ON (n.startEarliest);
CREATE INDEX entity_end IF NOT EXISTS FOR (n:Entity) ON (n.endLatest);
CREATE INDEX change_event_effective IF NOT EXISTS FOR (n:ChangeEvent) ON (n.effectiveEarliest);

// Relations that last are found by the years in their dates, as other indexes hold one relation type only and there are many.
// STATE stands for all of their types.
CREATE FULLTEXT INDEX jokbo_states IF NOT EXISTS FOR ()-[r:STATE]-() ON EACH [r.start, r.end]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
