import type { LabelLanguage } from '../../graph/label.ts'
import type { RelationDirection } from '../../questions/relations.ts'

/** How a relation is named, seen from the end that its arrow leaves and from the end that it reaches. */
type BothWays = Readonly<Record<RelationDirection, Readonly<Record<LabelLanguage, string>>>>

/**
 * The words for a relation type, seen from one of its ends: `PART_OF` that leaves it is "part of", one that reaches it
 * "parts". They can stand as a heading over the other ends, and between both ends in a table; the Korean ones name the other end.
 */
export function relationWord(type: string, direction: RelationDirection, language: LabelLanguage): string {
  return RELATIONS[type]?.[direction][language] ?? type
}

/** The words for relations to records of one type, where those for the relation alone would say less. */
export const RECORDS: Readonly<Record<string, Readonly<Record<LabelLanguage, string>>>> = {
  'OF IN Observation': { EN: 'figures of it', KO: '이것의 수치' },
  'ABOUT IN Finding': { EN: 'what is said of it', KO: '이것에 관한 서술' },
  'ABOUT IN Claim': { EN: 'competing values', KO: '서로 다른 값' },
  'STATED_BY IN Finding': { EN: 'what it says', KO: '이것이 말한 것' },
  'STATED_BY IN Observation': { EN: 'figures that it states', KO: '이것이 밝힌 수치' },
}

/** The words for a relation to records of one type, seen from the other end; to things without one. */
export function groupWord(
  type: string,
  direction: RelationDirection,
  record: string | null,
  language: LabelLanguage,
): string {
  return RECORDS[`${type} ${direction} ${record ?? ''}`]?.[language] ?? relationWord(type, direction, language)
}

function seen(out: string, into: string, outKo: string, intoKo: string): BothWays {
  return { OUT: { EN: out, KO: outKo }, IN: { EN: into, KO: intoKo } }
}

/** Every relation type of the vocabulary. */
export const RELATIONS: Readonly<Record<string, BothWays>> = {
  PART_OF: seen('part of', 'parts', '속한 곳', '하위'),
  MEMBER_OF: seen('member of', 'members', '구성원으로 있는 곳', '구성원'),
  HELD: seen('held the office', 'held by', '맡은 직위', '이 직위를 맡은 사람'),
  LED_BY: seen('led by', 'leads', '이끄는 이', '이끄는 대상'),
  APPOINTED: seen('appointed', 'appointed by', '임명된 사람', '임명한 이'),
  RESPONSIBLE_FOR: seen('responsible for', 'responsible bodies', '소관 대상', '소관 기관'),
  OVERSEES: seen('oversees', 'overseen by', '감독·조정 대상', '감독·조정하는 곳'),
  DELEGATES_TO: seen('delegates to', 'carries out by delegation of', '위탁받은 곳', '위탁한 곳'),
  IMPLEMENTS: seen('implements', 'implemented by', '추진 대상', '추진 주체'),
  PARTICIPATED_IN: seen('took part in', 'participants', '참여한 대상', '참여자'),
  ESTABLISHED: seen('established', 'established by', '세운 것', '세운 이'),
  FUNDS: seen('funds', 'funded by', '재원을 대는 대상', '재원'),
  BASED_ON: seen('based on', 'basis of', '근거', '이것을 근거로 하는 것'),
  LOCATED_IN: seen('located in', 'location of', '위치', '이곳에 있는 것'),
  HOSTED_BY: seen('hosted by', 'hosts', '둔 곳·열린 곳', '이곳에 둔 것·열린 것'),
  TARGETS: seen('targets', 'targeted by', '대상', '이것을 대상으로 하는 것'),
  EXCLUDES: seen('leaves out', 'left out by', '제외한 것', '이것을 제외한 것'),
  SPECIALISES_IN: seen('specialises in', 'specialists', '특화 분야', '이 분야에 특화한 것'),
  HAS_OBJECTIVE: seen('aims at', 'aim of', '목표', '이것을 목표로 하는 것'),
  USES_INSTRUMENT: seen('uses as a means', 'means of', '수단', '이것을 수단으로 쓰는 것'),
  SUPPORTS: seen('supports', 'supported by', '지원 대상', '지원하는 것'),
  COOPERATES_WITH: seen('cooperates with', 'cooperates with', '협력 상대', '협력 상대'),
  PARTY_TO: seen('party to', 'parties', '당사자로 참여한 협약', '당사자'),
  COUNTERPART_OF: seen('counterpart of', 'counterparts', '상대 기관·제도', '상대 기관·제도'),
  REVIVES: seen('takes up again', 'taken up again by', '다시 이은 것', '이것을 다시 이은 것'),
  SAME_AS: seen('probably the same as', 'probably the same as', '같은 것으로 보이는 것', '같은 것으로 보이는 것'),
  AUTHORED_BY: seen('written by', 'wrote', '저자', '저술'),
  REFERS_TO: seen('cites', 'cited by', '인용한 문헌', '이것을 인용한 문헌'),
  PASSED_BY: seen('passed by', 'passed', '의결한 곳', '의결한 것'),
  ENACTS: seen('enacts', 'enacted by', '제정한 법률', '이 법률을 제정한 법령'),
  AMENDS: seen('amends', 'amended by', '개정한 법률', '이 법률을 개정한 법령'),
  REPEALS: seen('repeals', 'repealed by', '폐지한 법률', '이 법률을 폐지한 법령'),
  KNOWN_AS: seen('other names', 'name of', '다른 이름', '이 이름으로 불린 것'),
  ENTERS: seen('changes that it entered', 'went into the change', '들어간 변화', '변화에 들어간 것'),
  YIELDS: seen('came out of the change', 'changes that it came out of', '변화에서 나온 것', '나온 변화'),
  ENACTED_BY: seen('legal basis', 'changes that it made', '근거 법령', '이 법령에 따른 변화'),
  HAS_FLOW: seen('what went from one to another', 'change', '이관·승계 내역', '변화'),
  GIVES: seen('gave', 'from', '넘긴 것', '넘긴 곳'),
  REACHES: seen('to', 'received', '받은 곳', '받은 것'),
  MOVES: seen('function that moved', 'moved in', '넘어간 기능', '이 기능이 넘어간 이관'),
  ABOUT: seen('about', 'what is said of it', '다루는 대상', '이것에 관한 서술'),
  OF: seen('of', 'milestones', '측정 대상', '이것의 단계'),
  BY: seen('paid or done by', 'figures of what it pays or does', '지급·수행한 곳', '이곳이 지급·수행한 수치'),
  IN: seen('setting', 'figures set in it', '배경(사업·지역)', '이곳을 배경으로 한 수치'),
  SHARE_OF: seen('share of', 'shares', '전체 값', '부분 값'),
  STATED_BY: seen('stated by', 'stated', '말한 이', '이것이 말한 것'),
  SUCCEEDED_BY: seen('succeeded by', 'predecessors', '후신', '전신'),
  SPUN_OFF: seen('split off from it', 'split off from', '갈라져 나간 것', '갈라져 나오기 전의 것'),
  HANDED_FUNCTION_TO: seen('handed functions to', 'received functions from', '기능을 넘겨받은 곳', '기능을 넘겨준 곳'),
}
