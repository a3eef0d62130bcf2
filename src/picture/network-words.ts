/** The words of network pictures. */
export const WORDS = {
  EN: {
    types: {
      Actor: 'Actor',
      Programme: 'Programme',
      Act: 'Act',
      Fund: 'Fund',
      Place: 'Place',
      Cluster: 'Cluster',
      Industry: 'Industry',
      Concept: 'Concept',
      Occurrence: 'Occurrence',
      ChangeEvent: 'Change event',
      Source: 'Source',
    },
    ties: {
      succession: 'succession',
      function: 'function handed over',
      fact: 'another relation',
      record: 'relation of a record',
    },
    description: (nodes: number, ties: number) =>
      `A network of ${nodes} nodes, joined by ${ties} lines; the centre is read first, then what is nearer to it.`,
  },
  KO: {
    types: {
      Actor: '행위자',
      Programme: '정책·사업',
      Act: '법령',
      Fund: '기금·회계',
      Place: '장소',
      Cluster: '클러스터',
      Industry: '산업',
      Concept: '개념',
      Occurrence: '사건',
      ChangeEvent: '변화',
      Source: '문헌',
    },
    ties: {
      succession: '승계',
      function: '기능 이관',
      fact: '그 밖의 관계',
      record: '기록의 관계',
    },
    description: (nodes: number, ties: number) =>
      `항목 ${nodes}개와 이를 잇는 선 ${ties}개의 관계망. 가운데 항목부터 가까운 순서로 읽습니다.`,
  },
} as const
