/** The members of Excel's object model with the requirement set that the genuine office.js itself checks before it asks
 *  the host for them. Read from the package's own readable build. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

const file = join(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

export interface GenuineMember {
  readonly set: string;
  readonly version: string;
}

export interface GenuineModel {
  /** Names of classes: "Range". */
  readonly classes: ReadonlySet<string>;
  /** By "Range.getDependents"; members of a class's first version are not among them, office.js checks none. */
  readonly versions: ReadonlyMap<string, GenuineMember>;
  /** Whether the class defines or inherits such a member, versioned or not. */
  has(member: string): boolean;
}

export function genuineModel(source = readFileSync(file, "utf8")): GenuineModel {
  const defined = new Set<string>();
  for (const [, owner = "", name = ""] of source.matchAll(/Object\.defineProperty\((\w+)\.prototype, "(\w+)"/gu))
    defined.add(`${owner}.${name}`);
  for (const [, owner = "", name = ""] of source.matchAll(/^\s+(\w+)\.prototype\.(\w+) = function/gmu))
    defined.add(`${owner}.${name}`);
  const versions = new Map<string, GenuineMember>();
  for (const [, member = "", set = "", version = ""] of source.matchAll(
    /_throwIfApiNotSupported\("(\w+\.\w+)", (_defaultApiSetName|"\w+"), "([\d.]+)", _hostName\)/gu,
  ))
    versions.set(member, { set: set.startsWith('"') ? set.slice(1, -1) : "ExcelApi", version });
  const classes = new Set([...defined].map((member) => member.split(".")[0] ?? ""));
  return { classes, versions, has: (member) => defined.has(member) };
}
