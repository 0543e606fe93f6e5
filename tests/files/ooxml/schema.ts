/** What the OOXML schemas ask of the elements that we write (ECMA-376 part 1, sml.xsd, dml-chart.xsd, dml-spreadsheetDrawing.xsd). */

/**
 * Children in their order: `a` at most once, `a*` any number of times, `a!` exactly once, `a|b` one or the other,
 * `~` before the list: any order.
 */
type Children = string;

/** By element, or by `parent/element` where a name has several types. What is not named here is not looked into. */
export const CHILDREN: Readonly<Record<string, Children>> = {
  // sml.xsd, CT_Workbook
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets! functionGroups externalReferences ' +
    'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
    'fileRecoveryPr* webPublishObjects extLst',
  bookViews: 'workbookView*',
  sheets: 'sheet*',
  definedNames: 'definedName*',
  // CT_Worksheet
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols* sheetData! sheetCalcPr sheetProtection protectedRanges ' +
    'scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting* ' +
    'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties ' +
    'cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
    'webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetViews: 'sheetView*',
  sheetView: 'pane selection* pivotSelection* extLst',
  cols: 'col*',
  sheetData: 'row*',
  row: 'c* extLst',
  c: 'f v is extLst',
  mergeCells: 'mergeCell*',
  conditionalFormatting: 'cfRule* extLst',
  cfRule: 'formula* colorScale dataBar iconSet extLst',
  dataValidations: 'dataValidation*',
  dataValidation: 'formula1 formula2',
  hyperlinks: 'hyperlink*',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  rowBreaks: 'brk*',
  colBreaks: 'brk*',
  ignoredErrors: 'ignoredError* extLst',
  // CT_Stylesheet. CT_Font: any order in the current schema, this one in that of 2006, which Excel writes.
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  numFmts: 'numFmt*',
  fonts: 'font*',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  fills: 'fill*',
  fill: 'patternFill|gradientFill',
  patternFill: 'fgColor bgColor',
  borders: 'border*',
  border: 'start end left right top bottom diagonal vertical horizontal',
  cellStyleXfs: 'xf*',
  cellXfs: 'xf*',
  xf: 'alignment protection extLst',
  cellStyles: 'cellStyle*',
  dxfs: 'dxf*',
  dxf: 'font numFmt fill alignment border protection extLst',
  // Shared strings, comments
  sst: 'si* extLst',
  si: 't r* rPh* phoneticPr',
  comments: 'authors! commentList! extLst',
  authors: 'author*',
  commentList: 'comment*',
  comment: 'text! commentPr',
  // dml-spreadsheetDrawing.xsd
  'xdr:wsDr': '~ xdr:twoCellAnchor* xdr:oneCellAnchor* xdr:absoluteAnchor*',
  'xdr:twoCellAnchor': 'xdr:from! xdr:to! xdr:sp|xdr:grpSp|xdr:graphicFrame|xdr:cxnSp|xdr:pic xdr:clientData!',
  'xdr:from': 'xdr:col! xdr:colOff! xdr:row! xdr:rowOff!',
  'xdr:to': 'xdr:col! xdr:colOff! xdr:row! xdr:rowOff!',
  'xdr:graphicFrame': 'xdr:nvGraphicFramePr! xdr:xfrm! a:graphic!',
  // dml-chart.xsd
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotSource c:protection c:chart! ' +
    'c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
  'c:chartSpace/c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea! c:legend ' +
    'c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst',
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr c:extLst',
  'c:plotArea': 'c:layout c:barChart* c:lineChart* c:radarChart* c:catAx* c:valAx* c:dTable c:spPr c:extLst',
  'c:barChart': 'c:barDir! c:grouping c:varyColors c:ser* c:dLbls c:gapWidth c:overlap c:serLines* c:axId* c:extLst',
  'c:lineChart':
    'c:grouping! c:varyColors c:ser* c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId* c:extLst',
  'c:barChart/c:ser':
    'c:idx! c:order! c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt* c:dLbls c:trendline* c:errBars c:cat ' +
    'c:val c:shape c:extLst',
  'c:lineChart/c:ser':
    'c:idx! c:order! c:tx c:spPr c:marker c:dPt* c:dLbls c:trendline* c:errBars c:cat c:val c:smooth c:extLst',
  'c:ser/c:tx': 'c:strRef|c:v',
  'c:title/c:tx': 'c:strRef|c:rich',
  'c:ser/c:marker': 'c:symbol c:size c:spPr c:extLst',
  'c:cat': 'c:multiLvlStrRef|c:numRef|c:numLit|c:strRef|c:strLit',
  'c:val': 'c:numRef|c:numLit',
  'c:strRef': 'c:f! c:strCache c:extLst',
  'c:numRef': 'c:f! c:numCache c:extLst',
  'c:dLbls':
    'c:dLbl* c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName ' +
    'c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines c:extLst',
  'c:catAx':
    'c:axId! c:scaling! c:delete c:axPos! c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark ' +
    'c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! c:crosses|c:crossesAt c:auto c:lblAlgn c:lblOffset ' +
    'c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst',
  'c:valAx':
    'c:axId! c:scaling! c:delete c:axPos! c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark ' +
    'c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! c:crosses|c:crossesAt c:crossBetween c:majorUnit ' +
    'c:minorUnit c:dispUnits c:extLst',
  'c:scaling': 'c:logBase c:orientation c:max c:min c:extLst',
  'c:majorGridlines': 'c:spPr',
  'c:legend': 'c:legendPos c:legendEntry* c:layout c:overlay c:spPr c:txPr c:extLst',
  'c:txPr': 'a:bodyPr! a:lstStyle a:p*',
  'c:rich': 'a:bodyPr! a:lstStyle a:p*',
  'a:p': 'a:pPr a:r* a:br* a:fld* a:endParaRPr',
  'a:r': 'a:rPr a:t!',
  'c:spPr': 'a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill|a:gradFill a:ln a:effectLst',
  'a:ln': 'a:noFill|a:solidFill|a:gradFill a:prstDash|a:custDash a:round|a:bevel|a:miter a:headEnd a:tailEnd',
};

