import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { claimSchema } from '../../schema/index.js'
import { shapeOf } from '../shape.js'
import { printCsv, printTable } from './csv.js'

describe('a table as CSV', () => {
  it('ends every line with CRLF, and quotes what holds a comma, a quote or a line break (RFC 4180)', () => {
    expect(
      printTable([
        ['a', 'b'],
        ['x, y', 'say "no"'],
        ['two\nlines', 1.5],
      ]),
    ).toBe('a,b\r\n"x, y","say ""no"""\r\n"two\nlines",1.5\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'does not let a spreadsheet take %j for a formula',
    (text) => {
      expect(printTable([[text]]).replaceAll('"', '')).toBe(`'${text}\r\n`)
    },
  )

  it('leaves negative numbers as numbers', () => {
    expect(printTable([[-8.5]])).toBe('-8.5\r\n')
  })
})

describe('rows as CSV', () => {
  const shape = shapeOf(
    z.strictObject({
      id: z.string(),
      place: z.exactOptional(z.strictObject({ latitude: z.number() })),
      tags: z.array(z.string()),
      of: z.array(z.string().meta({ ref: 'event' })),
    }),
  )

  it('names the fields of an inner object by their way, and leaves unknown cells empty', () => {
    const rows = [
      { id: 'a', place: { latitude: -1 }, tags: [], of: [] },
      { id: 'b', tags: [], of: [] },
    ]
    expect(printCsv(rows, shape)).toBe('id,place.latitude,tags,of\r\na,-1,,\r\nb,,,\r\n')
  })

  it('joins ids with a bar, and writes any other list as JSON', () => {
    expect(printCsv([{ id: 'a', tags: ['x|y', 'z'], of: ['event:a', 'event:b'] }], shape)).toContain(
      'a,,"[""x|y"",""z""]",event:a|event:b\r\n',
    )
  })

  it('is not led astray by what every object inherits', () => {
    expect(printCsv([{}], shapeOf(z.strictObject({ constructor: z.string(), toString: z.string() })))).toBe(
      'constructor,toString\r\n,\r\n',
    )
  })

  it('has a column for each field of a date', () => {
    expect(printCsv([], shapeOf(claimSchema))).toContain(
      'said.edtf,said.start,said.end,said.latestStart,said.earliestEnd',
    )
  })
})
