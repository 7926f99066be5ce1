import {
  goodPieces,
  packageOf,
  sharedStringsXml,
  sheetOf,
  storedSheetOf,
  sheetXml,
  stylesXml,
  workbookXml,
} from "../../../fixtures/xlsx-package.js";
import { read, refused, type OddFiles } from "./odd.js";

const SHEET = "xl/worksheets/sheet1.xml";
/** One row of cells. */
const row = (cells: string): Uint8Array => sheetOf(`<row r="1">${cells}</row>`);
const value = (text: string, type = ""): Uint8Array => row(`<c r="A1"${type}><v>${text}</v></c>`);
const number = (text: string, gives: unknown) => read(value(text), { A1: gives });
const texts = (items: string, cells = '<c t="s"><v>0</v></c>'): Uint8Array =>
  packageOf({ "xl/sharedStrings.xml": sharedStringsXml(items), [SHEET]: sheetXml(`<row>${cells}</row>`) });
const dated = (text: string, style = "", date1904 = ""): Uint8Array =>
  packageOf({
    [SHEET]: sheetXml(`<row><c t="d"${style}><v>${text}</v></c></row>`),
    "xl/workbook.xml": workbookXml('<sheet name="F" sheetId="1" r:id="rId1"/>', { before: `<workbookPr${date1904}/>` }),
  });
