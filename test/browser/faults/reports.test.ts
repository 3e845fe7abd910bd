/** Attain's actions on reports, settings and formulas, under every fault. */
import { testPart } from "./tested";

testPart("reports");