/** Attributes of the elements that Excel refuses to open with others; those that must be there end with `!`. */
export const ATTRIBUTES: Readonly<Record<string, string>> = {
  'sheets/sheet': 'name! sheetId! state r:id!',
  definedName:
    'name! comment customMenu description help statusBar localSheetId hidden function vbProcedure xlm functionGroupId ' +
    'shortcutKey publishToServer workbookParameter',
  calcPr:
    'calcId calcMode fullCalcOnLoad refMode iterate iterateCount iterateDelta fullPrecision calcCompleted calcOnSave ' +
    'concurrentCalc concurrentManualCount forceFullCalc',
  workbookView:
    'visibility minimized showHorizontalScroll showVerticalScroll showSheetTabs xWindow yWindow windowWidth ' +
    'windowHeight tabRatio firstSheet activeTab autoFilterDateGrouping',
  dimension: 'ref!',
  pane: 'xSplit ySplit topLeftCell activePane state',
  sheetFormatPr:
    'baseColWidth defaultColWidth defaultRowHeight! customHeight zeroHeight thickTop thickBottom outlineLevelRow ' +
    'outlineLevelCol',
  col: 'min! max! width style hidden bestFit customWidth phonetic outlineLevel collapsed',
  row: 'r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph',
  c: 'r s t cm vm ph',
  f: 't aca ref dt2D dtr del1 del2 r1 r2 ca si bx xml:space',
  v: 'xml:space',
  t: 'xml:space',
  sheetProtection:
    'password algorithmName hashValue saltValue spinCount sheet objects scenarios formatCells formatColumns formatRows ' +
    'insertColumns insertRows insertHyperlinks deleteColumns deleteRows selectLockedCells sort autoFilter pivotTables ' +
    'selectUnlockedCells',
  autoFilter: 'ref',
  conditionalFormatting: 'pivot sqref',
  cfRule:
    'type dxfId priority! stopIfTrue aboveAverage percent bottom operator text timePeriod rank stdDev equalAverage',
  dataValidations: 'disablePrompts xWindow yWindow count',
  dataValidation:
    'type errorStyle imeMode operator allowBlank showDropDown showInputMessage showErrorMessage errorTitle error ' +
    'promptTitle prompt sqref!',
  hyperlink: 'ref! r:id location tooltip display',
  pageSetup:
    'paperSize paperHeight paperWidth scale firstPageNumber fitToWidth fitToHeight pageOrder orientation ' +
    'usePrinterDefaults blackAndWhite draft cellComments useFirstPageNumber errors horizontalDpi verticalDpi copies r:id',
  pageMargins: 'left! right! top! bottom! header! footer!',
  ignoredError:
    'sqref! evalError twoDigitTextYear numberStoredAsText formula formulaRange unlockedFormula emptyCellReference ' +
    'listDataValidation calculatedColumn',
  xf:
    'numFmtId fontId fillId borderId xfId quotePrefix pivotButton applyNumberFormat applyFont applyFill applyBorder ' +
    'applyAlignment applyProtection',
  'xf/alignment':
    'horizontal vertical textRotation wrapText indent relativeIndent justifyLastLine shrinkToFit readingOrder',
  protection: 'locked hidden',
  numFmt: 'numFmtId! formatCode!',
  comment: 'ref! authorId! guid shapeId xr:uid',
};

/** Values that an attribute may take (simple types of sml.xsd). */
export const VALUES: Readonly<Record<string, string>> = {
  'sheet@state': 'visible hidden veryHidden',
  'c@t': 'b n e s str inlineStr d',
  'dataValidation@type': 'none whole decimal list date time textLength custom',
  'dataValidation@errorStyle': 'stop warning information',
  'dataValidation@operator':
    'between notBetween equal notEqual lessThan lessThanOrEqual greaterThan greaterThanOrEqual',
  'pane@state': 'split frozen frozenSplit',
  'pane@activePane': 'bottomRight topRight bottomLeft topLeft',
  'pageSetup@orientation': 'default portrait landscape',
};
