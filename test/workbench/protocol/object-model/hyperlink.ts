/** Range.hyperlink between Office.js' object and the workbook's link. */
import type { Area } from "../../engine/area";
import type { Hyperlink, Sheet } from "../../engine/model-sheet";
import { isRecord } from "../arguments";
import { invalidArgument } from "../host-error";
import type { Json } from "../wire";

export function readHyperlink(sheet: Sheet, area: Area): Json {
  const link = sheet.hyperlink(area.top, area.left);
  return link && { ...link, textToDisplay: sheet.text(area.top, area.left) };
}

export function writeHyperlink(sheet: Sheet, area: Area, value: Json): void {
  if (value === null) return sheet.setHyperlink(area, null);
  if (!isRecord(value)) throw invalidArgument();
  const link: Hyperlink = {
    ...(typeof value["address"] === "string" ? { address: value["address"] } : {}),
    ...(typeof value["documentReference"] === "string" ? { documentReference: value["documentReference"] } : {}),
    ...(typeof value["screenTip"] === "string" ? { screenTip: value["screenTip"] } : {}),
  };
  sheet.setHyperlink(area, link);
  if (typeof value["textToDisplay"] === "string") sheet.fill(area, value["textToDisplay"]);
}
