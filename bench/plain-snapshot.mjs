import { statement } from '../dist/database/statement.js'

/** What a question reads from, over a transaction of the driver: nothing is bounded, watched or read again. */
export async function plainSnapshot(tx) {
  const rows = async (text, parameters = {}) => {
    const { records } = await tx.run(text, parameters)
    return records.map((record) => record.toObject())
  }
  const [dataset] = await rows(statement('dataset/ledger'))
  return { dataset: Promise.resolve(dataset), rows }
}
