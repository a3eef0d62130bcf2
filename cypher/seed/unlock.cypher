MATCH (l:__Lock {id: 'seed'}) DELETE l
