import fc from "fast-check";
import type { DocumentBlock } from "../../src/core/reading/plan-document";
import { Assembly, portionsOf, type DocumentReading } from "../../src/document/reading-messages";

const paragraph = fc
  .nat(3000)
  .map((length): DocumentBlock => ({ kind: "paragraph", text: "a".repeat(length), at: {} }));
const table = fc.nat(2000).map((count): DocumentBlock => ({
  kind: "table",
  at: { table: 1 },
  rows: count,
  columns: 1,
  cells: Array.from({ length: count }, (_, row) => ({ row, column: 0, text: String(row), at: {} })),
}));
const blocks = fc.array(fc.oneof({ weight: 5, arbitrary: paragraph }, table), { maxLength: 40 });

function readingOf(found: readonly DocumentBlock[]): DocumentReading {
  return { document: { name: "a", blocks: found, notes: [] }, reading: { proposals: [], left: [], year: 2025 } };
}

test("what goes over in portions is the same on the other side", () => {
  fc.assert(
    fc.property(blocks, (found) => {
      const whole = readingOf(found);
      const assembly = new Assembly();
      const ends = [...portionsOf(whole)].map((message) => assembly.take(message));
      expect(ends.pop()).toEqual(whole);
      expect(ends.every((end) => end === undefined)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("no portion is large", () => {
  const messages = [...portionsOf(readingOf(fc.sample(table, 20)))];
  const sizes = messages.map((message) =>
    message.kind === "cells"
      ? message.cells.length
      : message.kind === "blocks"
        ? message.blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.cells.length : 1), 0)
        : 0,
  );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(400);
});
