import { defineConfig } from 'vitest/config'

/** The installed extension in both browsers, one after the other. */
export default defineConfig({
  // A browser on a busy machine may miss a pointer's rest: what fails is tried once more before it counts.
  test: {
    retry: 1,
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
