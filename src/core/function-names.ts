/** The names of the functions that people type in cells, and of which parts they are made. Cells, formulas that the pane
 *  inserts and formulas that are turned into Excel's own all take them from here. */

/** What stands between ATTAIN and the rest. Should an Excel refuse dotted names without a namespace, "_" goes here. */
export const functionSeparator = ".";

const family = "ATTAIN";

/** The functions without their family name; "" is the attainment itself, ATTAIN. */
const members = [
  "",
  "TARGET",
  "STATUS",
  "GAP",
  "POINTS",
  "GROWTH",
  "PACE",
  "INFO",
  "LIST",
  "COUNT",
  "EXPLAIN",
] as const;

/** What the functions take, for sentences that speak of an argument. */
export type FunctionArgument = "actual" | "code" | "asOf" | "plan" | "base" | "what" | "level" | "label";

export type FunctionMember = (typeof members)[number];

/** A name as it stands in a cell: `ATTAIN`, `ATTAIN.TARGET`. */
export type FunctionName = typeof family | `${typeof family}${typeof functionSeparator}${Exclude<FunctionMember, "">}`;

/** `functionName("TARGET")` is `ATTAIN.TARGET`; without a member it is `ATTAIN`. */
export function functionName(member: FunctionMember = ""): FunctionName {
  return member === "" ? family : `${family}${functionSeparator}${member}`;
}

/** All names, ATTAIN first. */
export const functionNames: readonly FunctionName[] = members.map((member) => functionName(member));
