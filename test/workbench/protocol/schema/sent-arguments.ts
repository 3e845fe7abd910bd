/** What the genuine office.js sends with each call: the names of the arguments, in their order. Read from the package's readable build. */
import { readFileSync } from "node:fs";
import path from "node:path";

const file = path.join(__dirname, "../../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** By "Range.copyFrom"; getItem of a collection among them. */
export function sentArguments(source = readFileSync(file, "utf8")): ReadonlyMap<string, readonly string[]> {
  const sent = new Map<string, readonly string[]>();
  const classes =
    /var (\w+) = \(function \(_super\) \{\s*__extends\(\1, _super\);([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;
  for (const [, name = "", body = ""] of source.matchAll(classes)) {
    const calls = /(?:_createMethodObject\([\w.]+, this|_invokeMethod\(this), "(\w+)", \d+, \[([^\]]*)\]/g;
    for (const [, method = "", names = ""] of body.matchAll(calls)) {
      const own = method.startsWith("_") ? method : method.charAt(0).toLowerCase() + method.slice(1);
      sent.set(`${name}.${own}`, listed(names));
    }
    const indexer = /_createIndexerObject\([\w.]+, this, \[([^\]]*)\]/.exec(body);
    if (indexer) sent.set(`${name}.getItem`, listed(indexer[1] ?? ""));
  }
  return sent;
}

function listed(names: string): string[] {
  return names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
