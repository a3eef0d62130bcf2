/** Words with which a statement of a script may begin. */
const FIRST = ['UNWIND', 'MATCH', 'OPTIONAL', 'MERGE', 'CREATE', 'INSERT', 'WITH', 'CALL', 'FOREACH', 'RETURN']

/** Further words of clauses that read and write the graph, and words between operands. */
const FURTHER =
  'WHERE ORDER BY SKIP OFFSET LIMIT UNION ALL DISTINCT ON SET REMOVE DELETE DETACH NODETACH FINISH AS ' +
  'AND OR XOR NOT IN IS TYPED NORMALIZED STARTS ENDS CONTAINS CASE WHEN THEN ELSE END ASC ASCENDING DESC DESCENDING'

const KEYWORDS = new Set([...FIRST, ...FURTHER.split(' ')])

/** The words with which a statement may begin, as messages show them. */
export const FIRST_WORDS = FIRST.join(', ')

/** Whether a statement of a script may begin with a word. */
export function mayBegin(word: string): boolean {
  return FIRST.includes(word.toUpperCase())
}

/** Whether a word can follow a value: any other one there begins something that is no part of reading or writing the graph. */
export function mayFollowValue(word: string): boolean {
  return KEYWORDS.has(word.toUpperCase())
}
