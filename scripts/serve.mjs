import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const mediaTypes = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
])

/**
 * Serves a folder of static files to this machine only; a path that is no file gets index.html, so that a page's own
 * addresses can be reloaded.
 *
 * @param {string} folder
 * @param {number} port the first to try; where it is taken the next one is, and so on
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(folder, port) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error) => {
      console.error(`${request.url}: ${error.message}`)
      response.destroy()
    })
  })
  const taken = await listen(server, port)
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port that was free
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const isTaken = 'code' in error && error.code === 'EADDRINUSE'
      if (isTaken && port < 65_535) resolve(listen(server, port + 1))
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error')
      resolve(port)
    })
  })
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const file = await findFile(folder, request.url ?? '/')
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
    return
  }
  response.writeHead(200, {
    'Content-Type': mediaTypes.get(extname(file)) ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else createReadStream(file).pipe(response)
}

/**
 * @param {string} folder
 * @param {string} url
 */
async function findFile(folder, url) {
  const path = decoded(url)
  if (path === undefined) return undefined
  const file = join(folder, normalize(path))
  if (file.startsWith(folder + sep) && (await isFile(file))) return file
  const page = join(folder, 'index.html')
  return extname(path) === '' && (await isFile(page)) ? page : undefined
}

/** @param {string} url */
function decoded(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''))
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

/** @param {string} path */
async function isFile(path) {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ?? false
}
