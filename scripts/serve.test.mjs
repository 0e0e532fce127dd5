import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { serve } from './serve.mjs'

const outside = mkdtempSync(join(tmpdir(), 'mali-russia-serve-'))
const folder = join(outside, 'site')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(outside, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), '<title>Page</title>')
writeFileSync(join(folder, 'assets', 'app.js'), 'export {}')
afterAll(() => rmSync(outside, { recursive: true }))

test('serves files with their media type', async () => {
  const script = await get(await start(), '/assets/app.js?v=1')
  expect(script).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', body: 'export {}' })
})

test('gives the page at its root and at any address of its own', async () => {
  const site = await start()
  for (const path of ['/', '/event/x', '/?asOf=2021'])
    expect(await get(site, path)).toMatchObject({ status: 200, body: '<title>Page</title>' })
})

test('a file that is not there is not the page', async () => {
  expect(await get(await start(), '/assets/other.js')).toMatchObject({ status: 404 })
})

test('nothing outside the folder is given, and no malformed address brings it down', async () => {
  const site = await start()
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00.txt'])
    expect(await get(site, path)).toMatchObject({ status: 404 })
  expect(await get(site, '/')).toMatchObject({ status: 200 })
})

test('takes the next port where one is taken', async () => {
  const first = await start()
  const second = await start(Number(new URL(first).port))
  expect(Number(new URL(second).port)).toBeGreaterThan(Number(new URL(first).port))
  expect(await get(second, '/')).toMatchObject({ status: 200 })
})

async function start(port = 42_173) {
  const { address, close } = await serve(folder, port)
  onTestFinished(close)
  return address
}

/**
 * Sends the path as it stands; fetch would resolve its dots first.
 *
 * @param {string} address
 * @param {string} path
 * @returns {Promise<{ status: number | undefined, type: string | undefined, body: string }>}
 */
function get(address, path) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const sent = request({ hostname, port, path, agent: false }, async (response) => {
      const chunks = await response.toArray()
      const type = response.headers['content-type']
      resolve({ status: response.statusCode, type, body: Buffer.concat(chunks).toString() })
    })
    sent.on('error', reject).end()
  })
}
