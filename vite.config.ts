import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { banxin } from './src/site/vite/plugin.ts'

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    banxin(process.env.BANXIN_ORIGIN ? { origin: process.env.BANXIN_ORIGIN } : {}),
  ],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // Children, servers and builds take their time on a busy machine.
    testTimeout: 20_000,
  },
})
