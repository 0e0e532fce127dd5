import { type MaliRussiaError, MissingTableError, RetiredIdError, UnknownIdError } from './errors.js'
import { tableByPrefix } from './types.js'
import type { View } from './view.js'

/** Why a record that is asked for by its id is not there: retired, hidden by the lens, in a table not given, or nowhere. */
export function unknownId(question: string, asked: unknown, { store, lens }: View): MaliRussiaError {
  if (typeof asked !== 'string') return new UnknownIdError(question, asked, [])
  const id = store.currentId(asked)
  const loss = store.lossOf(id)
  if (loss) return new RetiredIdError(question, asked, loss)
  if (store.tableOf(id) !== undefined) return new UnknownIdError(question, id, [], hiddenBy(lens))
  const table = tableByPrefix(id)
  if (table !== undefined && !store.holds(table)) return new MissingTableError(table, `${question} of "${id}"`)
  return new UnknownIdError(question, id, store.ids())
}

function hiddenBy({ asOf, trust }: View['lens']): string {
  const why = [
    ...(asOf === undefined ? [] : [`no source about it had certainly been published by ${asOf}`]),
    ...(trust === undefined ? [] : ['its evidence does not reach the bar of trust']),
  ]
  return why.length === 0 ? 'nothing states it: it has no proposition of its own' : why.join(', or ')
}
