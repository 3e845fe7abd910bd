/** What is to be said about the uses of Office.js: the table of docs/office-api.md, and the uses that Attain's floor
 *  doesn't bear. */

import type { Floor } from "./floor";
import type { GenuineModel } from "./genuine-members";
import { isNewer, type Requirement } from "./requirement";
import type { Use } from "./used-members";

/** Sets that the declarations name for another host's sake: in Excel these members belong to the set behind. */
const inExcel: readonly (readonly [member: RegExp, set: string, version: string])[] = [
  // https://learn.microsoft.com/javascript/api/requirement-sets/common/add-in-commands-requirement-sets
  [/^Office\.AddinCommands\./u, "AddinCommands", "1.1"],
];

/** The set that counts: the younger of what the declarations say and what office.js itself checks. */
export function requirementIn(
  use: Pick<Use, "member" | "requirement">,
  genuine: GenuineModel,
): Requirement | undefined {
  const own = inExcel.find(([member]) => member.test(use.member));
  if (own) return { set: own[1], version: own[2], note: "" };
  const checked = genuine.versions.get(use.member.replace(/^Excel\./u, ""));
  const { requirement } = use;
  if (!checked || !requirement) return checked ? { ...checked, note: "" } : requirement;
  return checked.set === requirement.set && isNewer(checked.version, requirement.version)
    ? { ...checked, note: requirement.note }
    : requirement;
}

/** One line for each use that the floor doesn't bear and no condition guards, and for each member of Excel's that the
 *  genuine office.js doesn't have. */
export function faultsOf(uses: readonly Use[], floor: Floor, genuine: GenuineModel): readonly string[] {
  return uses.flatMap((use) => {
    const [, owner = "", name] = /^Excel\.(\w+)(?:\.(\w+))?$/u.exec(use.member) ?? [];
    if (name !== undefined && genuine.classes.has(owner) && !genuine.has(`${owner}.${name}`))
      return [`${use.place}: office.js has no ${use.member}`];
    const needed = requirementIn(use, genuine);
    if (!needed || isBorne(needed, floor, use.guards)) return [];
    const least = floor.get(needed.set);
    return [
      `${use.place}: ${use.member} is of ${needed.set} ${needed.version}; the floor ${least === undefined ? "has none of it" : `is ${least}`}. Ask isSetSupported("${needed.set}", "${needed.version}") around it.`,
    ];
  });
}

function isBorne({ set, version }: Requirement, floor: Floor, guards: readonly string[]): boolean {
  const had = [...floor, ...guards.map((guard) => guard.split(" ") as [string, string])];
  return had.some(([name, least]) => name === set && !isNewer(version, least));
}

/** The document: one row a member, in the order of names, with its set. Files are left out: they change from day to day
 *  and the compiler finds them. */
export function documentOf(uses: readonly Use[], floor: Floor, genuine: GenuineModel): string {
  const members = new Map(uses.map((use) => [use.member, requirementIn(use, genuine)] as const));
  const lines = [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([member, needed]) => {
      const note = needed?.note ? ` (${needed.note})` : "";
      return `- \`${member}\`: ${needed ? `${needed.set} ${needed.version}${note}` : "–"}`;
    });
  const newest = new Map<string, string>();
  for (const needed of members.values()) {
    if (needed && isNewer(needed.version, newest.get(needed.set) ?? "0.0")) newest.set(needed.set, needed.version);
  }
  const sets = [...newest].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "# What Attain uses of Office.js",
    "",
    "Made by `npx tsx test/office-api/check.ts --write`; `npm run check` fails where it is out of date, and where a member",
    "passes the floor without `isSetSupported` around it. The set is the one that Microsoft's declarations name, or the",
    "younger one that office.js itself checks. “–”: of no set (the common API's oldest members, namespaces, plain data).",
    "",
    "| set | newest used | floor |",
    "| --- | --- | --- |",
    ...sets.map(([set, version]) => `| ${set} | ${version} | ${floor.get(set) ?? "none"} |`),
    "",
    `## ${members.size} members`,
    "",
    ...lines,
    "",
  ].join("\n");
}
