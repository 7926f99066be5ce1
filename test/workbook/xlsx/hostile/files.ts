import { packageOf, contentTypesXml, relationshipsXml, XML } from "../../../fixtures/xlsx-package.js";
import { zip } from "../../../fixtures/zip.js";
import { ascii, refused, utf16le, utf8, type OddFiles } from "./odd.js";

/** A compound file with the named streams in its directory. */
function compound(...streams: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 + 128 * Math.max(4, streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    bytes.write(name, at, "utf16le");
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
  });
  return new Uint8Array(bytes);
}

function office(type: string, part: string): Uint8Array {
  return zip([
    { name: "[Content_Types].xml", content: contentTypesXml({ [`/${part}`]: type }) },
    { name: "_rels/.rels", content: relationshipsXml([["rId1", "officeDocument", part]]) },
    { name: part, content: `${XML}<document/>` },
  ]);
}

const ods = (mimetype: string) =>
  zip([
    { name: "mimetype", content: mimetype, method: 0 },
    { name: "content.xml", content: "<office:document-content/>" },
    { name: "META-INF/manifest.xml", content: "<manifest:manifest/>" },
  ]);

/** Files of every kind, under any name: what their bytes say. */
export const files: OddFiles = {
  "empty file": refused(new Uint8Array(0), "empty-file"),
  "one byte": refused(ascii("P"), "not-a-workbook", { what: "text" }),
  "zeros only": refused(new Uint8Array(4096), "not-a-workbook", { what: "binary" }),
  "PK alone": refused(ascii("PK"), "corrupt-zip"),
  "workbook behind a password": refused(compound("EncryptionInfo", "EncryptedPackage"), "encrypted"),
  "Excel 97 workbook": refused(compound("Workbook", "\u0005SummaryInformation"), "legacy-xls"),
  "Excel 5 workbook": refused(compound("Book"), "legacy-xls"),
  "Excel 2 worksheet": refused(ascii("\x09\x00\x04\x00\x02\x00\x10\x00"), "legacy-xls"),
  "Excel 3 worksheet": refused(ascii("\x09\x02\x06\x00\x00\x00\x10\x00"), "legacy-xls"),
  "Excel 4 worksheet": refused(ascii("\x09\x04\x06\x00\x00\x00\x10\x00"), "legacy-xls"),
  "Excel 5 worksheet without compound file": refused(ascii("\x09\x08\x08\x00\x00\x05\x05\x00"), "legacy-xls"),
  "Word 97 document": refused(compound("WordDocument"), "not-a-workbook", { what: "doc" }),
  "PowerPoint 97 presentation": refused(compound("PowerPoint Document"), "not-a-workbook", { what: "ppt" }),
  "other compound file, taken for an old workbook": refused(compound("__properties_version1.0"), "legacy-xls"),
  "compound file cut off": refused(compound("Workbook").slice(0, 100), "legacy-xls"),
  "binary workbook (.xlsb)": refused(
    office("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin"),
    "binary-xlsb",
  ),
  "OpenDocument sheet": refused(ods("application/vnd.oasis.opendocument.spreadsheet"), "opendocument"),
  "OpenDocument text": refused(ods("application/vnd.oasis.opendocument.text"), "opendocument"),
  "OpenDocument known by its manifest alone": refused(
    zip([
      {
        name: "META-INF/manifest.xml",
        content: '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
      },
      { name: "content.xml", content: "<x/>" },
    ]),
    "opendocument",
  ),
  "flat OpenDocument sheet": refused(
    utf8(`${XML}<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>`),
    "opendocument",
  ),
  "Word document": refused(
    office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "word/document.xml"),
    "not-a-workbook",
    { what: "docx" },
  ),
  presentation: refused(
    office(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
      "ppt/presentation.xml",
    ),
    "not-a-workbook",
    { what: "pptx" },
  ),
  "Visio drawing": refused(
    office("application/vnd.ms-visio.drawing.main+xml", "visio/document.xml"),
    "not-a-workbook",
    { what: "visio" },
  ),
  "Apple Numbers": refused(zip([{ name: "Index/Document.iwa", content: "x" }]), "not-a-workbook", { what: "numbers" }),
  "zip of photos": refused(zip([{ name: "IMG_1.jpg", content: "x" }]), "not-a-workbook", { what: "zip" }),
  "zip with a workbook inside": refused(zip([{ name: "lot 12.xlsx", content: packageOf() }]), "not-a-workbook", {
    what: "zip",
  }),
  "empty zip": refused(zip([]), "not-a-workbook", { what: "zip" }),
  "package of another trade (NuGet)": refused(
    zip([
      { name: "[Content_Types].xml", content: contentTypesXml({}) },
      { name: "_rels/.rels", content: relationshipsXml([]) },
    ]),
    "not-a-workbook",
    { what: "zip" },
  ),
  PDF: refused(ascii("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), "not-a-workbook", { what: "pdf" }),
  "gzip (.tar.gz)": refused(ascii("\x1f\x8b\x08\x00"), "not-a-workbook", { what: "gzip" }),
  RAR: refused(ascii("Rar!\x1a\x07\x01\x00"), "not-a-workbook", { what: "rar" }),
  "7-Zip": refused(ascii("7z\xbc\xaf\x27\x1c"), "not-a-workbook", { what: "seven-zip" }),
  "PNG picture": refused(ascii("\x89PNG\r\n\x1a\n"), "not-a-workbook", { what: "image" }),
  "JPEG picture": refused(ascii("\xff\xd8\xff\xe0"), "not-a-workbook", { what: "image" }),
  RTF: refused(ascii("{\\rtf1\\ansi"), "not-a-workbook", { what: "rtf" }),
  "web page named .xlsx": refused(
    utf8("<html><body><table><tr><td>1</td></tr></table></body></html>"),
    "not-a-workbook",
    { what: "html" },
  ),
  "web page with doctype": refused(utf8("\ufeff\n<!DOCTYPE html>\n<html></html>"), "not-a-workbook", { what: "html" }),
  "table of a web page alone": refused(utf8("<table border=1><tr><td>Nom</td></tr></table>"), "not-a-workbook", {
    what: "html",
  }),
  "web page in one file (.mht)": refused(
    ascii("MIME-Version: 1.0\r\nContent-Type: multipart/related"),
    "not-a-workbook",
    { what: "html" },
  ),
  "XML spreadsheet 2003": refused(
    utf8(
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ),
    "not-a-workbook",
    { what: "xml-spreadsheet-2003" },
  ),
  "other XML": refused(utf8("<?xml version='1.0'?><data/>"), "not-a-workbook", { what: "xml" }),
  "CSV with semicolons": refused(utf8("Nom;Montant\nAmina;1500,50\n"), "not-a-workbook", { what: "csv" }),
  "CSV with commas and a mark": refused(utf8("\ufeffNom,Montant\r\nAmina,1500.50\r\n"), "not-a-workbook", {
    what: "csv",
  }),
  "CSV in Arabic, windows-1256": refused(
    ascii("\xc7\xe1\xc7\xd3\xe3;\xc7\xe1\xe3\xc8\xe1\xdb\n\xc3;1500\n"),
    "not-a-workbook",
    { what: "csv" },
  ),
  "text with tabs in UTF-16": refused(utf16le("Nom\tMontant\r\nAmina\t1500\r\n"), "not-a-workbook", { what: "csv" }),
  "plain text": refused(utf8("Bonjour,\nveuillez trouver ci-joint le lot\n"), "not-a-workbook", { what: "text" }),
  "Windows program": refused(ascii("MZ\x90\x00\x03\x00\x00\x00"), "not-a-workbook", { what: "binary" }),
};
