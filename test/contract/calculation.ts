/** When Excel calculates and paints: suspended, by hand, by itself. */
import type { Group } from "./behaviour";
import { guide, member, method, reference } from "./pages";

export const calculation: Group = {
  title: "Suspended screen and calculation",
  behaviours: [
    {
      id: "calculation-within-batch",
      says: "A formula's value can be read in the batch that writes it.",
      page: guide.values,
      do: "Write 2 to A1, `=A1*3` to B1 and load B1, all in one batch.",
      see: "6.",
      is: 6,
      script: async ({ context, sheet }) => {
        sheet.getRange("A1").values = [[2]];
        const cell = sheet.getRange("B1");
        cell.formulas = [["=A1*3"]];
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0];
      },
    },
    {
      id: "calculation-suspended",
      says: "Calculation that was suspended until the next sync is made up after it.",
      page: method("Application", "suspendApiCalculationUntilNextSync"),
      do: "Suspend, write 2 to A1 and `=A1*3` to B1, sync; load B1.",
      see: "6.",
      is: 6,
      script: async ({ context, sheet }) => {
        context.workbook.application.suspendApiCalculationUntilNextSync();
        sheet.getRange("A1").values = [[2]];
        sheet.getRange("B1").formulas = [["=A1*3"]];
        await context.sync();
        const cell = sheet.getRange("B1").load("values");
        await context.sync();
        return cell.values[0]?.[0];
      },
    },
    {
      id: "calculation-suspended-once",
      says: "It is suspended for one batch only.",
      page: method("Application", "suspendApiCalculationUntilNextSync"),
      do: "With `=A1*3` in B1 suspend and sync; then write 5 to A1 and load B1 in one batch.",
      see: "15.",
      is: 15,
      script: async ({ context, sheet }) => {
        sheet.getRange("B1").formulas = [["=A1*3"]];
        context.workbook.application.suspendApiCalculationUntilNextSync();
        await context.sync();
        sheet.getRange("A1").values = [[5]];
        const cell = sheet.getRange("B1").load("values");
        await context.sync();
        return cell.values[0]?.[0];
      },
    },
    {
      id: "calculation-manual",
      says: "In manual mode formulas wait until they are told to calculate.",
      page: reference("CalculationMode"),
      do: "With `=A1*2` in B1 set `calculationMode` to Manual, write 5 to A1, read B1; `calculate` and read again.",
      see: "0, then 10.",
      is: [0, 10],
      script: async ({ context, sheet }) => {
        const { application } = context.workbook;
        const cell = sheet.getRange("B1");
        cell.formulas = [["=A1*2"]];
        application.calculationMode = "Manual";
        await context.sync();
        sheet.getRange("A1").values = [[5]];
        cell.load("values");
        await context.sync();
        const waiting = cell.values[0]?.[0] as unknown;
        application.calculate("Recalculate");
        cell.load("values");
        await context.sync();
        return [waiting, cell.values[0]?.[0]];
      },
    },
    {
      id: "calculation-manual-entered",
      says: "A formula is calculated when it is entered, in manual mode, too.",
      page: guide.performance,
      do: "In manual mode write `=1+1` to A1; read it.",
      see: "2.",
      is: 2,
      script: async ({ context, sheet }) => {
        context.workbook.application.calculationMode = "Manual";
        await context.sync();
        const cell = sheet.getRange("A1");
        cell.formulas = [["=1+1"]];
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0];
      },
    },
    {
      id: "calculation-automatic-again",
      says: "Back in automatic mode everything that waited is calculated.",
      page: reference("CalculationMode"),
      do: "In manual mode write A1 before `=A1*2`; set the mode to Automatic; read.",
      see: "10.",
      is: 10,
      script: async ({ context, sheet }) => {
        const { application } = context.workbook;
        const cell = sheet.getRange("B1");
        cell.formulas = [["=A1*2"]];
        application.calculationMode = "Manual";
        await context.sync();
        sheet.getRange("A1").values = [[5]];
        await context.sync();
        application.calculationMode = "Automatic";
        await context.sync();
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0];
      },
    },
    {
      id: "calculation-state",
      says: "The mode and the state of calculation can be read.",
      page: member("Application", "calculationState"),
      do: "Load `calculationMode` and `calculationState`.",
      see: "Automatic, Done.",
      is: ["Automatic", "Done"],
      script: async ({ context }) => {
        const { application } = context.workbook;
        application.load("calculationMode, calculationState");
        await context.sync();
        return [application.calculationMode, application.calculationState];
      },
    },
    {
      id: "calculation-screen",
      says: "A suspended screen changes nothing of what is done.",
      page: method("Application", "suspendScreenUpdatingUntilNextSync"),
      do: "Suspend the screen, write to A1:A3, sync; read.",
      see: "1, 2, 3, on the screen as well.",
      is: [[1], [2], [3]],
      script: async ({ context, sheet }) => {
        context.workbook.application.suspendScreenUpdatingUntilNextSync();
        const range = sheet.getRange("A1:A3");
        range.values = [[1], [2], [3]];
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values;
      },
    },
    {
      id: "calculation-culture",
      says: "The application tells the separators of the user's region.",
      page: reference("Application"),
      do: "Load `decimalSeparator`, `thousandsSeparator` and `cultureInfo.name`.",
      see: "`,` and `.`, vi-VN.",
      is: [",", ".", "vi-VN"],
      region: "vi-VN",
      script: async ({ context }) => {
        const { application } = context.workbook;
        application.load("decimalSeparator, thousandsSeparator");
        application.cultureInfo.load("name");
        await context.sync();
        return [application.decimalSeparator, application.thousandsSeparator, application.cultureInfo.name];
      },
    },
  ],
};
