CREATE (:A);
CREATE (:B {name: 'open});
