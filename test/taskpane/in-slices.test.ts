import { inSlices } from "../../src/taskpane/in-slices";

/** Work that notes each of its steps. */
function* counted(steps: number, done: number[]): Generator<void, string, void> {
  for (let step = 0; step < steps; step++) {
    done.push(step);
    yield;
  }
  return "whole";
}

test("the outcome is told once, after all steps", async () => {
  const done: number[] = [];
  const outcome = await new Promise((resolve) => void inSlices(counted(1000, done), resolve));
  expect([outcome, done.length]).toEqual(["whole", 1000]);
});

test("work that is given up ends where it is, and tells nothing", async () => {
  const done: number[] = [];
  const told: string[] = [];
  const giveUp = inSlices(counted(5, done), (outcome) => told.push(outcome));
  giveUp();
  await new Promise((go) => setTimeout(go, 20));
  expect([done, told]).toEqual([[], []]);
});
