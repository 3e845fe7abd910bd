import { forgetAll, remembered } from "../../../src/core/reading/remembered";

function counted(most: number): { readonly ask: (text: string) => string; readonly asked: string[] } {
  const asked: string[] = [];
  const ask = remembered(most, (text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  return { ask, asked };
}

test("each text is worked out once", () => {
  const { ask, asked } = counted(3);
  expect(["a", "b", "a", "", "b", ""].map(ask)).toEqual(["A", "B", "A", "", "B", ""]);
  expect(asked).toEqual(["a", "b", ""]);
});

test("no more are kept than stated, and none behind a document", () => {
  const { ask, asked } = counted(2);
  expect(["a", "b", "c", "a", "a"].map(ask)).toEqual(["A", "B", "C", "A", "A"]);
  expect(asked).toEqual(["a", "b", "c", "a"]);
  forgetAll();
  expect(ask("a")).toBe("A");
  expect(asked).toEqual(["a", "b", "c", "a", "a"]);
});
