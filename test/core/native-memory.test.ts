import fc from "fast-check";
import { functionNames } from "../../src/core/function-names";
import { nativeCall } from "../../src/core/native-formula";
import { remembering } from "../../src/core/native-memory";
import { plan2025 } from "../../src/core/plan-2025";

test("it answers as if it had asked every time", () => {
  const native = remembering((call) => nativeCall(call, plan2025));
  const argument = fc.constantFrom(
    "B2",
    "$B$3",
    "B3",
    "A2",
    '"GRDP"',
    '"THATNGHIEP"',
    "12.5",
    "'Số liệu'!B2",
    "[@Mã]",
    "B2*2",
    "",
  );
  fc.assert(
    fc.property(fc.constantFrom(...functionNames), fc.array(argument, { maxLength: 3 }), (name, args) => {
      expect(native({ name, args })).toEqual(nativeCall({ name, args }, plan2025));
    }),
  );
});

test("a column of formulas is worked out once", () => {
  let asked = 0;
  const native = remembering((call) => {
    asked++;
    return nativeCall(call, plan2025);
  });
  for (let row = 2; row < 1000; row++) native({ name: "ATTAIN", args: [`B${row}`, `A${row}`] });
  expect(asked).toBe(1);
});
