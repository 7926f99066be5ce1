import { goodPieces, packageFiles, packageOf, packageWith, sheetXml } from "../../../fixtures/xlsx-package.js";
import { deflated, zip, type ZipFile } from "../../../fixtures/zip.js";
import { ascii, GOOD, read, refused, utf8, type OddFiles } from "./odd.js";

const SHEET = "xl/worksheets/sheet1.xml";
const text = goodPieces[SHEET];
const changed = text.replace("1500.5", "9500.5");
const good = packageOf();

/** The good workbook with bytes of the file changed in place. */
function patched(find: string, replace: string, bytes = good): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.lastIndexOf(Buffer.from(find, "latin1"));
  copy.write(replace, at, "latin1");
  return new Uint8Array(copy);
}

function twice(first: string, second: string): Uint8Array {
  return zip(
    [...packageFiles(), { name: second, content: changed }].map((file) =>
      file.name === SHEET ? { ...file, name: first } : file,
    ),
  );
}

const stored = packageFiles().map((file): ZipFile => ({ ...file, method: 0 }));
const many = (count: number): ZipFile[] =>
  Array.from({ length: count }, (_, i) => ({ name: `x/${i}.bin`, content: "" }));

/** Zips that are unusual, damaged, or lie. */
export const zips: OddFiles = {
  "ordinary workbook": read(good, GOOD),
  "stored, not compressed": read(zip(stored), GOOD),
  "comment at the end": read(packageOf({}, { comment: "fait par le centre de Fès" }), GOOD),
  "entries in another order": read(zip(packageFiles().reverse()), GOOD),
  "folders as entries": read(
    zip([
      { name: "xl/", content: "", method: 0 },
      { name: "xl/worksheets/", content: "", method: 0 },
      ...packageFiles(),
    ]),
    GOOD,
  ),
  "streamed, with descriptors": read(
    zip(packageFiles().map((file): ZipFile => ({ ...file, descriptor: "signed" }))),
    GOOD,
  ),
  "streamed, descriptors without signature": read(
    zip(packageFiles().map((file): ZipFile => ({ ...file, descriptor: "bare" }))),
    GOOD,
  ),
  "streamed, descriptors of 8 bytes": read(
    zip(packageFiles().map((file): ZipFile => ({ ...file, descriptor: "zip64" }))),
    GOOD,
  ),
  "zip64 in every entry": read(zip(packageFiles().map((file): ZipFile => ({ ...file, zip64: true }))), GOOD),
  "zip64 at the end": read(packageOf({}, { zip64: true }), GOOD),
  "names flagged as UTF-8": read(zip(packageFiles().map((file): ZipFile => ({ ...file, flags: 0x800 }))), GOOD),
  "unread file in a method that nobody knows": read(
    zip([...packageFiles(), { name: "xl/media/a.png", content: "x", method: 98 }]),
    GOOD,
  ),
  "unread file that is damaged": read(zip([...packageFiles(), { name: "xl/media/a.png", content: "x", crc: 1 }]), GOOD),

  "cut off in the middle": refused(good.slice(0, good.length >> 1), "corrupt-zip"),
  "cut off by one byte": refused(good.slice(0, -1), "corrupt-zip"),
  "cut off after 30 bytes": refused(good.slice(0, 30), "corrupt-zip"),
  "line end after the end": read(packageOf({}, { suffix: ascii("\r\n") }), GOOD),
  "zeros after the end": read(packageOf({}, { suffix: new Uint8Array(65_000) }), GOOD),
  "footer of a mailing list after the end and its comment": read(
    packageOf({}, { comment: "Fès", suffix: ascii("\r\n--\r\nPour se désabonner : PK\r\n") }),
    GOOD,
  ),
  "end record within a picture near the end": read(
    zip([...packageFiles(), { name: "xl/media/a.zip", content: zip([]), method: 0 }]),
    GOOD,
  ),
  "the same, and bytes after the end": refused(
    zip([...packageFiles(), { name: "xl/media/a.zip", content: zip([]), method: 0 }], { suffix: ascii("\n") }),
    "corrupt-zip",
  ),
  "a megabyte after the end": refused(packageOf({}, { suffix: new Uint8Array(1_000_000) }), "corrupt-zip"),
  "end record after the end": refused(packageOf({}, { suffix: new Uint8Array([...zip([]), 0]) }), "corrupt-zip"),
  "comment cut off": refused(packageOf({}, { comment: "Fès" }).slice(0, -1), "corrupt-zip"),
  "bytes before the start": refused(packageOf({}, { prefix: ascii("GIF") }), "not-a-workbook", { what: "binary" }),
  "bytes before the start that look like a zip": refused(
    packageOf({}, { prefix: ascii("PK\x03\x04 padding") }),
    "corrupt-zip",
  ),
  "picture before the zip": refused(packageOf({}, { prefix: ascii("GIF89a"), shifted: true }), "not-a-workbook", {
    what: "image",
  }),
  "two zips, one after the other": refused(new Uint8Array(Buffer.concat([packageOf(), good])), "corrupt-zip"),
  "end record within the comment": refused(
    packageOf({}, { comment: Buffer.from(zip([])).toString("latin1") }),
    "corrupt-zip",
  ),
  "entry count too high": refused(packageOf({}, { count: 9 }), "corrupt-zip"),
  "entry count too low": refused(packageOf({}, { count: 3 }), "corrupt-zip"),
  "several disks": refused(packageOf({}, { disk: 1 }), "corrupt-zip"),
  "entries over each other": refused(packageOf({}, { overlapping: true }), "corrupt-zip"),
  "checksum fails": refused(packageWith(SHEET, { crc: 0x12345678 }), "corrupt-zip", { part: SHEET }),
  "checksum of the texts fails": refused(packageWith("xl/sharedStrings.xml", { crc: 1 }), "corrupt-zip", {
    part: "xl/sharedStrings.xml",
  }),
  "checksum of the styles fails": refused(packageWith("xl/styles.xml", { crc: 1 }), "corrupt-zip", {
    part: "xl/styles.xml",
  }),
  "one digit of an amount changed in a stored part": refused(patched("1500.5", "9500.5", zip(stored)), "corrupt-zip", {
    part: SHEET,
  }),
  "compressed bytes damaged": refused(packageWith(SHEET, { data: ascii("\xff\xff\xff\xff\xff\xff") }), "corrupt-zip", {
    part: SHEET,
  }),
  "compressed bytes cut off": refused(packageWith(SHEET, { data: deflated(text).slice(0, -20) }), "corrupt-zip", {
    part: SHEET,
  }),
  "compressed bytes missing": refused(packageWith(SHEET, { data: new Uint8Array(0) }), "corrupt-zip", { part: SHEET }),
  "longer than it says": refused(packageWith(SHEET, { inflated: text.length - 10 }), "corrupt-zip", { part: SHEET }),
  "shorter than it says": refused(packageWith(SHEET, { inflated: text.length + 10 }), "corrupt-zip", { part: SHEET }),
  "says it is empty": refused(packageWith(SHEET, { inflated: 0 }), "corrupt-zip", { part: SHEET }),
  "local name differs": refused(packageWith(SHEET, { local: { name: "xl/worksheets/sheet2.xml" } }), "corrupt-zip", {
    part: SHEET,
  }),
  "local checksum differs": refused(packageWith(SHEET, { local: { crc: 1 } }), "corrupt-zip", { part: SHEET }),
  "local size differs": refused(packageWith(SHEET, { local: { inflated: 1 } }), "corrupt-zip", { part: SHEET }),
  "local method differs": refused(packageWith(SHEET, { local: { method: 0 } }), "corrupt-zip", { part: SHEET }),
  "descriptor lies": refused(packageWith(SHEET, { descriptor: "wrong" }), "corrupt-zip", { part: SHEET }),
  "descriptor missing": refused(packageWith(SHEET, { descriptor: "missing" }), "corrupt-zip", { part: SHEET }),
  "encrypted part": refused(packageWith(SHEET, { flags: 1 }), "encrypted", { part: SHEET }),
  "encrypted picture": refused(
    zip([...packageFiles(), { name: "xl/media/a.png", content: "x", flags: 1 }]),
    "encrypted",
  ),
  "encrypted by its local header alone": refused(packageWith(SHEET, { local: { flags: 1 } }), "encrypted", {
    part: SHEET,
  }),
  "strong encryption": refused(packageWith(SHEET, { flags: 0x41 }), "encrypted", { part: SHEET }),
  "WinZip encryption": refused(packageWith(SHEET, { method: 99 }), "encrypted", { part: SHEET }),
  "LZMA compression": refused(packageWith(SHEET, { method: 14 }), "corrupt-zip", { part: SHEET }),
  "Deflate64 compression": refused(packageWith(SHEET, { method: 9 }), "corrupt-zip", { part: SHEET }),
  "one name twice": refused(twice(SHEET, SHEET), "corrupt-zip", { part: SHEET }),
  "names that differ in case": refused(twice(SHEET, "xl/worksheets/SHEET1.xml"), "corrupt-zip"),
  "names that differ in slashes": refused(twice(SHEET, "xl\\worksheets\\sheet1.xml"), "corrupt-zip"),
  "names that differ in dots": refused(twice(SHEET, "xl/./worksheets/x/../sheet1.xml"), "corrupt-zip"),
  "names that differ in escapes": refused(twice(SHEET, "xl/worksheets/sheet%31.xml"), "corrupt-zip"),
  "name with a zero": refused(twice("xl/worksheets/sheet1.xml\0.txt", SHEET), "corrupt-zip"),
  "name flagged as UTF-8 that is not": refused(
    (() => {
      const bytes = Buffer.from(zip([...packageFiles(), { name: "aaaa.bin", content: "", flags: 0x800 }]));
      for (let at = bytes.indexOf("aaaa"); at >= 0; at = bytes.indexOf("aaaa", at + 1)) bytes[at] = 0xff;
      return new Uint8Array(bytes);
    })(),
    "corrupt-zip",
  ),

  "2,001 entries": refused(zip([...packageFiles(), ...many(2001)]), "too-large", { limit: "parts" }),
  "file of 26 MB": refused(
    zip([...packageFiles(), { name: "xl/media/a.bmp", content: new Uint8Array(26_000_000), method: 0 }]),
    "too-large",
    { limit: "file" },
  ),
  "bomb that states its size": refused(packageOf({ [SHEET]: utf8(sheetXml(" ".repeat(2_000_000))) }), "too-large", {
    limit: "ratio",
    part: SHEET,
  }),
  "bomb that states a kilobyte": refused(
    packageWith(SHEET, { data: deflated(" ".repeat(50_000_000)), inflated: 1_000 }),
    "corrupt-zip",
    { part: SHEET },
  ),
  "bomb that states 500 kilobytes": refused(
    packageWith(SHEET, { data: deflated(" ".repeat(50_000_000)), inflated: 500_000 }),
    "too-large",
    { limit: "ratio", part: SHEET },
  ),
  "bomb in a part that nobody reads": refused(
    packageWith("docProps/app.xml", { data: deflated(" ".repeat(50_000_000)), inflated: 1_000 }),
    "corrupt-zip",
    { part: "docProps/app.xml" },
  ),
  "bomb of 110 MB that states its size": refused(
    packageWith(SHEET, { data: deflated(" ".repeat(110_000_000)), inflated: 110_000_000 }),
    "too-large",
    { limit: "part", part: SHEET },
  ),
  "parts of 210 MB together": refused(
    zip([
      ...packageFiles(),
      ...["a", "b", "c"].map((name): ZipFile => ({
        name: `${name}.bin`,
        content: "x",
        data: new Uint8Array(400_000),
        inflated: 70_000_000,
      })),
    ]),
    "too-large",
    { limit: "inflated" },
  ),
};