const shared = (cells: string): Uint8Array => sheetOf(cells);
/** The same for newer and older programs: some take the first, some the second, some none. */
const alternatives = (choice: string, fallback: string): string =>
  '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
  `<mc:Choice Requires="x14">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const broken = (bytes: Uint8Array) => refused(bytes, "corrupt-xml", { part: SHEET });
const proto = ["__proto__", "constructor", "toString", "hasOwnProperty"];

/** What cells may hold, and what comes of it. */
export const cells: OddFiles = {
  "comma as decimal mark": number("1,5", "1,5"),
  "spaces between digits": number("1 234", "1 234"),
  hexadecimal: number("0x10", "0x10"),
  "too large for a double": number("1e400", "1e400"),
  NaN: number("NaN", "NaN"),
  INF: number("INF", "INF"),
  Infinity: number("-Infinity", "-Infinity"),
  "two dots": number("1.500.5", "1.500.5"),
  "sign alone": number("-", "-"),
  "dot alone": number(".", "."),
  "exponent alone": number("e5", "e5"),
  "digits with letters": number("12DH", "12DH"),
  "Arabic digits": number("\u0661\u0665\u0660\u0660", "\u0661\u0665\u0660\u0660"),
  underscore: number("1_000", "1_000"),
  "number with spaces around it": number("\n  1500.5\t", 1500.5),
  "plus sign": number("+5", 5),
  "dot first": number(".5", 0.5),
  "dot last": number("5.", 5),
  exponent: number("1.5E+3", 1500),
  "negative exponent": number("25e-2", 0.25),
  "leading zeros": number("007", 7),
  "minus one": number("-1", -1),
  "negative amount": number("-1500.75", -1500.75),
  "17 digits": number("0.10000000000000001", 0.1),
  "16 digits": number("9007199254740993", 9007199254740992),
  "30 digits": number("123456789012345678901234567890", 1.2345678901234568e29),
  "smallest double": number("5e-324", 5e-324),
  "no value": read(row('<c r="A1"/><c r="B1"><v/></c><c r="C1"><v></v></c><c r="D1" s="1"/>'), {}),
  "value twice": broken(row('<c r="A1"><v>1</v><v>2</v></c>')),
  "formula twice": broken(row('<c r="A1"><f>1</f><f>2</f><v>2</v></c>')),
  "elements inside a value": broken(row('<c r="A1"><v>1<b/>5</v></c>')),
  "unknown element among cells": broken(row('<c r="A1"><v>1</v></c><d r="B1"/>')),
  "alternatives among cells": broken(sheetOf(alternatives("<row><c><v>1</v></c></row>", ""))),
  "cells in an element of another program, in no row of their own": broken(
    sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><x:row xmlns:x="urn:x" r="2"><c r="B1"><v>9</v></c></x:row>'),
  ),
  "value in a cell of another program": broken(row('<x:c xmlns:x="urn:x" r="A1"><v>9</v></x:c>')),
  "alternatives in a text of the cell": broken(
    row(`<c t="inlineStr"><is>${alternatives("<t>a</t>", "<t>b</t>")}</is></c>`),
  ),
  "alternatives of all cells": broken(
    packageOf({
      [SHEET]: sheetXml("").replace(
        "<sheetData></sheetData>",
        alternatives("<sheetData/>", '<sheetData><row><c r="A1"><v>8</v></c></row></sheetData>'),
      ),
    }),
  ),
  "list of cells in what later programs add": read(
    sheetOf("<row><c><v>1</v></c></row>", {
      after: '<extLst><ext uri="x"><sheetData><row><c><v>2</v></c></row></sheetData></ext></extLst>',
    }),
    { A1: 1 },
  ),
  "alternatives among shared texts": refused(
    texts(`${alternatives("<si><t>a</t></si>", "<si><t>b</t></si>")}<si><t>c</t></si>`),
    "corrupt-xml",
    { part: "xl/sharedStrings.xml" },
  ),
  "alternatives in a shared text": refused(texts(`<si>${alternatives("<t>a</t>", "<t>b</t>")}</si>`), "corrupt-xml", {
    part: "xl/sharedStrings.xml",
  }),
  "element inside a shared text": refused(texts("<si><t>15<b>00</b></t></si>"), "corrupt-xml", {
    part: "xl/sharedStrings.xml",
  }),
  "element inside a text of the cell": broken(row('<c t="inlineStr"><is><t>15<b>00</b></t></is></c>')),
  "shared texts in what another program wrapped": refused(
    texts('<x:more xmlns:x="urn:x"><si><t>a</t></si></x:more><si><t>b</t></si>'),
    "corrupt-xml",
    { part: "xl/sharedStrings.xml" },
  ),
  "type that Excel does not know": read(value("1500", ' t="money"'), { A1: "1500" }),
  "true and false": read(
    row('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c><c t="b"><v>false</v></c>'),
    {
      A1: true,
      B1: false,
      C1: true,
      D1: false,
    },
  ),
  "neither true nor false": read(value("2", ' t="b"'), { A1: "2" }),
  errors: read(row('<c t="e"><v>#N/A</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="e"><v>#REF!</v></c>'), {
    A1: { error: "#N/A" },
    B1: { formula: "1/0", error: "#DIV/0!" },
    C1: { error: "#REF!" },
  }),

  "error of 40,000 characters": refused(
    storedSheetOf(`<row><c t="e"><v>#${"N".repeat(40_000)}</v></c></row>`),
    "too-large",
    {
      limit: "text",
      part: SHEET,
    },
  ),
  "format of 1,001 characters": refused(
    packageOf({
      "xl/styles.xml": stylesXml.replace("dd/mm/yyyy", `dd/mm/yyyy"${"x".repeat(990)}`.replaceAll('"', "&quot;")),
    }),
    "corrupt-xml",
    { part: "xl/styles.xml" },
  ),

  "shared text that is not there": broken(row('<c t="s"><v>2</v></c>')),
  "shared text below zero": broken(row('<c t="s"><v>-1</v></c>')),
  "shared text by half a number": broken(row('<c t="s"><v>0.5</v></c>')),
  "shared text by a name": broken(row('<c t="s"><v>length</v></c>')),
  "shared text without a number": read(row('<c r="A1" t="s"/><c r="B1" t="s"><v/></c>'), {}),
  "shared text by a number with spaces": read(row('<c t="s"><v> 1 </v></c>'), { A1: "Pr\u00e9nom" }),
  "rich shared text": read(texts("<si><r><t>Am</t></r><r><rPr><b/></rPr><t>ina</t></r></si>"), { A1: "Amina" }),
  "shared text with a reading": read(
    texts('<si><t>\u6771\u4eac</t><rPh sb="0" eb="2"><t>\u30c8\u30a6</t></rPh><phoneticPr fontId="1"/></si>'),
    { A1: "\u6771\u4eac" },
  ),
  "empty shared texts keep their numbers": read(
    texts("<si/><si><t/></si><si><t>C</t></si>", '<c t="s"><v>2</v></c><c t="s"><v>1</v></c><c t="s"><v>0</v></c>'),
    { A1: "C" },
  ),
  "shared texts in CDATA and with comments": read(texts("<si><t>a<!-- -->b<![CDATA[&]]>c</t></si>"), { A1: "ab&c" }),
  "text between shared texts": read(texts("<si>x<t>a</t>y</si> "), { A1: "a" }),
  "escapes in a text": read(texts("<si><t>a_x000D_\nb_x005F_x0041__x0009_</t></si>"), { A1: "a\r\nb_x0041_\t" }),
  "escapes of a pair of surrogates": read(texts("<si><t>_xD83D__xDE00_</t></si>"), { A1: "\ud83d\ude00" }),
  "escape of half a pair": read(texts("<si><t>_xD83D_</t></si>"), { A1: "_xD83D_" }),
  "what looks like an escape": read(texts("<si><t>_x12_ _xyzzy_ _X0041_</t></si>"), { A1: "_x12_ _xyzzy_ _X0041_" }),
  "spaces in a text": read(
    texts('<si><t xml:space="preserve">  a </t></si><si><t> b</t></si>', '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>'),
    { A1: "  a ", B1: " b" },
  ),
  "texts named like prototypes": read(
    texts(
      proto.map((text) => `<si><t>${text}</t></si>`).join(""),
      proto.map((_, i) => `<c t="s"><v>${i}</v></c>`).join(""),
    ),
    Object.fromEntries(proto.map((text, i) => [`${"ABCD"[i] ?? ""}1`, text])),
  ),
  "text of 32,767 characters": read(texts(`<si><t>${"x".repeat(32_767)}</t></si>`), { A1: "x".repeat(32_767) }),
  "text of 32,768 characters": refused(texts(`<si><t>${"x".repeat(32_768)}</t></si>`), "too-large", {
    limit: "text",
    part: "xl/sharedStrings.xml",
  }),
  "text of a million characters in the cell": refused(
    storedSheetOf(`<row><c t="inlineStr"><is><t>${"x".repeat(1_000_000)}</t></is></c></row>`),
    "too-large",
    { limit: "text", part: SHEET },
  ),
  "formula of a million characters": refused(
    storedSheetOf(`<row><c><f>1${"+1".repeat(500_000)}</f><v>1</v></c></row>`),
    "too-large",
    {
      limit: "text",
      part: SHEET,
    },
  ),
  "text in the cell": read(row('<c t="inlineStr"><is><t>Amina</t></is></c>'), { A1: "Amina" }),
  "rich text in the cell": read(
    row('<c t="inlineStr"><is><r><t>Am</t></r><r><t>ina</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>'),
    { A1: "Amina" },
  ),
  "text in the cell without its type": read(row("<c><is><t>Amina</t></is></c>"), { A1: "Amina" }),
  "text in the cell as its value": read(row('<c t="inlineStr"><v>Amina</v></c>'), { A1: "Amina" }),
  "text that looks like a formula": read(row("<c t=\"inlineStr\"><is><t>=cmd|' /C calc'!A0</t></is></c>"), {
    A1: "=cmd|' /C calc'!A0",
  }),
  "text that looks like a number": read(row('<c t="str"><v>1500</v></c>'), { A1: "1500" }),

  "date as ISO": read(dated("2017-09-28"), { A1: { value: 43006, format: "yyyy-mm-dd" } }),
  "date as ISO with a time": read(dated("2017-09-28T12:00:00"), {
    A1: { value: 43006.5, format: "yyyy-mm-dd hh:mm:ss" },
  }),
  "date as ISO in UTC with a fraction": read(dated("2017-09-28T06:00:00.000Z"), {
    A1: { value: 43006.25, format: "yyyy-mm-dd hh:mm:ss" },
  }),
  "date as ISO with a date format": read(dated("2017-09-28", ' s="3"'), { A1: { value: 43006, format: "dd/mm/yyyy" } }),
  "date as ISO with a format of amounts": read(dated("2017-09-28", ' s="1"'), {
    A1: { value: 43006, format: "yyyy-mm-dd" },
  }),
  "date as ISO, system of 1904": read(dated("2017-09-28", "", ' date1904="true"'), {
    A1: { value: 41544, format: "yyyy-mm-dd" },
  }),
  "date as ISO before March 1900": read(dated("1900-02-28"), { A1: { value: 59, format: "yyyy-mm-dd" } }),
  "date as ISO in a zone of its own": read(dated("2017-09-28T00:30:00+01:00"), { A1: "2017-09-28T00:30:00+01:00" }),
  "time as ISO": read(dated("18:00:00"), { A1: { value: 0.75, format: "hh:mm:ss" } }),
  "date that no calendar has": read(dated("2017-02-30"), { A1: "2017-02-30" }),
  "date as people write it": read(dated("28/09/2017"), { A1: "28/09/2017" }),
  "date before 1900": read(dated("1899-12-31"), { A1: "1899-12-31" }),
  "time that no clock shows": read(dated("2017-09-28T25:00:00"), { A1: "2017-09-28T25:00:00" }),

  "built-in date format": read(row('<c s="2"><v>43006</v></c>'), { A1: { value: 43006, format: "mm-dd-yy" } }),
  "style that is not there": read(
    row('<c s="4"><v>1</v></c><c r="B1" s="999" t="s"><v>0</v></c><c s="999999999"><f>A1</f><v>2</v></c>'),
    {
      A1: { value: 1, format: null },
      B1: "Nom",
      C1: { formula: "A1", value: 2, format: null },
    },
  ),
  "style of no sense": broken(row('<c s="un"><v>1</v></c>')),
  "style below zero": broken(row('<c s="-1"><v>1</v></c>')),
  "format that the styles leave out": read(
    packageOf({
      "xl/styles.xml": stylesXml.replace('numFmtId="164" f', 'numFmtId="165" f'),
      [SHEET]: sheetXml('<row><c s="3"><v>1</v></c></row>'),
    }),
    { A1: 1 },
  ),
  "alternatives among the formats": refused(
    packageOf({ "xl/styles.xml": stylesXml.replace('<xf numFmtId="4"/>', alternatives('<xf numFmtId="4"/>', "")) }),
    "corrupt-xml",
    { part: "xl/styles.xml" },
  ),
  "alternatives of all formats": refused(
    packageOf({ "xl/styles.xml": stylesXml.replace(/<cellXfs.*<\/cellXfs>/, (list) => alternatives(list, "")) }),
    "corrupt-xml",
    { part: "xl/styles.xml" },
  ),
  "format of East Asia": read(
    packageOf({
      "xl/styles.xml": stylesXml.replace('<xf numFmtId="4"/>', '<xf numFmtId="31"/>'),
      [SHEET]: sheetXml('<row><c s="1"><v>43006</v></c></row>'),
    }),
    { A1: { value: 43006, format: "yyyy-mm-dd" } },
  ),

  "formula without a result": read(
    row('<c r="A1"><f>B1</f></c><c r="B1"><f>C1</f><v/></c><c r="C1" t="str"><f>D1</f></c>'),
    {
      A1: { uncalculated: "B1" },
      B1: { uncalculated: "C1" },
      C1: { uncalculated: "D1" },
    },
  ),
  "formula whose result is an empty text": read(row('<c t="str"><f>IF(B1,1,"")</f><v></v></c>'), {
    A1: { formula: 'IF(B1,1,"")', value: "" },
  }),
  "formulas whose results are 0 and FALSE": read(row('<c><f>0</f><v>0</v></c><c t="b"><f>1=2</f><v>0</v></c>'), {
    A1: { formula: "0", value: 0 },
    B1: { formula: "1=2", value: false },
  }),
  "formula with an error of a number": read(row("<c><f>SUM(A2:A9)</f><v>1e400</v></c>"), {
    A1: { formula: "SUM(A2:A9)", value: "1e400" },
  }),
  "formula without text": read(row("<c><f/><v>5</v></c>"), { A1: 5 }),
  "formula with entities": read(row("<c><f>IF(B1&lt;&gt;0,&quot;a&quot;&amp;&quot;b&quot;,1)</f><v>1</v></c>"), {
    A1: { formula: 'IF(B1<>0,"a"&"b",1)', value: 1 },
  }),
  "formulas of the web and of other programs stay text": read(
    row(
      '<c t="str"><f>WEBSERVICE("http://127.0.0.1/")</f><v>x</v></c><c><f>[1]Feuil1!A1</f><v>1</v></c><c t="str"><f>cmd|\'/c calc\'!A1</f><v>y</v></c>',
    ),
    {
      A1: { formula: 'WEBSERVICE("http://127.0.0.1/")', value: "x" },
      B1: { formula: "[1]Feuil1!A1", value: 1 },
      C1: { formula: "cmd|'/c calc'!A1", value: "y" },
    },
  ),
  "shared formula": read(
    shared(
      '<row r="2"><c r="D2"><f t="shared" ref="D2:D3" si="0">B2*$C$1</f><v>1</v></c></row><row r="3"><c r="D3"><f t="shared" si="0"/><v>2</v></c></row>',
    ),
    { D2: { formula: "B2*$C$1", value: 1 }, D3: { formula: "B3*$C$1", value: 2 } },
  ),
  "shared formula before it is stated": read(
    shared(
      '<row r="2"><c r="B2"><f t="shared" si="7"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" ref="B2:B3" si="7">A3+1</f><v>2</v></c></row>',
    ),
    { B2: { formula: "A2+1", value: 1 }, B3: { formula: "A3+1", value: 2 } },
  ),
  "shared formula without a result": read(
    shared(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>',
    ),
    { A1: { uncalculated: "B1" }, A2: { uncalculated: "B2" } },
  ),
  "shared formula that leaves the sheet": read(
    shared(
      '<row r="1"><c r="B1"><f t="shared" si="0"/><v>0</v></c></row><row r="2"><c r="B2"><f t="shared" ref="B1:B2" si="0">A1</f><v>0</v></c></row>',
    ),
    { B1: { formula: "#REF!", value: 0 }, B2: { formula: "A1", value: 0 } },
  ),
  "shared formula stated in every cell": read(
    shared(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0">B2*1</f><v>2</v></c></row>',
    ),
    { A1: { formula: "B1", value: 1 }, A2: { formula: "B2*1", value: 2 } },
  ),
  "shared formula called __proto__": read(
    shared(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="__proto__">A2</f><v>1</v></c><c r="B1"><f t="shared" si="__proto__"/><v>2</v></c></row>',
    ),
    { A1: { formula: "A2", value: 1 }, B1: { formula: "B2", value: 2 } },
  ),
  "shared formula that nobody states": broken(row('<c><f t="shared" si="3"/><v>1</v></c>')),
  "shared formula of 8,000 characters in 20,000 cells": refused(
    shared(
      `<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B20000">${"A1+".repeat(2_700)}A1</f><v>1</v></c></row>${Array.from(
        { length: 19_999 },
        (_, i) => `<row r="${i + 2}"><c r="B${i + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
      ).join("")}`,
    ),
    "too-large",
    { limit: "formulas", part: SHEET },
  ),
  "array formula": read(row('<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c>'), {
    A1: { formula: "C1:D1*2", value: 2 },
    B1: 4,
  }),
  "data table": read(
    row('<c r="A1"><f t="dataTable" ref="A1:B1" dt2D="1" dtr="1" r1="D1" r2="D2"/><v>2</v></c><c r="B1"><v>4</v></c>'),
    {
      A1: { formula: "TABLE(D1,D2)", value: 2 },
      B1: 4,
    },
  ),

  "cells without addresses": read(sheetOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"), {
    A1: 1,
    B1: 2,
    A2: 3,
  }),
  "cells partly without addresses": read(
    sheetOf('<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    { C3: 1, D3: 2, A4: 3 },
  ),
  "addresses in small letters": read(row('<c r="b1"><v>1</v></c>'), { B1: 1 }),
  "rows and cells out of order": read(
    sheetOf(
      '<row r="3"><c r="B3"><v>32</v></c><c r="A3"><v>31</v></c></row><row r="1"><c r="C1"><v>13</v></c><c r="A1"><v>11</v></c></row>',
    ),
    { A1: 11, C1: 13, A3: 31, B3: 32 },
  ),
  "one row listed twice": read(
    sheetOf('<row r="6"><c r="A6"><v>1</v></c></row><row r="6"><c r="B6"><v>2</v></c></row>'),
    { A6: 1, B6: 2 },
  ),
  "last cell of a sheet": read(sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), { XFD1048576: 1 }),
  "one cell listed twice": broken(row('<c r="A1"><v>1500</v></c><c r="A1"><v>9500</v></c>')),
  "one cell in two rows of one number": broken(
    sheetOf('<row r="6"><c r="A6"><v>1</v></c></row><row r="6"><c r="A6"><v>2</v></c></row>'),
  ),
  "cell outside its row": broken(sheetOf('<row r="5"><c r="A9"><v>1</v></c></row>')),
  "address of no sense": broken(row('<c r="1A"><v>1</v></c>')),
  "address with $": broken(row('<c r="$A$1"><v>1</v></c>')),
  "column beyond the sheet": broken(row('<c r="XFE1"><v>1</v></c>')),
  "column far beyond the sheet": broken(row('<c r="AAAAAAAAAAAAAAAA1"><v>1</v></c>')),
  "row beyond the sheet": broken(sheetOf('<row r="1048577"><c><v>1</v></c></row>')),
  "row zero": broken(sheetOf('<row r="0"><c><v>1</v></c></row>')),
  "row of half a number": broken(sheetOf('<row r="1.5"><c><v>1</v></c></row>')),
  "row of no number": broken(sheetOf('<row r="un"><c><v>1</v></c></row>')),
  "cells without a row": broken(sheetOf('<c r="A1"><v>1</v></c>')),
  "16,385 cells without addresses": broken(sheetOf(`<row>${"<c/>".repeat(16_385)}</row>`)),
  "two lists of cells": broken(packageOf({ [SHEET]: sheetXml("<row/>", { after: "<sheetData/>" }) })),
  "1904 called true": read(
    packageOf({
      "xl/workbook.xml": workbookXml('<sheet name="F" sheetId="1" r:id="rId1"/>', {
        before: '<workbookPr date1904="true"/>',
      }),
      [SHEET]: sheetXml('<row><c t="d"><v>1904-01-02</v></c></row>'),
    }),
    { A1: { value: 1, format: "yyyy-mm-dd" } },
  ),
  "ordinary part": read(packageOf({ [SHEET]: goodPieces[SHEET] }), {
    A1: "Nom",
    B1: 1500.5,
    C1: { formula: "B1+1", value: 1501.5 },
  }),
};
