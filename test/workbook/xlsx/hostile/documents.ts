import { goodPieces, packageOf, sheetXml, storedSheetOf, workbookXml, XML } from "../../../fixtures/xlsx-package.js";
import { ascii, GOOD, read, refused, utf16be, utf16le, utf8, type OddFiles } from "./odd.js";

const SHEET = "xl/worksheets/sheet1.xml";
const TEXTS = "xl/sharedStrings.xml";
const WORKBOOK = "xl/workbook.xml";
const good = goodPieces[SHEET];
const bare = good.slice(XML.length);
const DTD = '<!DOCTYPE worksheet [<!ENTITY a "9">]>';
const BOMB = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const sheet = (content: string | Uint8Array): Uint8Array => packageOf({ [SHEET]: content });
const inText = (content: string): Uint8Array =>
  sheet(sheetXml(`<row><c t="inlineStr"><is><t>${content}</t></is></c></row>`));
const broken = (content: string) => refused(sheet(content), "corrupt-xml", { part: SHEET });
const forbidden = (part: string, content: string | Uint8Array) =>
  refused(packageOf({ [part]: content }), "forbidden-xml", { part });
const withDtd = (content: string, dtd = DTD): string => content.replace("?>\n", `?>\n${dtd}`);
const nested = (depth: number): string => sheetXml("", { after: "<extLst>".repeat(depth) + "</extLst>".repeat(depth) });

