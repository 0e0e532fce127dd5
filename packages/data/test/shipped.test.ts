import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { run } from '../src/compile/run.js'

it('the shipped records have no fault, and the codebook prints the terms that they use', () => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const said: string[] = []
  const print = (text: string): number => said.push(text)
  const code = run(['check'], { root, here: root, print, complain: print, watch: () => {} })
  expect({ code, said }).toEqual({
    code: 0,
    said: [expect.stringContaining('no faults')],
  })
})
