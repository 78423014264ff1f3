import { defineConfig } from 'vitest/config'

/** On a real Spark: `npm run test:spark`. Java and Python are needed; Spark itself is set up on the way. */
export default defineConfig({
  test: {
    include: ['test/spark/*.spark.ts'],
    globalSetup: ['test/built.ts', 'test/spark/setup.ts'],
    testTimeout: 3_600_000,
    fileParallelism: false,
  },
})
