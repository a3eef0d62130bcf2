/** The words of the page of a search. */
export const WORDS = {
  EN: {
    search: 'Search',
    found: (count: number, text: string) => `${count === 1 ? '1 hit' : `${count} hits`} for “${text}”`,
    most: (count: number) => `The ${count} best hits are shown. Give more words to see others.`,
    none: (text: string) => `Nothing is called “${text}”, and no text has these words.`,
    remedy: 'Try fewer words, another spelling, or an acronym.',
    near: 'Ids that are near to it:',
    all: 'All',
    types: 'Only',
    also: (name: string, when: string) => `also called ${name}${when === '' ? '' : ` (${when})`}`,
    says: 'in the text',
  },
  KO: {
    search: '검색',
    found: (count: number, text: string) => `“${text}” 검색 결과 ${count}건`,
    most: (count: number) => `가장 가까운 ${count}건만 보입니다. 낱말을 더 넣어 보세요.`,
    none: (text: string) => `“${text}”(이)라는 이름이나 이 낱말이 든 글이 없습니다.`,
    remedy: '낱말을 줄이거나 다른 표기, 약칭으로 찾아 보세요.',
    near: '비슷한 아이디:',
    all: '전체',
    types: '유형',
    also: (name: string, when: string) => `다른 이름: ${name}${when === '' ? '' : ` (${when})`}`,
    says: '본문',
  },
} as const
