import fc from "fast-check";
import { inverseSteps, lineSteps, type LineStep } from "../../src/core/line-steps";

/** A sheet of lines that carries out the steps; null is an empty line. */
function carriedOut(lines: readonly (string | null)[], steps: readonly LineStep[]): (string | null)[] {
  const sheet = [...lines];
  for (const step of steps) {
    if (step.kind === "insert") sheet.splice(step.at, 0, ...Array.from({ length: step.count }, () => null));
    else if (step.kind === "delete") sheet.splice(step.at, step.count);
    else {
      const taken = sheet.slice(step.from, step.from + step.count);
      expect(sheet.slice(step.to, step.to + step.count).every((line) => line === null)).toBe(true);
      sheet.fill(null, step.from, step.from + step.count);
      taken.forEach((line, index) => (sheet[step.to + index] = line));
    }
  }
  return sheet;
}

const label = (line: number): string => `line ${line}`;

test.each`
  case                   | wanted                       | standing | steps
  ${"nothing changed"}   | ${[0, 1, 2]}                 | ${3}     | ${""}
  ${"one more inside"}   | ${[0, undefined, 1]}         | ${2}     | ${"insert 1x1"}
  ${"two at the end"}    | ${[0, undefined, undefined]} | ${1}     | ${"insert 1x2"}
  ${"one less"}          | ${[0, 2]}                    | ${3}     | ${"delete 1x1"}
  ${"another in place"}  | ${[0, undefined, 2]}         | ${3}     | ${"insert 1x1, delete 2x1"}
  ${"the last first"}    | ${[3, 0, 1, 2]}              | ${4}     | ${"insert 0x1, move 4>0x1, delete 4x1"}
  ${"two blocks change"} | ${[2, 3, 0, 1]}              | ${4}     | ${"insert 0x2, move 4>0x2, delete 4x2"}
  ${"all new"}           | ${[undefined, undefined]}    | ${2}     | ${"insert 0x2, delete 2x2"}
`("$case", ({ wanted, standing, steps }: { wanted: number[]; standing: number; steps: string }) => {
  const written = lineSteps(wanted, standing).map((step) =>
    step.kind === "move" ? `move ${step.from}>${step.to}x${step.count}` : `${step.kind} ${step.at}x${step.count}`,
  );
  expect(written.join(", ")).toBe(steps);
});

const arrangements = fc
  .tuple(fc.nat(12), fc.array(fc.option(fc.nat(11), { nil: undefined }), { maxLength: 16 }))
  .map(([standing, lines]) => {
    const seen = new Set<number>();
    const wanted = lines.map((line) => {
      if (line === undefined || line >= standing || seen.has(line)) return undefined;
      seen.add(line);
      return line;
    });
    return { standing, wanted };
  });

test("whatever is wanted, the sheet has it in the end, and lines that stay are never written over", () => {
  fc.assert(
    fc.property(arrangements, ({ standing, wanted }) => {
      const before = Array.from({ length: standing }, (_, line) => label(line));
      const after = carriedOut(before, lineSteps(wanted, standing));
      expect(after).toEqual(wanted.map((line) => (line === undefined ? null : label(line))));
    }),
    { numRuns: 2000 },
  );
});

test("taken back after any number of steps, every line that was not taken out is where it was", () => {
  fc.assert(
    fc.property(arrangements, fc.nat(20), ({ standing, wanted }, done) => {
      const before = Array.from({ length: standing }, (_, line) => label(line));
      const steps = lineSteps(wanted, standing).slice(0, done);
      const kept = carriedOut(before, steps);
      const back = carriedOut(kept, inverseSteps(steps));
      expect(back).toEqual(before.map((line) => (kept.includes(line) ? line : null)));
    }),
    { numRuns: 2000 },
  );
});
