/** How targets are laid out in a plan. */

import { plan2025 } from "../../src/core/plan-2025";
import { planOf, withPlan, type Target } from "../../src/core/target";

test("of every plan all targets have the same properties in the same order, and say what they said", () => {
  const few: Target = { ...(plan2025.targets[0] as Target) };
  const bare = Object.fromEntries(Object.entries(few).filter(([, value]) => value !== undefined)) as unknown as Target;
  const ranged: Target = { note: "ghi chú", ...bare, code: "KHOANG", upper: 13, tolerance: 0.05, from: 45_658 };
  const { targets } = planOf([bare, ranged]);
  expect(targets).toEqual([bare, ranged]);
  expect(new Set(targets.map((target) => Object.keys(target).join())).size).toBe(1);
  expect(Object.keys(bare)).not.toEqual(Object.keys(ranged));
});

test("another plan's figure is one figure, also where the plan is a range", () => {
  const [target] = planOf([{ ...(plan2025.targets[0] as Target), upper: 13 }]).targets as [Target];
  expect(withPlan(target, 11)).toEqual({ ...target, value: 11, upper: undefined });
});
