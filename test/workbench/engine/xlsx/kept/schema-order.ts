/** In which order the schema wants the children of an element: Excel finds a file damaged where they stand in another. */

const orders: Readonly<Record<string, string>> = {
  workbook:
    "fileVersion fileSharing workbookPr absPath workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
  tableColumn: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
  xf: "alignment protection extLst",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
  border: "start end left right top bottom diagonal vertical horizontal",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  metadata: "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst",
};

const ranks = new Map(
  Object.entries(orders).map(([parent, names]) => [
    parent,
    new Map(names.split(" ").map((name, index) => [name, index])),
  ]),
);

/** null where the order says nothing: then what is new goes to the end, before extensions. */
export function rankOf(parent: string, child: string): number | null {
  return ranks.get(parent)?.get(child) ?? (child === "extLst" ? Number.MAX_SAFE_INTEGER : null);
}
