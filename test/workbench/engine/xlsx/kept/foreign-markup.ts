/** Pieces of the file of foreign-book.ts that are long: drawings, a chart, styles, a pivot table. In the words of the format's own schemas. */

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawingML = "http://schemas.openxmlformats.org/drawingml/2006";
export const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const xm = "http://schemas.microsoft.com/office/excel/2006/main";
export const ignorable =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';

/** Nine fills and fonts of which the model knows the half: a gradient, a pattern, theme colours, a named style. */
export const styles = `<styleSheet xmlns="${main}" ${ignorable}><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; tỷ&quot;"/></numFmts><fonts count="3" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><outline/><sz val="13"/><color theme="4" tint="-0.25"/><name val="Cambria"/><family val="1"/><charset val="163"/><scheme val="major"/></font><font><sz val="11"/><color rgb="FF9C0006"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="5" tint="0.4"/></stop></gradientFill></fill><fill><patternFill patternType="lightUp"><fgColor theme="6"/><bgColor indexed="13"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top style="thin"><color theme="4"/></top><bottom style="double"><color theme="4"/></bottom><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="2" fillId="4" borderId="0" applyNumberFormat="0" applyBorder="0" applyAlignment="0" applyProtection="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"><alignment horizontal="center" readingOrder="2" justifyLastLine="1"/></xf><xf numFmtId="170" fontId="0" fillId="3" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/><xf numFmtId="0" fontId="2" fillId="4" borderId="0" xfId="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" pivotButton="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="2"><cellStyle name="Bad" xfId="1" builtinId="27" customBuiltin="1"/><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="3"><dxf><font><b/><color theme="5"/></font><fill><patternFill><bgColor theme="9" tint="0.6"/></patternFill></fill></dxf><dxf><fill><patternFill><bgColor rgb="FFDDEBF7"/></patternFill></fill></dxf><dxf><font><color rgb="FF006100"/></font></dxf></dxfs><tableStyles count="1" defaultTableStyle="Bảng riêng" defaultPivotStyle="PivotStyleLight16"><tableStyle name="Bảng riêng" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="1"/></tableStyle></tableStyles><colors><mruColors><color rgb="FF123456"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${x14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const anchor = (row: number, content: string): string =>
  `<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>9525</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const frame = (size: string): string =>
  `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${size}" cy="${size}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

/** A chart, a picture and a shape whose text is a cell's. */
export const drawing = `<xdr:wsDr xmlns:xdr="${drawingML}/spreadsheetDrawing" xmlns:a="${drawingML}/main" xmlns:r="${office}">${anchor(
  2,
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawingML}/chart"><c:chart xmlns:c="${drawingML}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
)}${anchor(
  12,
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh 1"><a:hlinkClick r:id="rId3"/></xdr:cNvPr><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${frame("900000")}</xdr:spPr></xdr:pic>`,
)}${anchor(
  22,
  `<xdr:sp macro="" textlink="'Số liệu'!$B$3"><xdr:nvSpPr><xdr:cNvPr id="4" name="Hình 1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr>${frame("800000")}</xdr:spPr><xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="vi-VN"/><a:t>20</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
)}</xdr:wsDr>`;

const series = (index: number, column: string): string =>
  `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>'Số liệu'!$${column}$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>'Số liệu'!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Số liệu'!$${column}$2:$${column}$4</c:f></c:numRef></c:val></c:ser>`;

export const chart = `<c:chartSpace xmlns:c="${drawingML}/chart" xmlns:a="${drawingML}/main" xmlns:r="${office}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series(0, "B")}${series(1, "C")}<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

export const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>3, 15, 2, 10, 5, 15, 6, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t201" style="width:90pt;height:18pt"><x:ClientData ObjectType="Checkbox"><x:Anchor>5, 0, 7, 0, 6, 30, 8, 0</x:Anchor><x:Checked>1</x:Checked><x:FmlaLink>$D$6</x:FmlaLink></x:ClientData></v:shape></xml>`;

export const comments = `<comments xmlns="${main}"><authors><author>Người lập</author></authors><commentList><comment ref="C3" authorId="0"><text><r><rPr><b/><sz val="9"/><rFont val="Tahoma"/></rPr><t>Người lập:</t></r><r><t xml:space="preserve">
số ước</t></r></text></comment></commentList></comments>`;

export const slicer = `<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="Chỉ tiêu" cache="Lọc_Chỉ_tiêu" caption="Chọn chỉ tiêu" rowHeight="241300"/></slicers>`;

export const slicerCache = `<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="Lọc_Chỉ_tiêu" sourceName="Chỉ tiêu"><pivotTables><pivotTable tabId="9" name="Bảng tổng hợp"/></pivotTables><data><tabular pivotCacheId="7"><items count="3"><i x="0" s="1"/><i x="1" s="1"/><i x="2" s="1"/></items></tabular></data></slicerCacheDefinition>`;

export const control = `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked" fmlaLink="$D$6" lockText="1" noThreeD="1"/>`;

export const pivotCache = `<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="rId1" refreshOnLoad="1" refreshedBy="x" refreshedDate="45000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="3"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="Số liệu"/></cacheSource><cacheFields count="2"><cacheField name="Chỉ tiêu" numFmtId="0"><sharedItems count="3"><s v="GRDP"/><s v="Thu ngân sách"/><s v="Dân số"/></sharedItems></cacheField><cacheField name="Kế hoạch" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="10" maxValue="30"/></cacheField></cacheFields></pivotCacheDefinition>`;

export const pivotRecords = `<pivotCacheRecords xmlns="${main}" xmlns:r="${office}" count="3"><r><x v="0"/><n v="10"/></r><r><x v="1"/><n v="20"/></r><r><x v="2"/><n v="30"/></r></pivotCacheRecords>`;

export const pivotTable = `<pivotTableDefinition xmlns="${main}" name="PivotTable1" cacheId="7" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" outline="1" outlineData="1"><location ref="A3:B7" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="4"><item x="0"/><item x="1"/><item x="2"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="4"><i><x/></i><i><x v="1"/></i><i><x v="2"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Tổng" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`;
