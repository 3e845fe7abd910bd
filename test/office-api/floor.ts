/** The oldest Office that Attain runs in, by requirement sets: what the manifest asks for, and for the sets that a
 *  manifest need not name, what that Office (Excel LTSC 2021) has. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { elementsAt, readElement } from "../manifest/element";
import { floor as oldestExcel } from "../workbench/protocol/requirement-sets";
import { projectRoot } from "./used-members";

export type Floor = ReadonlyMap<string, string>;

export function declaredFloor(manifest = readFileSync(join(projectRoot, "manifest.xml"), "utf8")): Floor {
  const required = elementsAt(readElement(manifest), "Requirements", "Sets", "Set").map(
    ({ attributes }) => [attributes.get("Name") ?? "", attributes.get("MinVersion") ?? ""] as const,
  );
  return new Map([...Object.entries(oldestExcel), ...required]);
}
