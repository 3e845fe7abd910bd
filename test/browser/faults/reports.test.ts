/** Attain's actions on reports and formulas, under every fault. */
import { rowsOfFormulas } from "./rows-of-formulas";
import { rowsOfReports } from "./rows-of-reports";
import { testRows } from "./tested";

testRows([...rowsOfReports, ...rowsOfFormulas]);
