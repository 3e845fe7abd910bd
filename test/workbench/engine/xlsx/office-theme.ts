/** The theme part of every workbook that is written: Excel's "Office" colours with Calibri, as plain as the schema allows. */
import { tag, xmlHead } from "./markup";

const colors: readonly (readonly [name: string, color: string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

/** Excel wants three fills, three lines, three effects and three backgrounds, whatever they are. */
export function themePart(): string {
  const fill = tag("a:solidFill", {}, tag("a:schemeClr", { val: "phClr" }));
  const line = (w: number): string =>
    tag("a:ln", { w, cap: "flat", cmpd: "sng", algn: "ctr" }, [fill, tag("a:prstDash", { val: "solid" })]);
  const effect = tag("a:effectStyle", {}, tag("a:effectLst"));
  const font = (name: string, typeface: string): string =>
    tag(name, {}, [tag("a:latin", { typeface }), tag("a:ea", { typeface: "" }), tag("a:cs", { typeface: "" })]);
  const scheme = colors.map(([name, val]) =>
    tag(
      `a:${name}`,
      {},
      name === "dk1"
        ? tag("a:sysClr", { val: "windowText", lastClr: val })
        : name === "lt1"
          ? tag("a:sysClr", { val: "window", lastClr: val })
          : tag("a:srgbClr", { val }),
    ),
  );
  const elements = tag("a:themeElements", {}, [
    tag("a:clrScheme", { name: "Office" }, scheme),
    tag("a:fontScheme", { name: "Office" }, [font("a:majorFont", "Calibri Light"), font("a:minorFont", "Calibri")]),
    tag("a:fmtScheme", { name: "Office" }, [
      tag("a:fillStyleLst", {}, [fill, fill, fill]),
      tag("a:lnStyleLst", {}, [line(6350), line(12700), line(19050)]),
      tag("a:effectStyleLst", {}, [effect, effect, effect]),
      tag("a:bgFillStyleLst", {}, [fill, fill, fill]),
    ]),
  ]);
  const attributes = { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office Theme" };
  return xmlHead + tag("a:theme", attributes, [elements, tag("a:objectDefaults"), tag("a:extraClrSchemeLst")]);
}
