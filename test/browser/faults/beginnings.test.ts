/** Attain's actions on the tables of a workbook, under every fault. */
import { rowsOfTables } from "./rows-of-tables";
import { testRows } from "./tested";

testRows(rowsOfTables);
