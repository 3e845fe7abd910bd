import { faultDetails } from "../../src/taskpane/fault-details";

const error = (change: object): Error => Object.assign(new Error("x is not there"), change);

test.each`
  case                                      | fault                                                            | text
  ${"a stack that begins with the message"} | ${error({ stack: "Error: x is not there\n  at f" })}             | ${"Error: x is not there\n  at f"}
  ${"a stack without it"}                   | ${error({ stack: "f@page.js:1" })}                               | ${"Error: x is not there\nf@page.js:1"}
  ${"no stack"}                             | ${error({ stack: undefined })}                                   | ${"Error: x is not there"}
  ${"what Excel said"}                      | ${error({ stack: "", debugInfo: { errorLocation: "Range.x" } })} | ${'Error: x is not there\n{"errorLocation":"Range.x"}'}
  ${"something that is no error"}           | ${"gone"}                                                        | ${"gone"}
`("$case", ({ fault, text }) => {
  expect(faultDetails(fault)).toBe(text);
});
