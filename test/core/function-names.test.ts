/** The names that people type: one family, one separator. */

import { functionName, functionNames, functionSeparator } from "../../src/core/function-names";

test.each([
  [functionName(), "ATTAIN"],
  [functionName(""), "ATTAIN"],
  [functionName("TARGET"), `ATTAIN${functionSeparator}TARGET`],
  [functionName("EXPLAIN"), `ATTAIN${functionSeparator}EXPLAIN`],
])("%s", (made, written) => {
  expect(made).toBe(written);
});

test("eleven names, ATTAIN first, none twice", () => {
  expect(functionNames).toHaveLength(11);
  expect(functionNames[0]).toBe("ATTAIN");
  expect(new Set(functionNames).size).toBe(functionNames.length);
});

test("a name is one word to Excel: letters, dots and underscores, no cell address", () => {
  for (const name of functionNames) expect(name).toMatch(/^[A-Z]{4,}(?:[._][A-Z]+)?$/u);
});
