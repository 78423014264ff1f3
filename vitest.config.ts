import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/built.ts'],
    // Some build or start a browser: a slow machine is no fault.
    testTimeout: 120_000,
    reporters: process.env.CI === undefined ? ['default'] : ['default'],
  },
})