/** XML that is unusual, broken, or forbidden, in the parts that hold it. */
export const documents: OddFiles = {
  "DTD in a sheet": forbidden(SHEET, withDtd(good)),
  "DTD in a sheet, with an entity used as an amount": forbidden(SHEET, withDtd(good.replace("1500.5", "&a;"))),
  "entities that grow (a billion laughs)": forbidden(SHEET, withDtd(good, BOMB)),
  "DTD from outside": forbidden(SHEET, withDtd(good, '<!DOCTYPE worksheet SYSTEM "http://127.0.0.1/x.dtd">')),
  "DTD without anything": forbidden(SHEET, withDtd(good, "<!DOCTYPE worksheet>")),
  "DTD after a comment": forbidden(SHEET, withDtd(good, `<!-- - --><?a b?>\n${DTD}`)),
  "DTD in UTF-16": forbidden(SHEET, utf16le(withDtd(good))),
  "DTD in UTF-16, big end first, without mark": forbidden(
    SHEET,
    utf16be(withDtd(bare.replace("<worksheet", `${DTD}<worksheet`)), false),
  ),
  "DTD in the workbook": forbidden(WORKBOOK, withDtd(goodPieces[WORKBOOK])),
  "DTD in the shared texts": forbidden(TEXTS, withDtd(goodPieces[TEXTS])),
  "DTD in the styles": forbidden("xl/styles.xml", withDtd(goodPieces["xl/styles.xml"])),
  "DTD in the content types": forbidden("[Content_Types].xml", withDtd(goodPieces["[Content_Types].xml"])),
  "DTD in the relationships": forbidden(
    "xl/_rels/workbook.xml.rels",
    withDtd(goodPieces["xl/_rels/workbook.xml.rels"]),
  ),
  "DTD in a part that nobody reads": forbidden("docProps/app.xml", withDtd(goodPieces["docProps/app.xml"])),
  "DTD in a part that nobody reads, UTF-16": forbidden(
    "docProps/app.xml",
    utf16be(withDtd(goodPieces["docProps/app.xml"])),
  ),

  "UTF-8 with a mark": read(sheet(utf8(`\ufeff${good}`)), GOOD),
  "UTF-8 without declaration": read(sheet(bare), GOOD),
  "UTF-16 little end first": read(sheet(utf16le(good)), GOOD),
  "UTF-16 big end first": read(sheet(utf16be(good)), GOOD),
  "UTF-16 without mark": read(sheet(utf16le(good, false)), GOOD),
  "UTF-8 that calls itself UTF-16": read(sheet(good.replace("UTF-8", "utf-16")), GOOD),
  "ISO-8859-1": read(
    sheet(ascii(sheetXml('<row><c t="inlineStr"><is><t>Sa\u00efd</t></is></c></row>').replace("UTF-8", "ISO-8859-1"))),
    { A1: "Sa\u00efd" },
  ),
  "Arabic in UTF-16": read(
    sheet(
      utf16le(sheetXml('<row><c t="inlineStr"><is><t>\u0623\u0645\u064a\u0646\u0629 \ud83d\ude00</t></is></c></row>')),
    ),
    {
      A1: "\u0623\u0645\u064a\u0646\u0629 \ud83d\ude00",
    },
  ),
  "declaration in single quotes": read(sheet(good.replace(XML, "<?xml version='1.0' encoding='utf-8'?>")), GOOD),
  "Windows line ends": read(sheet(good.replaceAll("><", ">\r\n\t<")), GOOD),
  "comments and instructions everywhere": read(
    sheet(
      good
        .replaceAll("<c ", "<!-- <c> --><?x <v>1</v> ?><c ")
        .replace("</worksheet>", "</worksheet><!-- end -->\n<?end?>"),
    ),
    GOOD,
  ),
  "comment inside a value": read(sheet(good.replace("1500.5", "15<!-- -->00<?x?>.5")), GOOD),
  "CDATA as a value": read(sheet(good.replace("1500.5", "<![CDATA[1500.5]]>")), GOOD),
  "CDATA as part of a value": read(sheet(good.replace("1500.5", "1<![CDATA[50]]>0<![CDATA[.5]]>")), GOOD),
  "CDATA as a text": read(inText("<![CDATA[<b>&amp;]]]]><![CDATA[>]]>"), { A1: "<b>&amp;]]>" }),
  "digits as references": read(sheet(good.replace("1500.5", "&#49;500&#x2e;5")), GOOD),
  "address as references": read(sheet(good.replace('r="A1"', 'r="&#65;1"').replace('t="s"', "t='&#115;'")), GOOD),
  "entities in texts": read(inText("&lt;a&gt; &amp;amp; &quot;&apos;&#1571;&#x1F600;"), {
    A1: "<a> &amp; \"'\u0623\ud83d\ude00",
  }),
  "line ends in a text": read(inText("a\r\nb\rc\nd&#13;e"), { A1: "a\nb\nc\nd\re" }),
  "attributes in single quotes, with spaces": read(
    sheet(good.replace('<c r="A1" t="s">', "<c\n r = 'A1'\tt= 's' >")),
    GOOD,
  ),
  "other namespaces among the cells": read(
    sheet(
      good
        .replace('<row r="1">', '<row r="1" xmlns:x14ac="urn:x" x14ac:dyDescent="0.25" spans="1:3">')
        .replace("</row>", '<extLst><ext uri="x"><c r="Z9"><v>9</v></c></ext></extLst></row>'),
    ),
    GOOD,
  ),
  "default namespace declared again on every row": read(
    sheet(good.replace("<row ", '<row xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ')),
    GOOD,
  ),
  "row in another namespace": read(
    sheet(good.replace("</sheetData>", '<row xmlns="urn:other" r="2"><c r="A2"><v>9</v></c></row></sheetData>')),
    GOOD,
  ),
  "256 elements deep": read(sheet(nested(255)), {}),
  "attribute of 100,000 characters": read(
    sheet(
      sheetXml("<row><c><v>1</v></c></row>", {
        after: `<dataValidations count="1"><dataValidation sqref="${"A1 ".repeat(33_000)}A1"/></dataValidations>`,
      }),
    ),
    { A1: 1 },
  ),
  "comment of a megabyte": read(storedSheetOf(`<!--${"x y z \u0623 ".repeat(120_000)}--><row><c><v>1</v></c></row>`), {
    A1: 1,
  }),

  "257 elements deep": refused(sheet(nested(256)), "too-large", { limit: "depth", part: SHEET }),
  "100,000 elements deep in the workbook": refused(
    packageOf({
      [WORKBOOK]: workbookXml('<sheet name="F" sheetId="1" r:id="rId1"/>', { after: "<a>".repeat(100_000) }),
    }),
    "too-large",
    { limit: "depth", part: WORKBOOK },
  ),
  "cut off inside a tag": broken(good.slice(0, good.indexOf("1500.5") - 20)),
  "cut off inside a value": broken(good.slice(0, good.indexOf("1500.5") + 3)),
  "cut off before the last tag": broken(good.slice(0, -"</worksheet>".length)),
  "cut off inside the last tag": broken(good.slice(0, -1)),
  "tags crossed": broken(good.replace("</v></c>", "</c></v>")),
  "end tag missing": broken(good.replace("</row>", "")),
  "end tag too many": broken(`${good}</worksheet>`),
  "two roots": broken(`${good}<worksheet/>`),
  "text after the root": broken(`${good}9500`),
  "text before the root": broken(`9${bare}`),
  "space before the declaration": broken(` ${good}`),
  "201 attributes": broken(
    good.replace('r="A1"', `r="A1" ${Array.from({ length: 199 }, (_, i) => `a${i}=""`).join(" ")}`),
  ),
  "attribute twice": broken(good.replace('r="A1"', 'r="A1" r="A2"')),
  "attribute twice under two prefixes": broken(
    good.replace('r="A1"', 'r="A1" xmlns:a="urn:x" xmlns:b="urn:x" a:k="" b:k=""'),
  ),
  "attribute without quotes": broken(good.replace('t="s"', "t=s")),
  "attribute without value": broken(good.replace('t="s"', "t")),
  "no space between attributes": broken(good.replace('r="A1" t', 'r="A1"t')),
  "< in an attribute": broken(good.replace('t="s"', 't="<s"')),
  "entity that nobody declared": broken(good.replace("1500.5", "&montant;")),
  "entity of HTML": broken(good.replace("1500.5", "1&nbsp;500")),
  "entity called constructor": broken(good.replace("1500.5", "&constructor;")),
  "& alone": broken(good.replace("1500.5", "1 & 2")),
  "reference to a zero": broken(good.replace("1500.5", "&#0;")),
  "reference to half a character": broken(good.replace("1500.5", "&#xD83D;")),
  "reference beyond Unicode": broken(good.replace("1500.5", "&#x110000;")),
  "prefix without namespace": broken(good.replace("<v>1500.5</v>", "<x:v>1500.5</x:v>")),
  "prefix of an attribute without namespace": broken(good.replace('r="A1"', 'r="A1" x:k="1"')),
  "]]> in a value": broken(good.replace("1500.5", "1500]]>.5")),
  "control character in a value": broken(good.replace("1500.5", "1500\u0001.5")),
  "zero in a value": broken(good.replace("1500.5", "1500\u0000.5")),
  "U+FFFE in a text": refused(inText("a\ufffeb"), "corrupt-xml", { part: SHEET }),
  "comment with --": broken(good.replace("<row", "<!-- a -- b --><row")),
  "comment never closed": broken(good.replace("<row", "<!-- <row")),
  "CDATA never closed": broken(good.replace("1500.5", "<![CDATA[1500.5")),
  "declaration in the middle": broken(good.replace("<row", '<?xml version="1.0"?><row')),
  "unknown declaration": broken(good.replace("<row", "<!ELEMENT a><row")),
  "processing instruction called XML": broken(good.replace("<row", "<?XML a?><row")),
  "name that starts with a digit": broken(good.replace("<row", "<1/><row")),
  "not UTF-8": refused(sheet(ascii(good.replace("<v>0</v>", "<v>\xff</v>"))), "corrupt-xml", { part: SHEET }),
  "Latin-1 that calls itself UTF-8": refused(
    sheet(ascii(sheetXml('<row><c t="inlineStr"><is><t>Sa\xefd</t></is></c></row>'))),
    "corrupt-xml",
    { part: SHEET },
  ),
  "UTF-8 in too many bytes": refused(sheet(ascii(good.replace("<v>0</v>", "<v>\xc0\xb0</v>"))), "corrupt-xml", {
    part: SHEET,
  }),
  "UTF-8 of half a surrogate": refused(sheet(ascii(good.replace("<v>0</v>", "<v>\xed\xa0\xbd</v>"))), "corrupt-xml", {
    part: SHEET,
  }),
  "UTF-8 cut off at the end": refused(sheet(ascii(`${good}\xd8`)), "corrupt-xml", { part: SHEET }),
  "UTF-16 with half a character": refused(sheet(utf16le(good.replace("1500.5", "\ud83d"))), "corrupt-xml", {
    part: SHEET,
  }),
  "UTF-16 of an odd length": refused(sheet(utf16le(good).slice(0, -1)), "corrupt-xml", { part: SHEET }),
  "UTF-32": refused(
    sheet(new Uint8Array(Buffer.from([...ascii(good)].flatMap((byte) => [byte, 0, 0, 0])))),
    "corrupt-xml",
    { part: SHEET },
  ),
  "UTF-7": refused(sheet(good.replace("UTF-8", "UTF-7")), "corrupt-xml", { part: SHEET }),
  "windows-1256": refused(sheet(good.replace("UTF-8", "windows-1256")), "corrupt-xml", { part: SHEET }),
  "encoding of no sense": refused(sheet(good.replace("UTF-8", "x-user")), "corrupt-xml", { part: SHEET }),
  "HTML in place of a sheet": broken("<html><body>404</body></html>"),
  "text in place of a sheet": broken("not found"),
};
