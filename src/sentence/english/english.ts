import type { Wording } from '../told.ts'
import { claimSentence, eventSentence } from './event.ts'
import { reasonSentence } from './reason.ts'
import { stepSentence } from './step.ts'

/** All sentences in English. */
export const ENGLISH: Wording = {
  step: stepSentence,
  event: eventSentence,
  claim: claimSentence,
  reason: reasonSentence,
}
