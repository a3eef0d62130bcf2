// If two programs come this far, the unique id makes the second one wait here until the first has ended.
MERGE (l:__Lock {id: 'seed'})
