import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import type { Question } from '../questions/ask.ts'
import type { Context } from './context.ts'
import { MAX_PAGE } from './library/paging.ts'

/**
 * Answers the current field of many objects of a list by one question, as the arguments of the field are the same for all
 * of them. A question is asked for {@link MAX_PAGE} objects at most.
 *
 * @param of the id of the object
 * @returns undefined where the question holds nothing for that id
 */
export function askForEach<Args, Answer>(
  question: Question<Args & { of: readonly string[] }, ReadonlyMap<string, Answer>>,
  of: string,
  args: Args,
  { ask, batches }: Context,
  { fieldNodes }: GraphQLResolveInfo,
): Promise<Answer | undefined> {
  // graphql-js passes the same `fieldNodes` array to every object of a list, so it identifies the batch.
  const known = batches.get(fieldNodes) as DataLoader<string, Answer | undefined> | undefined
  if (known) return known.load(of)
  const load = async (ids: readonly string[]) => {
    const found = await ask(question, { ...args, of: ids })
    return ids.map((id) => found.get(id))
  }
  const loader = new DataLoader(load, { maxBatchSize: MAX_PAGE })
  batches.set(fieldNodes, loader)
  return loader.load(of)
}
