import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // Relative addresses: a web server may serve the built folder under any path. Opened as a file it does not run.
  base: './',
  plugins: [react()],
  build: { target: 'es2022', chunkSizeWarningLimit: 10_000 },
  preview: { port: 4173 },
})
