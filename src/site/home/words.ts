/** The words of the first page. */
export const WORDS = {
  EN: {
    what: 'Who became whom, when, by which law, and who says so.',
    begin: 'Where to begin',
    bodies: 'Bodies that many changes led to',
    laws: 'Laws that changed most',
    changes: (count: number) => (count === 1 ? '1 change' : `${count} changes`),
    sources: 'Documents',
    statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
    loaded: 'What is loaded',
    relations: 'Relations',
  },
  KO: {
    what: '무엇이 언제 어떤 법으로 무엇이 되었는지, 누가 그렇게 말하는지.',
    begin: '여기서 시작하세요',
    bodies: '변화가 많았던 기관',
    laws: '가장 많이 바꾼 법',
    changes: (count: number) => `변경 ${count}건`,
    sources: '문서',
    statements: (count: number) => `서술 ${count}건`,
    loaded: '수록된 데이터',
    relations: '관계',
  },
} as const
