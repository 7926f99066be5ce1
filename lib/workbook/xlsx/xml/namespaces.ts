/** Namespaces by what they are to us: transitional and strict OOXML say the same with two sets of names. */
const SPREADSHEET = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);
const RELATIONSHIPS = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
export const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
/** What Excel writes beyond the standard: sheets of macros ([MS-OFFMACRO2]), whose cells are those of any sheet. */
export const EXCEL = "http://schemas.microsoft.com/office/excel/2006/main";
export const SETTINGS = "urn:minha:settings";

/** Whether names of this namespace are those of spreadsheets, in the transitional or the strict standard. */
export function isSpreadsheet(uri: string): boolean {
  return SPREADSHEET.has(uri);
}

/** The same of the attributes that refer to other parts. */
export function isRelationship(uri: string): boolean {
  return RELATIONSHIPS.has(uri);
}
