UNWIND [
  {id: 'a', nameKo: '산업부; 정보통신부', `이름`: "작은 '따옴표'"}, // 주석;
  /* 설명; */ {id: 'b', nameKo: '😀;', 이름: null}
] AS row
MERGE (n:Entity {id: row.id});
RETURN '끝' AS 끝
