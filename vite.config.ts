import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { banxin } from './src/site/vite/plugin.ts'

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    tailwindcss(),
    banxin({ origin: process.env.BANXIN_ORIGIN, folders: process.env.BANXIN_FOLDERS === '1' }),
  ],
  // `npm run unit` runs *.test.ts; `npm run deep` (mode deep) runs *.deep.ts, which look longer and elsewhere.
  test: {
    include: [mode === 'deep' ? 'test/**/*.deep.{ts,tsx}' : 'test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // By itself it leaves one core idle, which is half of a machine of two.
    maxWorkers: '100%',
    // Children, servers and builds take their time on a busy machine.
    testTimeout: mode === 'deep' ? 3_600_000 : 60_000,
  },
}))
