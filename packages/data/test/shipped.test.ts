import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { run } from '../src/compile/run.js'

function shipped(command: string): { code: number; said: string[] } {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const said: string[] = []
  const print = (text: string): number => said.push(text)
  const code = run([command], { root, here: root, print, complain: print, watch: () => {} })
  return { code, said }
}

it('the shipped records have no fault, and the codebook prints the terms that they use', () => {
  expect(shipped('check')).toEqual({ code: 0, said: [expect.stringContaining('no faults')] })
})

it('the shipped records cover what the project asks for, and each year since 2012', () => {
  const { code, said } = shipped('coverage')
  expect(code).toBe(0)
  expect(said.join('\n')).not.toContain('← below')
  expect(said.join('\n')).toContain('years since 2012 without an event: none')
})
