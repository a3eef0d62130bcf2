import { Command, Option } from 'commander'
import { citationText } from '../../graph/citation.ts'
import { labelOf } from '../../graph/label.ts'
import { explain, type ExplainedPath, type Explanation } from '../../questions/explain.ts'
import type { ExplainedStep } from '../../questions/explain-words.ts'
import type { Language } from '../../sentence/told.ts'
import { openAccess, say, sayJson } from '../context.ts'
import { stopAll } from '../stop.ts'

interface Options {
  language: Lowercase<Language>
  json?: boolean
}

/** `jokbo explain <from> <to>`: how one thing became another, step by step. */
export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'tell how one thing became another: each step as a sentence, with its law, its sources and what others say',
    )
    .argument('<from>', 'id of the earlier one; search finds it')
    .argument('<to>', 'id of the later one')
    .addOption(new Option('--language <language>', 'the language of the sentences').choices(['en', 'ko']).default('en'))
    .option('--json', 'print the explanation as JSON')
    .action(async (from: string, to: string, { language, json }: Options) => {
      const { ask } = await openAccess()
      const spoken = language.toUpperCase() as Language
      const found = await ask(explain, { from, to, language: spoken })
      if (json) sayJson(found)
      else for (const line of linesOf(found, LABELS[spoken])) say(line)
      await stopAll()
    })
}

/** The words around the sentences. */
const LABELS = {
  EN: {
    path: (number: number, of: number) => `Path ${number} of ${of}`,
    more: 'There are more paths than these.',
    law: 'legal basis',
    source: 'source',
    otherwise: { PREFERRED: 'also said', ALTERNATIVE: 'otherwise', REFUTED: 'otherwise (refuted)' },
  },
  KO: {
    path: (number: number, of: number) => `${of}개 경로 가운데 ${number}번째`,
    more: '이 밖에도 경로가 더 있다.',
    law: '근거 법령',
    source: '출처',
    otherwise: { PREFERRED: '함께 전하는 말', ALTERNATIVE: '다른 설명', REFUTED: '다른 설명(반박됨)' },
  },
}

function linesOf({ reason, paths, truncated }: Explanation, labels: (typeof LABELS)[Language]): string[] {
  return [
    ...(reason === null ? [] : [reason]),
    ...paths.flatMap((path, index) => [
      ...(index === 0 ? [] : ['']),
      ...(paths.length === 1 ? [] : [labels.path(index + 1, paths.length)]),
      ...pathLines(path, labels),
    ]),
    ...(truncated ? ['', labels.more] : []),
  ]
}

function pathLines({ steps }: ExplainedPath, labels: (typeof LABELS)[Language]): string[] {
  return steps.flatMap((step, index) => [
    `${index + 1}. ${step.sentence}`,
    ...besideLines(step, labels).map((line) => `   ${line}`),
  ])
}

function besideLines({ event, citations, alternatives }: ExplainedStep, labels: (typeof LABELS)[Language]): string[] {
  return [
    ...event.enactedBy.map((law) => `${labels.law}: ${labelOf(law)} [${law.id}]`),
    ...citations.map((citation) => `${labels.source}: ${citationText(citation)}`),
    ...alternatives.flatMap(({ sentence, rank, citations: others }) => [
      `${labels.otherwise[rank]}: ${sentence}`,
      ...others.map((citation) => `  ${labels.source}: ${citationText(citation)}`),
    ]),
  ]
}
