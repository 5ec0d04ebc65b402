import { defineConfig } from 'vitest/config'

/** The installed extension in both browsers, one after the other. */
export default defineConfig({
  test: { include: ['tests/e2e/**/*.e2e.ts'], fileParallelism: false, testTimeout: 30_000, hookTimeout: 120_000 },
})
