/** Addresses as an add-in's function is told them: of its own cell and of its arguments. */
import { areaAddress, sheetPrefix } from "./address";
import type { Area } from "./area";

/** Excel quotes more sheet names here than in formulas: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options#detect-the-address-of-a-parameter */
const quotedCharacters = /[ ~`!@#$%^&()\-_=+{}|;:,'<.>]/;

export function invocationAddress(sheetName: string, area: Area): string {
  const prefix = quotedCharacters.test(sheetName) ? `'${sheetName.replaceAll("'", "''")}'!` : sheetPrefix(sheetName);
  return prefix + areaAddress(area);
}
