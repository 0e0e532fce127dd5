import { isEntityId } from '@mali-russia/data'
import { isEdtf } from '@mali-russia/edtf'
import type { State } from '../state/url'

/** The state without the filters that name nothing: what the page applies. */
export function applicable(state: State): State {
  return {
    ...state,
    who: isEntityId(state.who) ? state.who : '',
    during: isPeriod(state.during) ? state.during : '',
  }
}

/** A set of days, as `[2021,2023]`, is a date but no period. */
const isPeriod = (text: string): boolean => isEdtf(text) && !text.startsWith('[')
