/** The requirement set that a member of Office.js stands in, as Microsoft's type declarations say it in their remarks. */

export interface Requirement {
  /** "ExcelApi", "SharedRuntime", … */
  readonly set: string;
  /** "1.14": the version from which the member is there at all. */
  readonly version: string;
  /** What the remark says beyond it: "1.4 for setting it". Empty where it says nothing. */
  readonly note: string;
}

/** `[Api set: ExcelApi 1.1 for getting the name; 1.4 for setting it.]` and the linked form of the common API. Undefined
 *  where the text names no set: the oldest members of the common API belong to none. */
export function requirementOf(documentation: string): Requirement | undefined {
  const text = documentation.replace(/\s+/gu, " ");
  const tagged = /\[Api set: (\w+) (\d+\.\d+|Preview|BETA)[^\]]*\]/iu.exec(text);
  if (tagged) {
    const [whole, set = "", version = ""] = tagged;
    const behind = whole.slice(whole.indexOf(version) + version.length, -1);
    return { set, version, note: behind.replace(/^[\s.;,/]+|[\s.;]+$/gu, "") };
  }
  const linked =
    /\*\*Requirement set\*\*: \{@link \S+ \| (\w+) (\d+\.\d+)\}/u.exec(text) ??
    /\{@link \S+requirement-sets\/excel\/custom-functions\S* \| (\w+) (\d+\.\d+)\}/u.exec(text);
  return linked ? { set: linked[1] ?? "", version: linked[2] ?? "", note: "" } : undefined;
}

/** Part by part, since 1.10 is newer than 1.9. What has no number (Preview) is newer than all. */
export function isNewer(version: string, than: string): boolean {
  const [major = Infinity, minor = Infinity] = numbersOf(version);
  const [thanMajor = Infinity, thanMinor = Infinity] = numbersOf(than);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
}

const numbersOf = (version: string): readonly number[] => (version.match(/\d+/gu) ?? []).map(Number);
