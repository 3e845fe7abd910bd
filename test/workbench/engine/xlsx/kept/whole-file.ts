/** For tests: whether the parts of a saved file hang together. */
import { strFromU8 } from "fflate";
import { descendants, readMarkup } from "./markup-tree";

/** Every relation leads somewhere, and everything that names a relation has one. */
export function expectWhole(parts: Record<string, Uint8Array>): void {
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.endsWith(".xml") || name.startsWith("[")) continue;
    const slash = name.lastIndexOf("/");
    const list = parts[`${name.slice(0, slash)}/_rels/${name.slice(slash + 1)}.rels`];
    const relations = list ? descendants(readMarkup(strFromU8(list)), "Relationship") : [];
    const ids = relations.map(({ attributes }) => attributes.get("Id"));
    for (const [, id] of strFromU8(bytes).matchAll(/\sr:(?:id|embed|link)="([^"]+)"/g)) expect(ids).toContain(id);
    for (const { attributes } of relations) {
      if (attributes.get("TargetMode") === "External") continue;
      const target = new URL(attributes.get("Target") ?? "", `http://x/${name}`).pathname.slice(1);
      expect(Object.keys(parts)).toContain(decodeURI(target));
    }
  }
}
