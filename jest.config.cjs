/** Two kinds of tests: pure ones run in Node; those that need Excel run in a real browser with the genuine office.js. */
const inBrowser = ["excel", "actions", "functions", "commands", "taskpane", "browser"];

const shared = {
  rootDir: __dirname,
  transform: { "^.+\\.[mc]?[tj]sx?$": ["@swc/jest"] },
  // These packages are published as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@borgar/fx|numfmt|pdfjs-dist)/)"],
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "cjs", "json"],
};

const folders = inBrowser.map((folder) => `<rootDir>/test/${folder}/`);

module.exports = {
  // Jest takes these two only here, for all projects.
  testTimeout: 60000,
  // Browser tests wait for a fifth of their time: with a process for each of two cores 4,416 tests took 582 s, with one 786 s.
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: [...folders, "<rootDir>/test/office/"],
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: folders.flatMap((folder) => [`${folder}**/*.test.ts`, `${folder}**/*.test.tsx`]),
      testEnvironment: "<rootDir>/test/workbench/jest-environment.ts",
      globalSetup: "<rootDir>/test/workbench/global-setup.ts",
      globalTeardown: "<rootDir>/test/workbench/global-teardown.ts",
    },
  ],
};
