import { openDatabase } from '@mali-russia/core'
import * as data from '@mali-russia/data'

/** The shipped tables, opened once. */
export const database = openDatabase(data)
