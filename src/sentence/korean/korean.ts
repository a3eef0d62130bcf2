import type { Wording } from '../told.ts'
import { claimSentence, eventSentence } from './event.ts'
import { reasonSentence } from './reason.ts'
import { stepSentence } from './step.ts'

/** All sentences in Korean. */
export const KOREAN: Wording = {
  step: stepSentence,
  event: eventSentence,
  claim: claimSentence,
  reason: reasonSentence,
}
