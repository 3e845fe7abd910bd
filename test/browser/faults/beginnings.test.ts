/** Attain's actions that a workbook and a period begin with, under every fault. */
import { testPart } from "./tested";

testPart("beginnings");
