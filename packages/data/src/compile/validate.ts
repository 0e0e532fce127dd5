import type * as z from 'zod'
import {
  claimSchema,
  entitySchema,
  eventSchema,
  propositionSchema,
  redirectSchema,
  relationSchema,
  sourceSchema,
} from '../schema/index.js'
import { type Fault, faultIn } from './fault.js'
import type { Flattened, Origin } from './flatten.js'
import { type Path, pathText } from './read/node.js'
import { redirectKey } from './tables.js'

/** Checks every row against its table's schema: what the form of a file does not say by itself. */
export function validate({ tables, redirects, origins }: Flattened): Fault[] {
  const check = (schema: z.ZodType, rows: readonly { readonly id: string }[], keyOf = (id: string) => id): Fault[] =>
    rows.flatMap((row) => {
      const result = schema.safeParse(row)
      const origin = origins.get(keyOf(row.id))
      return result.success || !origin ? [] : result.error.issues.map((issue) => faultOf(issue, origin))
    })
  return [
    ...check(sourceSchema, tables.sources),
    ...check(entitySchema, tables.entities),
    ...check(eventSchema, tables.events),
    ...check(relationSchema, tables.relations),
    ...check(propositionSchema, tables.propositions),
    ...check(claimSchema, tables.claims),
    ...check(redirectSchema, redirects, redirectKey),
  ]
}

function faultOf(issue: z.core.$ZodIssue, { file, path }: Origin): Fault {
  const inFile: Path = [...path, ...issue.path.filter((step) => typeof step !== 'symbol')].filter(
    // In a file the value of a proposition stands bare, without the name of its type.
    (step, i, all) => !(all[i - 1] === 'value' && step === String(step) && valueNames.has(step)),
  )
  return faultIn(file, inFile, `${pathText(inFile)}: ${messageOf(issue)}`)
}

const valueNames: ReadonlySet<string> = new Set(['boolean', 'entity', 'date', 'quantity', 'code'])

/** Zod's own words where the schema has none. */
function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return `too big; at most ${issue.maximum}`
    case 'too_small':
      return `too small; at least ${issue.minimum}`
    case 'invalid_format':
      return issue.format === 'regex' && issue.pattern
        ? `does not have the form ${issue.pattern}`
        : `is no ${issue.format}`
    default:
      return issue.message
  }
}
