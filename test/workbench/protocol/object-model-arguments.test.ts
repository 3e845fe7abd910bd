/** The arguments of every method of the workbench's object model, against those that the genuine office.js sends and those that
 *  Microsoft's declarations allow. */
import "./batch-runner";
import { declaredKinds } from "./kind";
import { argumentFaults } from "./schema/argument-faults";
import { declaredMethods, type DeclaredParameter } from "./schema/declared-methods";
import { sentArguments } from "./schema/sent-arguments";
import { takenArguments, type TakenArgument } from "./schema/taken-arguments";

const [declared, sent, taken] = [declaredMethods(), sentArguments(), takenArguments()];

/** Classes that office.js writes in another form, and members that it keeps to itself. */
const isOwn = (name: string): boolean => /^(AddinInternalService|CustomFunctions|WacWorkbook)\.|\._/.test(name);

const methods = declaredKinds().flatMap(({ name, methods: own, item }) =>
  [...Object.keys(own ?? {}), ...(item ? ["getItem"] : [])].map((method) => `${name}.${method}`),
);

/** What this Excel lacks, said with each member. Anything that is added to or missing from this list fails. */
const gaps: Readonly<Record<string, readonly string[]>> = {
  // Mentions ask for people, and here are none.
  "CommentCollection.add": ["content: no object is taken"],
  "CommentReplyCollection.add": ["content: no object is taken"],
  // A row below all others is always put in.
  "TableRowCollection.add": ["doesn't read alwaysInsert"],
  // Two ways of counting Chinese letters.
  "TableSort.apply": ["doesn't read method"],
  "RangeSort.apply": ["doesn't read method"],
  // Contents that a linked control would put back.
  "Range.clear": ['applyTo: "resetcontents" is not known'],
  "RangeAreas.clear": ['applyTo: "resetcontents" is not known'],
  "Range.copyFrom": ["sourceRange: no RangeAreas is taken", 'copyType: "link" is not known'],
  "Range.autoFill": [
    "filldays",
    "fillweekdays",
    "fillmonths",
    "fillyears",
    "lineartrend",
    "growthtrend",
    "flashfill",
  ].map((word) => `autoFillType: "${word}" is not known`),
};

test("the sources of all three are read", () => {
  expect([declared.size, sent.size, taken.size].every((size) => size > 200)).toBe(true);
  expect(sent.get("Range.copyFrom")).toEqual(["sourceRange", "copyType", "skipBlanks", "transpose"]);
  expect(declared.get("Range.copyFrom")?.map(({ isOptional }) => isOptional)).toEqual([false, true, true, true]);
  expect(methods.filter((name) => !taken.has(name) && !isOwn(name))).toEqual([]);
  expect(methods.filter((name) => !sent.has(name) && !isOwn(name))).toEqual([]);
  expect(methods.filter((name) => !isOwn(name)).length).toBeGreaterThan(150);
});

test("each method takes the arguments that Excel's takes, but for the gaps that are listed", () => {
  const found = methods.flatMap((name) => {
    const [own, theirs] = [taken.get(name), sent.get(name)];
    if (isOwn(name) || !own || !theirs) return [];
    const faults = argumentFaults({ taken: own, sent: theirs, declared: declared.get(name) });
    return faults.length > 0 ? [[name, faults] as const] : [];
  });
  expect(Object.fromEntries(found)).toEqual(gaps);
});

const parameter: DeclaredParameter = { name: "shift", isOptional: true, kinds: new Set(["string"]), words: null };
const argument: TakenArgument = { kinds: new Set(["string"]), words: null, isRequired: false };
const words = (...list: string[]): { words: ReadonlySet<string> } => ({ words: new Set(list) });

test.each<readonly [string, readonly (TakenArgument | null)[], readonly DeclaredParameter[], readonly string[]]>([
  ["the same", [argument], [parameter], []],
  ["one too many", [argument, argument], [parameter], ["reads argument 2 of 1"]],
  ["one too few", [null], [parameter], ["doesn't read shift"]],
  ["one demanded", [{ ...argument, isRequired: true }], [parameter], ["shift: may be left out"]],
  [
    "another type",
    [{ ...argument, kinds: new Set(["number"]) }],
    [parameter],
    ["shift: no string is taken", "shift: a number is taken"],
  ],
  [
    "another word",
    [{ ...argument, ...words("up", "side") }],
    [{ ...parameter, ...words("up", "left") }],
    ['shift: "left" is not known', 'shift: "side" is no word of Excel\'s'],
  ],
  ["any data", [{ ...argument, kinds: new Set(["any"]) }], [parameter], []],
])("what differs is found: %s", (_, own, theirs, faults) => {
  const places = own.flatMap((each, place) => (each ? [[place, each] as const] : []));
  expect(argumentFaults({ taken: new Map(places), sent: ["shift"], declared: theirs })).toEqual(faults);
});
