/**
 * The requirement set that each member of the object model came with, as the genuine office.js checks it. What an Excel with older
 * sets is asked for beyond them is ApiNotFound. Members of a class's first version are not named: the way to the class is.
 */
import { supports, type RequirementSets } from "./requirement-sets";

/** Sets, below each the classes with their members; compared with office.js by object-model.test.ts. */
const table = `
ExcelApi 1.2
  Range: formulasR1C1 hidden rowHidden columnHidden sort merge unmerge
  RangeFormat: columnWidth rowHeight protection autofitColumns autofitRows
  Table: worksheet sort convertToRange clearFilters
  TableColumn: filter
  Worksheet: protection
ExcelApi 1.3
  Range: getResizedRange getRowsAbove getRowsBelow getColumnsBefore getColumnsAfter _ValidateArraySize
  Table: showBandedRows showBandedColumns showFilterButton highlightFirstColumn highlightLastColumn
ExcelApi 1.4
  NamedItem: comment scope worksheet worksheetOrNullObject delete getRangeOrNullObject
  NamedItemCollection: add addFormulaLocal getCount getItemOrNullObject
  Range: getIntersectionOrNullObject getUsedRangeOrNullObject
  TableCollection: getCount getItemOrNullObject
  TableColumnCollection: getCount getItemOrNullObject
  TableRowCollection: getCount
  Workbook: settings
  Worksheet: names getUsedRangeOrNullObject
  WorksheetCollection: getItemOrNullObject getCount
ExcelApi 1.5
  Workbook: customXmlParts _Runtime
  Worksheet: getNext getNextOrNullObject getPrevious getPreviousOrNullObject
  WorksheetCollection: getFirst getLast
ExcelApi 1.6
  Application: suspendApiCalculationUntilNextSync
  Range: conditionalFormats calculate
  Worksheet: calculate
ExcelApi 1.7
  NamedItem: formula arrayValues
  Range: isEntireRow isEntireColumn numberFormatLocal hyperlink getAbsoluteResizedRange getSurroundingRegion
  RangeFormat: textOrientation useStandardWidth useStandardHeight
  Table: _RegisterDataChangedEvent _UnregisterDataChangedEvent _RegisterSelectionChangedEvent _UnregisterSelectionChangedEvent
  TableCollection: _RegisterDataChangedEvent _UnregisterDataChangedEvent
  Workbook: name properties protection getActiveCell
  Worksheet: tabColor standardWidth standardHeight freezePanes copy getRangeByIndexes _GetAnotherWorksheetById _GetSheetById
    _RegisterActivatedEvent _UnregisterActivatedEvent _RegisterDeactivatedEvent _UnregisterDeactivatedEvent
    _RegisterDataChangedEvent _UnregisterDataChangedEvent _RegisterSelectionChangedEvent _UnregisterSelectionChangedEvent
  WorksheetCollection: _RegisterActivatedEvent _UnregisterActivatedEvent _RegisterAddedEvent _UnregisterAddedEvent
    _RegisterDeactivatedEvent _UnregisterDeactivatedEvent _RegisterDeletedEvent _UnregisterDeletedEvent
ExcelApi 1.8
  Range: dataValidation
  Runtime: enableEvents
  Workbook: readOnly
  Worksheet: showGridlines showHeadings _RegisterCalculatedEvent _UnregisterCalculatedEvent
  WorksheetCollection: _RegisterCalculatedEvent _UnregisterCalculatedEvent
ExcelApi 1.9
  Application: calculationState suspendScreenUpdatingUntilNextSync
  ConditionalFormat: getRanges
  DataValidation: getInvalidCells getInvalidCellsOrNullObject
  Range: find findOrNullObject getSpecialCells getSpecialCellsOrNullObject getTables copyFrom autoFill replaceAll setDirty
    setCellProperties setRowProperties setColumnProperties getCellProperties
  RangeFont: strikethrough superscript subscript
  RangeFormat: indentLevel shrinkToFit
  Table: autoFilter
  TableCollection: _RegisterAddedEvent _UnregisterAddedEvent _RegisterDeletedEvent _UnregisterDeletedEvent
  Workbook: autoSave previouslySaved getSelectedRanges getIsActiveCollabSession _GetRangesForEventByReferenceId
    _GetRangesOrNullObjectForEventByReferenceId
  Worksheet: enableCalculation pageLayout horizontalPageBreaks verticalPageBreaks autoFilter getRanges findAll
    findAllOrNullObject replaceAll _RegisterFormatChangedEvent _UnregisterFormatChangedEvent
  WorksheetCollection: _RegisterDataChangedEvent _UnregisterDataChangedEvent _RegisterFormatChangedEvent
    _UnregisterFormatChangedEvent _RegisterSelectionChangedEvent _UnregisterSelectionChangedEvent
ExcelApi 1.10
  Range: top left height width group ungroup
  Workbook: comments
  Worksheet: comments _RegisterRowSortedEvent _UnregisterRowSortedEvent
  WorksheetCollection: _RegisterRowSortedEvent _UnregisterRowSortedEvent
ExcelApi 1.11
  Application: decimalSeparator thousandsSeparator useSystemSeparators cultureInfo
  Comment: richContent mentions resolved
  CommentReply: richContent mentions resolved
  Range: moveTo
  RangeFormat: adjustIndent
ExcelApi 1.12
  Comment: contentType
  CommentReply: contentType
  CultureInfo: datetimeFormat
  Range: hasSpill savedAsArray numberFormatCategories getSpillParent getSpillParentOrNullObject getSpillingToRange
    getSpillingToRangeOrNullObject
  Worksheet: customProperties
ExcelApi 1.13
  Range: getMergedAreasOrNullObject
  Table: resize
  Workbook: insertWorksheetsFromBase64
ExcelApi 1.14
  AutoFilter: clearColumnCriteria
  CommentCollection: getItemOrNullObject
  CommentReplyCollection: getItemOrNullObject
  ConditionalFormatCollection: getItemOrNullObject
  TableScopedCollection: getItemOrNullObject
  Worksheet: _RegisterProtectionChangedEvent _UnregisterProtectionChangedEvent
  WorksheetCollection: _RegisterProtectionChangedEvent _UnregisterProtectionChangedEvent
ExcelApiOnline 1.1
  TableRowCollection: deleteRowsAt
  Worksheet: _RegisterEventNameChanged _UnregisterEventNameChanged
  WorksheetCollection: _RegisterEventMoved _UnregisterEventMoved _RegisterEventNameChanged _UnregisterEventNameChanged
`;

export interface MemberSet {
  readonly set: string;
  readonly version: string;
}

function read(): ReadonlyMap<string, MemberSet> {
  const found = new Map<string, MemberSet>();
  let [set, version, owner] = ["", "", ""];
  for (const line of table.trim().split("\n")) {
    if (!line.startsWith(" ")) [set = "", version = ""] = line.split(" ");
    else
      for (const word of line.trim().split(" ")) {
        if (word.endsWith(":")) owner = word.slice(0, -1);
        else found.set(`${owner}.${word}`, { set, version });
      }
  }
  return found;
}

/** By "Range.hasSpill". */
export const memberSets: ReadonlyMap<string, MemberSet> = read();

export function isAnswered(member: string, sets: RequirementSets): boolean {
  const needed = memberSets.get(member);
  return needed === undefined || supports(sets, needed.set, needed.version);
}
