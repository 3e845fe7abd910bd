/** Attain's actions under every fault: `npm run test:faults`. */
const config = require("../../../jest.config.cjs");
const browser = config.projects.find(({ displayName }) => displayName === "browser");

module.exports = {
  ...browser,
  testMatch: ["<rootDir>/test/browser/faults/*.test.ts"],
  testPathIgnorePatterns: [],
  testTimeout: 180000,
};
