/**
 * The rooms of the project, from the ground up. A room knows only the rooms named in `knows`, and only through their index.
 * The lint rule holds imports to this list; test/rooms.test.ts holds the README to it.
 */
export const layers = [
  { room: "lib/lists", gives: "lists grouped and counted by what their items have in common", knows: [] },
  { room: "lib/dirham", gives: "exact amounts: reading, arithmetic, printing, words", knows: [] },
  { room: "lib/text", gives: "Arabic and French text: normalising, digits, dates, counts in words", knows: [] },
  {
    room: "lib/workbook",
    gives: "a Snapshot of cells, A1 addresses, formulas, reading .xlsx packages",
    knows: ["lib/dirham", "lib/text"],
  },
  {
    room: "lib/grants",
    gives: "what a batch is: fields, tables, people, totals",
    knows: ["lib/lists", "lib/dirham", "lib/text", "lib/workbook"],
  },
  {
    room: "lib/rules",
    gives: "one file a rule, and the engine that runs them",
    knows: ["lib/lists", "lib/dirham", "lib/text", "lib/workbook", "lib/grants"],
  },
  {
    room: "lib/report",
    gives: "findings in words, totals, gap explanation, register",
    knows: ["lib/lists", "lib/dirham", "lib/text", "lib/workbook", "lib/grants", "lib/rules"],
  },
  {
    room: "lib/announce",
    gives: "announcements: writing, reading, comparing",
    knows: ["lib/lists", "lib/dirham", "lib/text", "lib/grants", "lib/report"],
  },
  {
    room: "lib/batch",
    gives: "Node only: the command, files, workers, what exceljs writes",
    knows: [
      "lib/lists",
      "lib/dirham",
      "lib/text",
      "lib/workbook",
      "lib/grants",
      "lib/rules",
      "lib/report",
      "lib/announce",
    ],
  },
  {
    room: "addin",
    gives: "the Excel task pane and its functions",
    knows: [
      "lib/lists",
      "lib/dirham",
      "lib/text",
      "lib/workbook",
      "lib/grants",
      "lib/rules",
      "lib/report",
      "lib/announce",
    ],
  },
];

/**
 * The folders of lib/grants, from the ground up: each knows those before it, through their index. Beside them stand what all pass on, a
 * table, and the way through them all, read-grants.ts.
 */
export const grantsFolders = [
  { folder: "words", gives: "what headings, labels and cells say: the vocabulary and its readers" },
  { folder: "columns", gives: "which columns a list has, by their headings and contents" },
  { folder: "lines", gives: "what stands around and between lists: titles, declared figures, sections" },
  { folder: "tables", gives: "where lists begin and end, and what each of their rows is" },
  { folder: "people", gives: "who is in a list, and what each is granted" },
  { folder: "totals", gives: "the rows that state sums, and of whom" },
  { folder: "batches", gives: "the batches that lists, lines and totals make" },
];

/** Packages that only some rooms may know; everyone else gets a message that says where such work belongs. */
export const packages = [
  { name: "decimal.js", rooms: ["lib/dirham"], why: "amounts are Dirham values: add what is missing to lib/dirham" },
  { name: "n2words", rooms: ["lib/dirham"], why: "amounts in words belong to lib/dirham" },
  {
    name: "exceljs",
    rooms: ["lib/batch"],
    why: "everything below sees a Snapshot; put workbook writing into lib/batch",
  },
  {
    name: "fflate",
    rooms: ["lib/workbook", "lib/batch", "addin"],
    why: "packages are read in lib/workbook/xlsx, and written in lib/batch and addin/host/xlsx",
  },
  { name: "saxes", rooms: [], why: "lib/workbook/xlsx/xml reads XML; saxes is what the tests hold it against" },
  { name: "excel-formula-tokenizer", rooms: ["lib/workbook"], why: "formulas are parsed in lib/workbook" },
  { name: "intl-messageformat", rooms: ["lib/report"], why: "sentences are made in lib/report" },
];
