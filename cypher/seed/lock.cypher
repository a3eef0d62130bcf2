// The uniqueness of the id makes a second one wait here until the first has ended, should both come this far.
MERGE (l:__Lock {id: 'seed'})
