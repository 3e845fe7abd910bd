/** What an Office file holds besides its content that is not looked at, and told: programs, and what lies outside of it. */

import type { DocumentNote } from "../core/reading/plan-document";
import type { ZipFile } from "./zip-file";

export function packageNotes(file: ZipFile): readonly DocumentNote[] {
  const hasMacros = file.names.some((name) => /(?:^|\/)vbaProject\.bin$/iu.test(name));
  const lists = file.names.filter((name) => name.endsWith(".rels"));
  const outside = lists.flatMap((list) =>
    file.relations(list.replace(/_rels\/([^/]*)\.rels$/u, "$1")).filter(({ isExternal }) => isExternal),
  );
  const count = new Set(outside.map(({ target }) => target)).size;
  return [
    ...(hasMacros ? [{ kind: "macros-ignored" } as const] : []),
    ...(count > 0 ? [{ kind: "links-ignored", count } as const] : []),
  ];
}
