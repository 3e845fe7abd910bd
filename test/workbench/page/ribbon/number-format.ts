/** Owns what the ribbon does to number formats as text: one decimal more or fewer. Formats are en-US, as in the file. */

/** "#,##0" → "#,##0.0" for 1, "0.00%" → "0.0%" for -1, in every section; General begins as "0". Dates and text stay. */
export function withDecimals(format: string, change: 1 | -1): string {
  if (format === "General") return change === 1 ? "0.0" : "0";
  if (format === "@" || /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""))) return format;
  return format
    .split(";")
    .map((section) => changedSection(section, change))
    .join(";");
}

function changedSection(section: string, change: 1 | -1): string {
  // Quoted texts, escaped letters and brackets are passed over: only the first run of digit places counts.
  const match = /^((?:"[^"]*"|\\.|\[[^\]]*\]|_.|[^0#?])*)([0#?][0#?,]*)(\.[0#?]+)?/.exec(section);
  if (!match) return section;
  const [whole, before = "", digits = "", decimals = ""] = match;
  const changed =
    change === 1 ? `${decimals === "" ? "." : decimals}0` : decimals.length <= 2 ? "" : decimals.slice(0, -1);
  return before + digits + changed + section.slice(whole.length);
}
