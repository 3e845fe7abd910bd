/** What people type as the address of a cell, how formulas spell it, and how it moves when it is filled down. */

import { readReference, referenceText } from "../../src/core/cell-reference";

test.each`
  typed                | first                | below
  ${"B2"}              | ${"B2"}              | ${"B5"}
  ${"b2"}              | ${"B2"}              | ${"B5"}
  ${" =B2 "}           | ${"B2"}              | ${"B5"}
  ${"$B2"}             | ${"$B2"}             | ${"$B5"}
  ${"B$2"}             | ${"B$2"}             | ${"B$2"}
  ${"$B$2"}            | ${"$B$2"}            | ${"$B$2"}
  ${"Sheet1!C3"}       | ${"Sheet1!C3"}       | ${"Sheet1!C6"}
  ${"Số liệu!F5"}      | ${"'Số liệu'!F5"}    | ${"'Số liệu'!F8"}
  ${"'Số liệu'!F5"}    | ${"'Số liệu'!F5"}    | ${"'Số liệu'!F8"}
  ${"'Quý ''I'''!$A1"} | ${"'Quý ''I'''!$A1"} | ${"'Quý ''I'''!$A4"}
  ${"2025!A1"}         | ${"'2025'!A1"}       | ${"'2025'!A4"}
  ${"T6!A1"}           | ${"'T6'!A1"}         | ${"'T6'!A4"}
  ${"XFD1048573"}      | ${"XFD1048573"}      | ${"XFD1048576"}
`("$typed is $first, three rows below $below", ({ typed, first, below }: Record<string, string>) => {
  const reference = readReference(typed ?? "");
  if (!reference) throw new Error("It was not read.");
  expect([referenceText(reference), referenceText(reference, 3)]).toEqual([first, below]);
});

test.each([
  "",
  "B",
  "2",
  "B0",
  "B2:B3",
  "XFE1",
  "A1048577",
  "GRDP",
  "1,5",
  "[Sổ.xlsx]Sheet1!A1",
  "A1 B2",
  "'A!B1",
  "!A1",
])("“%s” is no cell", (typed) => {
  expect(readReference(typed)).toBeUndefined();
});
