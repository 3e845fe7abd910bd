/** Characters that XML can't hold stand in a workbook's texts as "_x000D_"; a text that looks so by itself is marked. */

export function readEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function writeEscapes(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // A carriage return could stand in XML, but a parser would make a line feed of it.
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (letter) => {
        return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
      })
  );
}
