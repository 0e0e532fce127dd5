import { expect, it } from 'vitest'
import * as z from 'zod'
import { term, text } from '../../schema/fields.js'
import { id } from '../../schema/ids.js'
import { shapeOf } from '../shape.js'
import { printTypes } from './types.js'

/** The end of what is printed whatever the shapes. */
const last = "EntityOf<I> | I['event'] | I['relation']"

const printed = (schema: z.ZodType): string => {
  const all = printTypes([shapeOf(schema)], new Map())
  return all.slice(all.indexOf(last) + last.length).trim()
}

it('prints an interface with its descriptions, readonly throughout', () => {
  const schema = z
    .strictObject({ title: text('Its title.'), pages: z.exactOptional(z.number().meta({ description: 'How many.' })) })
    .meta({ name: 'Book', description: 'A book.' })
  expect(printed(schema)).toBe(`/** A book. */
export interface Book {
  /** Its title. */
  readonly title: string
  /** How many. */
  readonly pages?: number
}`)
})

it('makes a type generic where it holds ids, and only there', () => {
  const note = z.strictObject({ text: text('It.') }).meta({ name: 'Note', description: 'A note.' })
  const schema = z
    .strictObject({
      of: id('person', 'Whose.'),
      by: z.array(id('entity', 'One.')),
      said: id('actor', 'By whom.'),
      note,
      notes: z.array(note),
    })
    .meta({ name: 'Book', description: 'A book.' })
  expect(printed(schema)).toContain('export interface Book<I extends Ids = ShippedIds> {')
  expect(printed(schema)).toContain("readonly of: I['person']")
  expect(printed(schema)).toContain('readonly by: readonly EntityOf<I>[]')
  expect(printed(schema)).toContain('readonly said: ActorOf<I>')
  expect(printed(schema)).toContain('readonly notes: readonly Note[]')
  expect(printed(schema)).toContain('export interface Note {')
})

it('prints a union of what it is made of', () => {
  const schema = z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('yes'), yes: z.boolean() }),
      z.strictObject({ type: z.literal('none') }),
    ])
    .meta({ name: 'Value', description: 'A value.' })
  expect(printed(schema)).toBe(`/** A value. */
export type Value =
  | {
      readonly type: 'yes'
      readonly yes: boolean
    }
  | {
      readonly type: 'none'
    }`)
})

it('prints a vocabulary once, as a type of its own', () => {
  const colours = { red: { en: 'red', fr: 'rouge', description: 'As blood.' } }
  const schema = z.strictObject({ colour: term('colours', colours, 'Which.') }).meta({ name: 'Paint' })
  const all = printTypes([shapeOf(schema)], new Map([['colours', ['red']]]))
  expect(all).toContain("export type Colour = 'red'")
  expect(all).toContain('readonly colour: Colour')
})

it('does not let a description end its comment', () => {
  const schema = z.strictObject({ a: text('Ends */ here.') }).meta({ name: 'A' })
  expect(printed(schema)).toContain('/** Ends *\\/ here. */')
})
