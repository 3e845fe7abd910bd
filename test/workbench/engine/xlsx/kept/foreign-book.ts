/**
 * A file with what Excel has and this workbook hasn't, made part by part: for tests that it goes through open and save
 * untouched. LibreOffice and exceljs open it, too.
 */
import { strToU8, zipSync } from "fflate";
import { themePart } from "../office-theme";
import * as pieces from "./foreign-markup";
import { ignorable, main, office, x14, xm } from "./foreign-markup";

const documentTypes = "application/vnd.openxmlformats-officedocument.";
const spreadsheet = `${documentTypes}spreadsheetml.`;

const microsoft = "http://schemas.microsoft.com/office/2007/relationships";

/** A red dot. */
const picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";

function list(...relations: readonly (readonly [id: string, type: string, target: string])[]): string {
  const written = relations.map(([id, type, target]) => {
    const address = type.includes(":") ? type : `${office}/${type}`;
    const mode = /^https?:/.test(target) || target.endsWith(".xlsx") ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join("")}</Relationships>`;
}

const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="SoLamViec" filterPrivacy="1"/><bookViews><workbookView xWindow="5" yWindow="7" windowWidth="20000" windowHeight="9000" tabRatio="750" activeTab="2"/></bookViews><sheets><sheet name="Số liệu" sheetId="4" r:id="rId1"/><sheet name="Biểu đồ" sheetId="5" r:id="rId2"/><sheet name="Tổng hợp" sheetId="9" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId9"/></externalReferences><definedNames><definedName name="Ngoài">[1]Năm2024!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">'Tổng hợp'!$A$1:$D$20</definedName><definedName name="Kế_hoạch" comment="cột B">'Số liệu'!$B$2:$B$4</definedName></definedNames><calcPr calcId="162913" iterate="1" iterateCount="50"/><pivotCaches><pivotCache cacheId="7" r:id="rId8"/></pivotCaches><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${x14}"><x14:slicerCaches><x14:slicerCache r:id="rId10"/></x14:slicerCaches></ext></extLst></workbook>`;

const rich =
  '<r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="Calibri"/></rPr><t>Thu</t></r><r><t xml:space="preserve"> ngân sách</t></r>';

const rows = [
  `<row r="1" spans="1:5" ht="20.25" thickBot="1" x14ac:dyDescent="0.3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="inlineStr"><is><t>Thực hiện</t></is></c></row>`,
  `<row r="2" spans="1:5" x14ac:dyDescent="0.25"><c r="A2" t="s"><v>2</v></c><c r="B2" s="2"><v>10</v></c><c r="C2"><f ca="1">B2*2</f><v>20</v></c><c r="D2"><f>[1]Năm2024!A1*2</f><v>84</v></c></row>`,
  `<row r="3" spans="1:5" x14ac:dyDescent="0.25"><c r="A3" t="s"><v>3</v></c><c r="B3" s="2"><v>20</v></c><c r="C3"><f>B3*2</f><v>40</v></c><c r="D3" t="e" vm="1"><v>#VALUE!</v></c></row>`,
  `<row r="4" spans="1:5" collapsed="1" x14ac:dyDescent="0.25"><c r="A4" t="s"><v>4</v></c><c r="B4" s="3"><v>30</v></c><c r="C4"><f>B4*2</f><v>60</v></c><c r="D4"><f t="dataTable" ref="D4:D5" dt2D="0" dtr="0" r1="B2"/><v>5</v></c></row>`,
  `<row r="6" ht="33" x14ac:dyDescent="0.25"/>`,
];

const sparklines = `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="${xm}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries theme="4"/><x14:sparklines><x14:sparkline><xm:f>'Số liệu'!B2:B4</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`;
const youngFormats = `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="iconSet" priority="3" id="{11111111-2222-4333-8444-555555555555}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`;
const youngValidations = `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1" xmlns:xm="${xm}"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>'Tổng hợp'!$D$1:$D$3</xm:f></x14:formula1><xm:sqref>A2:A4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`;

const slicers = `<ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${x14}"><x14:slicerList><x14:slicer r:id="rId8"/></x14:slicerList></ext>`;
const checkBox = `<controls><control shapeId="1026" r:id="rId9" name="Hộp kiểm 1"/></controls>`;

const data = `<worksheet xmlns="${main}" xmlns:r="${office}" ${ignorable}><sheetPr codeName="Trang1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr autoPageBreaks="0"/></sheetPr><dimension ref="A1:D6"/><sheetViews><sheetView showFormulas="0" rightToLeft="1" zoomScaleSheetLayoutView="85" workbookViewId="0"><pane xSplit="1200" ySplit="900" topLeftCell="B3" activePane="bottomRight"/><selection pane="bottomRight" activeCell="B3" sqref="B3"/></sheetView></sheetViews><sheetFormatPr baseColWidth="9" defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="18.7109375" bestFit="1" customWidth="1"/></cols><sheetData>${rows.join("")}</sheetData><protectedRanges><protectedRange sqref="B2:B4" name="Vùng1"/></protectedRanges><scenarios current="0"><scenario name="Cao" count="1"><inputCells r="B2" val="99"/></scenario></scenarios><autoFilter ref="A1:C4"><filterColumn colId="1"><colorFilter dxfId="2"/></filterColumn><sortState ref="A2:C4"><sortCondition descending="1" ref="B2:B4"/></sortState></autoFilter><phoneticPr fontId="0" type="noConversion"/><conditionalFormatting sqref="B2:B4"><cfRule type="aboveAverage" dxfId="0" priority="1" stdDev="1"/><cfRule type="cellIs" dxfId="0" priority="2" operator="greaterThan"><formula>15</formula></cfRule></conditionalFormatting><dataValidations count="1" xWindow="20" yWindow="30"><dataValidation type="whole" imeMode="off" allowBlank="1" showErrorMessage="1" sqref="B2:B4"><formula1>0</formula1><formula2>99</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2:A3" r:id="rId7" display="trang" tooltip="mở"/></hyperlinks><printOptions gridLinesSet="0"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" horizontalDpi="300" copies="2" r:id="rId4"/><headerFooter><oddHeader>&amp;L&amp;G&amp;C&amp;"Arial,Bold"Báo cáo</oddHeader></headerFooter><ignoredErrors><ignoredError sqref="B2:B4" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>${checkBox}<extLst>${youngFormats}${youngValidations}${sparklines}${slicers}</extLst></worksheet>`;

const summary = `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1"><c r="A1"><f>SUM('Số liệu'!B2:B4)</f><v>60</v></c><c r="D1"><v>1</v></c></row><row r="3"><c r="A3" s="4" t="str"><v>Chỉ tiêu</v></c><c r="B3" t="str"><v>Tổng</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><picture r:id="rId2"/></worksheet>`;

const metadata = `<metadata xmlns="${main}" xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`;

const types: Readonly<Record<string, string>> = {
  "xl/workbook.xml": `${spreadsheet}sheet.main+xml`,
  "xl/worksheets/data.xml": `${spreadsheet}worksheet+xml`,
  "xl/worksheets/summary.xml": `${spreadsheet}worksheet+xml`,
  "xl/chartsheets/sheet1.xml": `${spreadsheet}chartsheet+xml`,
  "xl/styles.xml": `${spreadsheet}styles+xml`,
  "xl/sharedStrings.xml": `${spreadsheet}sharedStrings+xml`,
  "xl/metadata.xml": `${spreadsheet}sheetMetadata+xml`,
  "xl/theme/theme1.xml": `${documentTypes}theme+xml`,
  "xl/drawings/drawing1.xml": `${documentTypes}drawing+xml`,
  "xl/drawings/drawing2.xml": `${documentTypes}drawing+xml`,
  "xl/charts/chart1.xml": `${documentTypes}drawingml.chart+xml`,
  "xl/charts/chart2.xml": `${documentTypes}drawingml.chart+xml`,
  "xl/comments1.xml": `${spreadsheet}comments+xml`,
  "xl/externalLinks/externalLink1.xml": `${spreadsheet}externalLink+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${spreadsheet}pivotCacheDefinition+xml`,
  "xl/pivotCache/pivotCacheRecords1.xml": `${spreadsheet}pivotCacheRecords+xml`,
  "xl/pivotTables/pivotTable1.xml": `${spreadsheet}pivotTable+xml`,
  "xl/slicers/slicer1.xml": "application/vnd.ms-excel.slicer+xml",
  "xl/slicerCaches/slicerCache1.xml": "application/vnd.ms-excel.slicerCache+xml",
  "xl/ctrlProps/ctrlProp1.xml": "application/vnd.ms-excel.controlproperties+xml",
  "docProps/app.xml": `${documentTypes}extended-properties+xml`,
};

const frameOfChart = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 2"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${office}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

const texts: Readonly<Record<string, string>> = {
  "_rels/.rels": list(
    ["rId1", "officeDocument", "xl/workbook.xml"],
    ["rId2", "extended-properties", "docProps/app.xml"],
  ),
  "docProps/app.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>Số liệu</vt:lpstr></vt:vector></TitlesOfParts><Company>UBND</Company></Properties>`,
  "xl/workbook.xml": workbook,
  "xl/_rels/workbook.xml.rels": list(
    ["rId1", "worksheet", "worksheets/data.xml"],
    ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId3", "worksheet", "/xl/worksheets/summary.xml"],
    ["rId4", "theme", "theme/theme1.xml"],
    ["rId5", "styles", "styles.xml"],
    ["rId6", "sharedStrings", "sharedStrings.xml"],
    ["rId7", "sheetMetadata", "metadata.xml"],
    ["rId8", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rId9", "externalLink", "externalLinks/externalLink1.xml"],
    ["rId10", `${microsoft}/slicerCache`, "slicerCaches/slicerCache1.xml"],
  ),
  "xl/worksheets/data.xml": data,
  "xl/worksheets/_rels/data.xml.rels": list(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "comments", "../comments1.xml"],
    ["rId4", "printerSettings", "../printerSettings/printerSettings1.bin"],
    ["rId7", "hyperlink", "https://example.org/a?b=1&amp;c=2"],
    ["rId8", `${microsoft}/slicer`, "../slicers/slicer1.xml"],
    ["rId9", "ctrlProp", "../ctrlProps/ctrlProp1.xml"],
  ),
  "xl/worksheets/summary.xml": summary,
  "xl/worksheets/_rels/summary.xml.rels": list(
    ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
    ["rId2", "image", "../media/image1.png"],
  ),
  "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView zoomToFit="1" workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": list(["rId1", "drawing", "../drawings/drawing2.xml"]),
  "xl/drawings/drawing2.xml": frameOfChart,
  "xl/drawings/_rels/drawing2.xml.rels": list(["rId1", "chart", "../charts/chart2.xml"]),
  "xl/charts/chart2.xml": pieces.chart,
  "xl/styles.xml": pieces.styles,
  "xl/sharedStrings.xml": `<sst xmlns="${main}" count="5" uniqueCount="5"><si><t>Chỉ tiêu</t></si><si><t>Kế hoạch</t></si><si><t>GRDP</t></si><si>${rich}</si><si><t>Dân số</t><rPh sb="0" eb="3"><t>dan so</t></rPh><phoneticPr fontId="0"/></si></sst>`,
  "xl/metadata.xml": metadata,
  "xl/theme/theme1.xml": themePart().replace("4472C4", "336699"),
  "xl/drawings/drawing1.xml": pieces.drawing,
  "xl/drawings/_rels/drawing1.xml.rels": list(
    ["rId1", "chart", "../charts/chart1.xml"],
    ["rId2", "image", "../media/image1.png"],
    ["rId3", "hyperlink", "https://example.org/anh"],
  ),
  "xl/charts/chart1.xml": pieces.chart,
  "xl/drawings/vmlDrawing1.vml": pieces.vml,
  "xl/comments1.xml": pieces.comments,
  "xl/slicers/slicer1.xml": pieces.slicer,
  "xl/slicerCaches/slicerCache1.xml": pieces.slicerCache,
  "xl/ctrlProps/ctrlProp1.xml": pieces.control,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${main}"><externalBook xmlns:r="${office}" r:id="rId1"><sheetNames><sheetName val="Năm2024"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>42</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": list(["rId1", "externalLinkPath", "nam2024.xlsx"]),
  "xl/pivotCache/pivotCacheDefinition1.xml": pieces.pivotCache,
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": list(["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"]),
  "xl/pivotCache/pivotCacheRecords1.xml": pieces.pivotRecords,
  "xl/pivotTables/pivotTable1.xml": pieces.pivotTable,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": list([
    "rId1",
    "pivotCacheDefinition",
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
};

export function foreignBook(): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const overrides = Object.entries(types).map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="${spreadsheet}printerSettings"/><Default Extension="vml" ContentType="${documentTypes}vmlDrawing"/>`;
  const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides.join("")}</Types>`;
  return zipSync({
    "[Content_Types].xml": strToU8(contentTypes),
    ...Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, strToU8(text.startsWith("<?xml") ? text : head + text)]),
    ),
    "xl/media/image1.png": Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0)),
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3, 0, 255]),
  });
}
