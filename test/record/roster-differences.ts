/** A body in which the graph differs from the table of the act, and why. */
interface Difference {
  readonly name: string
  /** Whether the graph lacks what the act has, or adds what the act does not name. */
  readonly side: 'lacks' | 'adds'
  /** Days of the table, from the first to the last. */
  readonly from: string
  readonly to: string
  readonly reason: string
}

export const DIFFERENCES: readonly Difference[] = [
  {
    name: '감찰원',
    side: 'lacks',
    from: '1955-03-02',
    to: '1955-03-02',
    reason:
      'The act of 1955 provides for it, but the law on it was dropped in May 1957: it never began. https://encykorea.aks.ac.kr/Article/E0025947',
  },
  {
    name: '심계원',
    side: 'adds',
    from: '1948-08-15',
    to: '1962-06-18',
    reason: 'The constitution set it up, not the organisation act.',
  },
  {
    name: '감사원',
    side: 'adds',
    from: '1963-12-17',
    to: '2026-10-02',
    reason: 'The constitution sets it up, not the organisation act.',
  },
  {
    name: '외자구매처',
    side: 'adds',
    from: '1948-08-15',
    to: '1948-08-15',
    reason: 'When it began is not known; the law that the act of 1955 repeals with it was not read.',
  },
  {
    name: '검찰청',
    side: 'adds',
    from: '1948-08-15',
    to: '1962-06-18',
    reason: 'An ordinance of 1948 and then an act of its own set it up. The organisation act names it from 1963 on.',
  },
  {
    name: '농사원',
    side: 'adds',
    from: '1960-08-29',
    to: '1960-08-29',
    reason: 'A decree of 1957 set it up. The organisation act names it from 1961 on.',
  },
  {
    name: '원자력원',
    side: 'adds',
    from: '1960-08-29',
    to: '1963-12-17',
    reason: 'The Atomic Energy Act of 1958 set it up.',
  },
  {
    name: '군사원호청',
    side: 'adds',
    from: '1961-10-02',
    to: '1962-06-18',
    reason: 'A law of its own set it up in 1961. The day in 1962 on which it ended is not known.',
  },
  {
    name: '원호처',
    side: 'adds',
    from: '1962-06-18',
    to: '1962-06-18',
    reason:
      'A law of its own set it up in 1962, on a day that is not known. The organisation act names it from 1963 on.',
  },
  {
    name: '민주평화통일자문회의사무처',
    side: 'adds',
    from: '1988-02-25',
    to: '1996-08-08',
    reason: 'It is the secretariat of a council that has an act of its own.',
  },
  {
    name: '해양경찰청',
    side: 'adds',
    from: '1993-03-06',
    to: '1994-12-23',
    reason: 'It stood below the police by decree. The organisation act names it from 1996 on.',
  },
  {
    name: '행정중심복합도시건설청',
    side: 'adds',
    from: '2008-03-01',
    to: '2017-08-01',
    reason: 'A special act set it up in 2006. The organisation act names it from 2020 on.',
  },
  {
    name: '새만금개발청',
    side: 'adds',
    from: '2014-11-19',
    to: '2017-08-01',
    reason: 'A special act set it up in 2013. The organisation act names it from 2020 on.',
  },
  {
    name: '고위공직자범죄수사처',
    side: 'adds',
    from: '2022-06-01',
    to: '2026-10-02',
    reason: 'It is independent by an act of its own.',
  },
]
