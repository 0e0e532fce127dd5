import { fileURLToPath } from 'node:url'
import { run } from './run.js'
import { watchFolder } from './watch.js'

// Whoever reads only the first lines (`| head`) closes the pipe; that is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = run(process.argv.slice(2), {
  // The folder of the package, wherever it is started from.
  root: fileURLToPath(new URL('../..', import.meta.url)),
  // The package manager changes to the package's folder, and says where it was called.
  here: process.env.INIT_CWD ?? process.cwd(),
  print: console.log,
  complain: console.error,
  watch: watchFolder,
})
