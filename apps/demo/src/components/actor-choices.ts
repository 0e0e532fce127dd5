import type { Entity } from '@mali-russia/data'
import { entityTypes } from '@mali-russia/data/vocabulary'
import { useMemo } from 'react'
import type { Choice } from '../model/choices'
import { useReader } from '../model/reader'
import { useNavigation } from '../state/use-state'

/** Entities as choices of a field of names, by name; states and persons before bodies where a text fits both. */
export function useActorChoices(ids: ReadonlySet<Entity['id']>): readonly Choice[] {
  const { lang } = useNavigation().state
  const { whole } = useReader()
  return useMemo(
    () =>
      [...ids]
        .map((id) => whole.get(id))
        .map((entity) => ({
          id: entity.id,
          label: entity.names[lang],
          hint: entityTypes[entity.type][lang],
          names: [...Object.values(entity.names), ...entity.aliases],
          rank: entity.type === 'country' || entity.type === 'person' ? 0 : 1,
        }))
        .sort((a, b) => a.label.localeCompare(b.label, lang)),
    [ids, whole, lang],
  )
}
