import type { Catalogue } from "./catalogue.js";

export const en = {
  commands: {
    minha: "Validates and totals grant workbooks, exact to the centime. Nothing leaves this computer.",
    check: "validate and total workbooks",
    summary: "prepare the summary of each batch, and their recapitulation",
    template: "prepare the blank workbook of a batch",
    rules: "show the catalogue of rules",
    explain: "explain a rule: why, a good and a bad example, how to correct it",
    announce: "write the announcement of a batch, or compare one with the workbook’s figures",
  },
  help: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    commands: "Commands:",
    PATH: 'a workbook, a folder (with all below it) or a pattern such as "grants/*.xlsx"',
    RULE: "the name of a rule, such as total/range",
  },
  options: {
    lang: "language (default: the computer’s, else French)",
    rules: "the foundation’s rules file (JSON)",
    layout: "file that says what unknown headings mean (JSON)",
    jobs: "how many workbooks are checked at once (default: one for each processor)",
    asOf: "day of the check, YYYY-MM-DD (default: today)",
    format: "form of the result",
    out: "write the report (report.html, report.xlsx, report.json) into this folder",
    outFile: "workbook to write",
    redact: "no name, CIN, RIB or phone number in the result: cells and rules only; names of files and sheets stay",
    failOn: "severity from which the exit code is 1 (default: error)",
    since: "an earlier report.json: says what is fixed, new and still open",
    timeout: "seconds that one workbook may take (default: 60)",
    maxSize: "size of a workbook that is accepted (default: 25MB)",
    verbose: "also say what was recognised in each workbook, and how surely",
    draft: "accept totals that are wrong or not verified, and mark the summary as a draft",
    style: "file with the summary’s layout (JSON)",
    against: "announcement to compare with the workbook’s figures (text)",
    help: "show this help",
    version: "show the version",
  },
  usage: {
    unknownCommand: "“{word}” is not a command: choose one of {allowed}.",
    unknownOption: "there is no option {option}.",
    missingArgument:
      "{argument, select, RULE {the name of a rule is missing, such as total/range} other {a workbook or a folder is missing}}.",
    missingOption: "the option {option} is missing.",
    missingValue: "the option {option} needs a value.",
    badChoice: "{option} {value}: choose one of {allowed}.",
    badNumber: "{option} {value}: a whole number from 1 is expected.",
    badSize: "{option} {value}: a size is expected, such as 25MB.",
    badDate: "{option} {value}: a day is expected, such as 2017-09-28.",
    unknownRule: "there is no rule {rule}. `minha rules` shows them all.",
    tooManyArguments: "too many arguments.",
    seeHelp: "Help: {call} --help",
  },
  files: {
    missing: "{file}: this file cannot be read. Check its path and your permissions.",
    notJson: "{file}: this is not valid JSON{line, select, nothing {} other { (line {line})}}.",
    refused:
      "{file}: {kind, select, rules {the rules file is refused} layout {the layout file is refused} since {this is not the report.json of a report by minha} style {the style file is refused} other {the file is refused}}.",
    fault: "  {path, select, nothing {the file} other {{path}}}: {problem}",
    nothingFound: "no workbook (*.xlsx, *.xlsm) found in: {paths}",
    skipped:
      "left aside ({reason, select, lock_file {a lock file of Excel} other_format {neither .xlsx nor .xlsm: open it in Excel and save it as .xlsx} other {no ordinary file}}): {file}",
    folderClosed: "{file}: this folder cannot be opened. Check your permissions.",
    changed: "{file}: the file changed while it was read; check it again.",
  },
  run: {
    progress: "{done} of {all} workbooks · {findings, plural, one {# finding} other {# findings}} · {left} left",
    interrupted: "Interrupted: {done} of {all} workbooks checked, nothing was written.",
    bug: "a mistake of minha, not yours. Send these lines to those who maintain minha (they hold none of your data):\nminha {version}\n{details}",
    noRoom:
      "{folder} takes no temporary files ({detail}), so the run was given up and nothing was written. Free some space there, or name another folder in TMPDIR (on Windows in TEMP).",
    notPrinted:
      "what was to be printed could not be written whole ({detail}). Free some space, or print into another file.",
    reportWritten: "Report written: {folder}",
    compared:
      "Since the earlier report: {fixed, plural, one {# finding fixed} other {# findings fixed}}, {fresh} new, {open} still open.",
  },
  table: {
    batch: "Batch",
    day: "Date",
    sheet: "Sheet",
    venue: "Place",
    people: "Beneficiaries",
    women: "Women",
    cash: "Cash",
    equipment: "Equipment",
    total: "Total",
    envelope: "Declared",
    difference: "Difference",
    all: "Total",
    none: "–",
    unverified:
      "{count, plural, one {# amount could not be read, so the total is not verified.} other {# amounts could not be read, so the total is not verified.}}",
    cells: "Sheet {sheet}: {cells}",
    declared: "{found} (declared: {expected})",
    valid: "in order",
    invalid: "to be corrected",
    unreadable: "unreadable",
    noBatch: "No batch recognised.",
    counts:
      "{errors, plural, =0 {} one {# error} other {# errors}}|{warnings, plural, =0 {} one {# warning} other {# warnings}}|{infos, plural, =0 {} one {# note} other {# notes}}|{accepted, plural, =0 {} one {# accepted} other {# accepted}}",
    more: "… and {count, plural, one {# more} other {# more}}: {cells}",
    accepted: "accepted by {by}: {reason}",
    register: "Register",
    registerLine:
      "{batches, plural, one {# batch} other {# batches}} · {beneficiaries, plural, one {# beneficiary} other {# beneficiaries}}{women, select, unknown {} other { · {women, plural, one {# woman} other {# women}}}} · {total}",
    workbooks:
      "{all, plural, one {# workbook} other {# workbooks}}: {valid} in order, {invalid} to be corrected, {unreadable} unreadable",
    recognised:
      "Recognised in {sheet} {range}: {people, plural, one {# row} other {# rows}} of {kind, select, person {beneficiaries} item {equipment} paper {invoices, salaries or accounts, beside the batches and in none of them} copy {beneficiaries that another list counts already, counted once} other {people beside the batches, to whom nothing is granted}}",
    unrecognised: "unknown",
    surely: "{percent}% sure",
  },
  rules: { rule: "Rule", severity: "Severity", title: "What it reports", fix: "Fix", yes: "yes", off: "off" },
  sheets: {
    summaryWritten: "Summary written: {file} ({batches, plural, one {# batch} other {# batches}}).",
    templateWritten: "Blank workbook written: {file}",
    unsettled:
      "Nothing was written: totals are wrong or unverified. Correct these findings, or ask for a draft with --draft.",
    unsettledDraft: "Totals are wrong or unverified: the summary is marked as a draft and must not be signed.",
    noBatch: "Nothing was written: no batch was recognised.",
    isInput: "{file} is one of the workbooks to read, which are never written. Choose another name for --out.",
    incomplete:
      "Nothing was written: a workbook that cannot be read would be missing from the total. Leave it out, or ask for a draft with --draft.",
    notWritten:
      "{file} could not be written ({detail}); nothing was changed. {code, select, is_folder {It is a folder: add the name of a file to --out.} not_a_file {It is no ordinary file: choose another name.} missing_folder {Its folder does not exist: make it, or choose another.} read_only {The disk is read-only: choose another folder.} permission {Check your permissions on that folder, or choose another.} disk_full {The disk is full: free some space.} name_too_long {The name is too long: shorten it.} in_use {Another program holds it open: close it first, in Excel for example.} other {Choose another folder.}}",
  },
  announce: {
    envelopeLeftOut:
      "{number, select, nothing {the batch without a number} other {batch {number}}} ({file}, sheet {sheet}) is announced without an envelope: {count, plural, one {# amount could not be read} other {# amounts could not be read}}.",
    openErrors: "errors are open in these workbooks: see `minha check` before publishing.",
    noBatch: "no batch was recognised: there is nothing to announce.",
    workbook: "{file}: {message}",
    unreadable:
      "{file}: {code, select, large {this text is too long for an announcement} encoding {this text is not UTF-8: save it as UTF-8 text} other {this file cannot be read. Check its path and your permissions}}.",
    saysNothing: "{file}: this text announces no batch.",
    scrambled:
      "{file}: copying has mixed the digits of “{passage}”; the announcement is not read. Copy it again from the original.",
    pair: "{number, select, nothing {Batch without a number} other {Batch {number}}} · {file} · {sheet}{by, select, number {} date { (recognised by its day)} other { (recognised by its place in the order)}}",
    figures: {
      number: "Number",
      date: "Date",
      weekday: "Weekday",
      venue: "Place",
      beneficiaries: "People",
      women: "Women",
      envelope: "Envelope",
      centres: "Centres",
      activities: "Activities",
    },
    verdicts: { agrees: "agrees", differs: "differs", "not-stated": "not stated", "not-computed": "cannot be checked" },
    announced: "Announced",
    computed: "Computed",
    about: "about {value}",
    unread:
      "“{passage}” is not read: {kind, select, ambiguous {two readings are possible} currency {another currency} several {several amounts, which is the envelope?} other {no amount for certain}}.",
    onlyAnnounced:
      "Announced, but in no workbook: {number, select, nothing {a batch without a number} other {batch {number}}}{date, select, nothing {} other { of {date}}}",
    onlyComputed:
      "Not announced: {number, select, nothing {a batch without a number} other {batch {number}}} · {file} · {sheet}",
    result:
      "{agrees, plural, one {# figure agrees} other {# figures agree}}, {differs, plural, one {# differs} other {# differ}}, {notStated, plural, one {# is not stated} other {# are not stated}}, {notComputed, plural, one {# cannot be checked} other {# cannot be checked}}.",
  },
} as const satisfies Catalogue;
