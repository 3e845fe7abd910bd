/** Colours as Office.js takes them ("#4472C4", "4472C4", "red") to the workbook's "#RRGGBB". */
import { invalidArgument } from "./host-error";
import type { Json } from "./wire";

let painter: CanvasRenderingContext2D | null | undefined;

export function readColor(value: Json): string {
  if (typeof value !== "string") throw invalidArgument();
  const digits = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  return digits === undefined ? namedColor(value) : `#${digits.toUpperCase()}`;
}

/** Excel takes the names of HTML; the browser knows them all. */
function namedColor(name: string): string {
  painter ??= document.createElement("canvas").getContext("2d");
  if (!painter || !/^[a-z]+$/i.test(name)) throw invalidArgument();
  painter.fillStyle = "#010203";
  painter.fillStyle = name;
  const found = painter.fillStyle;
  if (found === "#010203") throw invalidArgument();
  return found.toUpperCase();
}
