/** What needs LibreOffice: files of ours opened, recalculated and printed by another program. */
const [node] = require("../../jest.config.cjs").projects;

module.exports = {
  ...node,
  displayName: "office",
  testMatch: ["<rootDir>/test/office/**/*.test.ts"],
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/test/workbench/global-setup.ts",
  globalTeardown: "<rootDir>/test/workbench/global-teardown.ts",
  testTimeout: 180000,
};
