import type { Texts } from "../texts.js";

export const errors = {
  "empty-file": {
    message: "The file is empty: it does not hold a single byte.",
    advice: "Ask the sender to send it again.",
  },
  "not-a-workbook": {
    message:
      "{what, select, pdf {This file is a PDF, not an Excel workbook.} html {This file is a web page, not an Excel workbook.} csv {This file is CSV text, not an Excel workbook.} text {This file is text, not an Excel workbook.} rtf {This file is RTF text, not an Excel workbook.} xml {This file is XML, not an Excel workbook.} xml_spreadsheet_2003 {This file is in the format “XML Spreadsheet 2003”, not .xlsx.} doc {This file is a Word document, not an Excel workbook.} docx {This file is a Word document, not an Excel workbook.} ppt {This file is a PowerPoint presentation, not an Excel workbook.} pptx {This file is a PowerPoint presentation, not an Excel workbook.} visio {This file is a Visio drawing, not an Excel workbook.} numbers {This file is a spreadsheet of Apple’s Numbers, not an Excel workbook.} image {This file is a picture, not an Excel workbook.} zip {This file is a ZIP archive, not an Excel workbook.} rar {This file is a RAR archive, not an Excel workbook.} seven_zip {This file is a 7z archive, not an Excel workbook.} gzip {This file is a gzip archive, not an Excel workbook.} special {This is not an ordinary file.} other {This file is not an Excel workbook.}}",
    advice:
      "{what, select, csv {Open it in Excel and save it as .xlsx.} html {Open it in Excel and save it as .xlsx.} xml_spreadsheet_2003 {Open it in Excel and save it as .xlsx.} numbers {Export it from Numbers as Excel (.xlsx).} zip {Extract the workbooks from the archive, then check those.} rar {Extract the workbooks from the archive, then check those.} seven_zip {Extract the workbooks from the archive, then check those.} gzip {Extract the workbooks from the archive, then check those.} special {Name an .xlsx workbook or a folder.} other {Ask for the workbook itself, saved by Excel as .xlsx.}}",
  },
  "legacy-xls": {
    message: "This workbook is in Excel’s old format (.xls).",
    advice: "Open it in Excel and save it as .xlsx.",
  },
  "binary-xlsb": {
    message: "This workbook is in Excel’s binary format (.xlsb).",
    advice: "Open it in Excel and save it as .xlsx.",
  },
  opendocument: {
    message: "This workbook is in the OpenDocument format (.ods).",
    advice: "Open it in LibreOffice or Excel and save it as .xlsx.",
  },
  encrypted: {
    message: "This workbook is protected by a password.",
    advice: "Open it in Excel and save it as .xlsx without a password.",
  },
  "corrupt-zip": {
    message:
      "{part, select, nothing {The file is damaged or incomplete.} other {The file is damaged: its part {part} cannot be read.}}",
    advice: "Ask the sender to send it again, saved by Excel as .xlsx.",
  },
  "corrupt-xml": {
    message:
      "{part, select, nothing {The workbook’s content is damaged.} other {The workbook’s content is damaged, in part {part}.}}",
    advice: "Open it in Excel, let Excel repair it, and save it as .xlsx.",
  },
  "too-large": {
    message:
      "{limit, select, file {The file is larger than {value}.} parts {The workbook has more than {value} parts.} part {The part {part} is larger than {value} once inflated.} inflated {The workbook is larger than {value} once inflated.} ratio {The part {part} is compressed more than {value} times, as in a booby-trapped file.} depth {The part {part} is nested more than {value} levels deep.} text {A cell or a formula is longer than {value} characters.} formulas {The formulas, written out for each of their cells, are longer than {value}.} cells {The workbook has more than {value} filled cells.} memory {The check needs more than {value} MiB of memory.} other {The workbook is too large to be checked.}}",
    advice:
      "{limit, select, file {Keep only the sheets of batches, or raise the limit (--max-size).} ratio {Do not open this file, and ask where it comes from.} depth {Do not open this file, and ask where it comes from.} other {Keep only the sheets of batches and their filled cells.}}",
  },
  "forbidden-xml": {
    message:
      "{part, select, nothing {The workbook holds forbidden XML (a DTD or entities).} other {The part {part} holds forbidden XML (a DTD or entities).}}",
    advice: "Excel never writes this: do not open the file, and ask where it comes from.",
  },
  permission: {
    message: "The file cannot be opened: access is denied.",
    advice: "Close it in other programs, or ask for the right to read it.",
  },
  "not-found": {
    message: "The file does not exist, or no longer does.",
    advice: "Check its name and its folder.",
  },
  timeout: {
    message:
      "{value, select, nothing {The check was stopped: it took too long.} other {The check was stopped after {value} seconds.}}",
    advice: "Run it again with a longer limit (--timeout), or make the workbook lighter.",
  },
  internal: {
    message:
      "A fault of minha stopped the check; it does not come from your file{details, select, nothing {} other { ({details})}}.",
    advice: "Report it with the version of minha, without sending the workbook.",
  },
} as const satisfies Texts["errors"];
