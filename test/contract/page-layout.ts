/** How a sheet is printed: paper, margins, areas, titles, heads and feet, breaks. */
import type { Group } from "./behaviour";
import { macro, member, method, reference } from "./pages";

export const pageLayout: Group = {
  title: "Page layout",
  behaviours: [
    {
      id: "layout-paper",
      says: "Orientation, paper and centring are kept.",
      page: reference("PageLayout"),
      do: "Set Landscape, A4, `centerHorizontally`; load them; look at the print preview.",
      see: "The same.",
      is: ["Landscape", "A4", true],
      script: async ({ context, sheet }) => {
        const { pageLayout: page } = sheet;
        page.orientation = "Landscape";
        page.paperSize = Excel.PaperType.a4;
        page.centerHorizontally = true;
        page.load("orientation, paperSize, centerHorizontally");
        await context.sync();
        return [page.orientation, page.paperSize, page.centerHorizontally];
      },
    },
    {
      id: "layout-margins",
      says: "Margins are in points; `setPrintMargins` takes other units and leaves what it isn't given.",
      page: method("PageLayout", "setPrintMargins"),
      do: 'Set `rightMargin` to 36; `setPrintMargins("Centimeters", { top: 2, left: 3 })`; load.',
      see: "56.69, 85.04, 36.",
      is: [56.69, 85.04, 36],
      script: async ({ context, sheet }) => {
        const { pageLayout: page } = sheet;
        page.rightMargin = 36;
        page.setPrintMargins("Centimeters", { top: 2, left: 3 });
        page.load("topMargin, leftMargin, rightMargin");
        await context.sync();
        return [page.topMargin, page.leftMargin, page.rightMargin].map((points) => Math.round(points * 100) / 100);
      },
    },
    {
      id: "layout-zoom",
      says: "A sheet is fitted to pages, or scaled; the one takes the place of the other.",
      page: reference("PageLayoutZoomOptions"),
      do: "Set `zoom` to `{ horizontalFitToPages: 1 }`, load it; then to `{ scale: 80 }`, load it.",
      see: "1 page wide and no scale; then 80 and no pages.",
      is: [
        [1, true],
        [80, true],
      ],
      script: async ({ context, sheet }) => {
        const { pageLayout: page } = sheet;
        page.zoom = { horizontalFitToPages: 1 };
        page.load("zoom");
        await context.sync();
        const fitted = [page.zoom.horizontalFitToPages, !page.zoom.scale];
        page.zoom = { scale: 80 };
        page.load("zoom");
        await context.sync();
        return [fitted, [page.zoom.scale, !page.zoom.horizontalFitToPages]];
      },
    },
    {
      id: "layout-area",
      says: "A sheet has no print area at first: a null object, or ItemNotFound; one that is set is told.",
      page: method("PageLayout", "getPrintArea"),
      do: 'Ask a new sheet for `getPrintAreaOrNullObject` and `getPrintArea`; `setPrintArea("A1:F40")`, ask again.',
      see: "A null object, ItemNotFound; A1:F40.",
      is: [true, "ItemNotFound", "Contract!A1:F40"],
      script: async ({ context, sheet, refusal }) => {
        const none = sheet.pageLayout.getPrintAreaOrNullObject();
        await context.sync();
        sheet.pageLayout.getPrintArea().load("address");
        const code = await refusal();
        sheet.pageLayout.setPrintArea("A1:F40");
        const area = sheet.pageLayout.getPrintArea().load("address");
        await context.sync();
        return [none.isNullObject, code, area.address];
      },
    },
    {
      id: "layout-titles",
      says: "Title rows are whole rows, title columns whole columns; parts of them are refused.",
      page: method("PageLayout", "setPrintTitleRows"),
      do: '`setPrintTitleRows("$1:$3")`, load; ask for the title columns; then set the rows to A1:B2.',
      see: "Rows 1:3; a null object; an error.",
      is: ["Contract!1:3", true, true],
      script: async ({ context, sheet, refusal }) => {
        sheet.pageLayout.setPrintTitleRows("$1:$3");
        const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
        const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject();
        await context.sync();
        sheet.pageLayout.setPrintTitleRows("A1:B2");
        return [rows.address, columns.isNullObject, (await refusal()) !== ""];
      },
    },
    {
      id: "layout-names",
      says: "Print area and titles are names of the sheet.",
      page: { guess: "Seen in the Name Manager; the pages don't say it." },
      do: "Set a print area and title rows; look at the Name Manager.",
      see: "Print_Area and Print_Titles, of the sheet.",
      is: ["Print_Area", "Print_Titles"],
      script: async ({ context, sheet }) => {
        sheet.pageLayout.setPrintArea("A1:F40");
        sheet.pageLayout.setPrintTitleRows("$1:$3");
        sheet.names.load("items/name");
        await context.sync();
        return sheet.names.items.map(({ name }) => name).sort();
      },
    },
    {
      id: "layout-moved",
      says: "The print area follows inserted rows.",
      page: { guess: "As with every name." },
      do: "Set the print area A1:F40, insert a row above row 2.",
      see: "A1:F41.",
      is: "Contract!A1:F41",
      script: async ({ context, sheet }) => {
        sheet.pageLayout.setPrintArea("A1:F40");
        await context.sync();
        sheet.getRange("2:2").insert("Down");
        const area = sheet.pageLayout.getPrintArea().load("address");
        await context.sync();
        return area.address;
      },
    },
    {
      id: "layout-footer",
      says: "Heads and feet hold Excel's codes as they were written.",
      page: macro.headerCodes,
      do: "Set `centerFooter` to `Trang &P/&N`; load it; look at the print preview.",
      see: "`Trang &P/&N`; on paper the numbers.",
      is: "Trang &P/&N",
      script: async ({ context, sheet }) => {
        const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
        footer.centerFooter = "Trang &P/&N";
        footer.load("centerFooter");
        await context.sync();
        return footer.centerFooter;
      },
    },
    {
      id: "layout-first-page",
      says: "The first page can have a head of its own.",
      page: member("HeaderFooterGroup", "firstPage"),
      do: "Set `state` to FirstAndDefault, `firstPage.centerHeader` to blank and the default's to `&P`; load both.",
      see: "Nothing on the first page, `&P` on the others.",
      is: ["FirstAndDefault", "", "&P"],
      script: async ({ context, sheet }) => {
        const group = sheet.pageLayout.headersFooters;
        group.state = "FirstAndDefault";
        group.firstPage.centerHeader = "";
        group.defaultForAllPages.centerHeader = "&P";
        group.load("state");
        group.firstPage.load("centerHeader");
        group.defaultForAllPages.load("centerHeader");
        await context.sync();
        return [group.state, group.firstPage.centerHeader, group.defaultForAllPages.centerHeader];
      },
    },
    {
      id: "layout-breaks",
      says: "A page break stands above its row, is counted, and can be taken away.",
      page: reference("PageBreakCollection"),
      do: "Add a horizontal break at A21; count; read the cell after it; remove all.",
      see: "1; A21; 0.",
      is: [1, true, 0],
      script: async ({ context, sheet }) => {
        const breaks = sheet.horizontalPageBreaks;
        const one = breaks.add("A21");
        const count = breaks.getCount();
        const cell = one.getCellAfterBreak().load("rowIndex");
        await context.sync();
        breaks.removePageBreaks();
        const after = breaks.getCount();
        await context.sync();
        return [count.value, cell.rowIndex === 20, after.value];
      },
    },
    {
      id: "layout-saved",
      says: "All this is in the file.",
      page: reference("PageLayout"),
      do: "Set Landscape, the print area A1:F40, title rows 1:3 and a footer; save, close, open; look.",
      see: "The same.",
      is: ["Landscape", "Contract!A1:F40", "Contract!1:3", "Trang &P"],
      hand: async (excel) => {
        await excel.run(async (context) => {
          const { pageLayout: page } = context.workbook.worksheets.getItem("Contract");
          page.orientation = "Landscape";
          page.setPrintArea("A1:F40");
          page.setPrintTitleRows("$1:$3");
          page.headersFooters.defaultForAllPages.centerFooter = "Trang &P";
          await context.sync();
        });
        await excel.open(await excel.save());
        return excel.run(async (context) => {
          const { pageLayout: page } = context.workbook.worksheets.getItem("Contract");
          page.load("orientation");
          const area = page.getPrintArea().load("address");
          const titles = page.getPrintTitleRows().load("address");
          const footer = page.headersFooters.defaultForAllPages.load("centerFooter");
          await context.sync();
          return [page.orientation, area.address, titles.address, footer.centerFooter];
        });
      },
    },
  ],
};
