import fc from "fast-check";
import { flatMapInSteps } from "../../../src/core/reading/in-steps";

test("gives what flatMap gives, and stops at least every fifty items", () => {
  const give = (item: number): number[] => (item % 3 === 0 ? [] : [item, -item]);
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 400 }), (items) => {
      let [seen, mostAtOnce] = [0, 0];
      const work = flatMapInSteps(items, (item) => {
        seen++;
        return give(item);
      });
      let step = work.next();
      while (step.done !== true) {
        mostAtOnce = Math.max(mostAtOnce, seen);
        seen = 0;
        step = work.next();
      }
      expect(step.value).toEqual(items.flatMap(give));
      expect(Math.max(mostAtOnce, seen)).toBeLessThanOrEqual(50);
    }),
  );
});
