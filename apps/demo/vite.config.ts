import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // Relative addresses: the built folder works from anywhere, also from a file share.
  base: './',
  plugins: [react()],
  build: { target: 'es2022', chunkSizeWarningLimit: 10_000 },
  preview: { port: 4173 },
})
