import type { ComparedFigure, Verdict } from "../../announce/index.js";

/** Everything that the command itself says, beside findings and their rules (lib/report). ICU messages. */
export interface Catalogue {
  readonly commands: CommandTexts;
  readonly help: HelpTexts;
  readonly options: OptionTexts;
  readonly usage: UsageTexts;
  readonly files: FileTexts;
  readonly run: RunTexts;
  readonly table: TableTexts;
  readonly rules: RulesTexts;
  readonly sheets: SheetsTexts;
  readonly announce: AnnounceTexts;
}

/** What a command does, one line. */
export interface CommandTexts {
  readonly minha: string;
  readonly check: string;
  readonly summary: string;
  readonly template: string;
  readonly rules: string;
  readonly explain: string;
  readonly announce: string;
}

/** The words of the help around commands and options. */
export interface HelpTexts {
  readonly usage: string;
  readonly arguments: string;
  readonly options: string;
  readonly commands: string;
  /** What stands for a PATH and a RULE. */
  readonly PATH: string;
  readonly RULE: string;
}

export interface OptionTexts {
  readonly lang: string;
  readonly rules: string;
  readonly layout: string;
  readonly jobs: string;
  readonly asOf: string;
  readonly format: string;
  readonly out: string;
  readonly outFile: string;
  readonly redact: string;
  readonly failOn: string;
  readonly since: string;
  readonly timeout: string;
  readonly maxSize: string;
  readonly verbose: string;
  readonly draft: string;
  readonly style: string;
  readonly against: string;
  readonly help: string;
  readonly version: string;
}

/** Mistakes in how the command is called. */
export interface UsageTexts {
  /** {word} {allowed} */
  readonly unknownCommand: string;
  /** {option} */
  readonly unknownOption: string;
  /** {argument, select, PATH {} RULE {}} */
  readonly missingArgument: string;
  /** {option} */
  readonly missingOption: string;
  /** {option} */
  readonly missingValue: string;
  /** {option} {value} {allowed} */
  readonly badChoice: string;
  /** {option} {value} */
  readonly badNumber: string;
  readonly badSize: string;
  readonly badDate: string;
  /** {rule} */
  readonly unknownRule: string;
  readonly tooManyArguments: string;
  /** {call}: the command, "minha check" */
  readonly seeHelp: string;
}

/** Files that the command is given: rules, layouts, workbooks. {file} */
export interface FileTexts {
  readonly missing: string;
  /** {line}, empty where it is not known */
  readonly notJson: string;
  /** {kind, select, rules {} layout {} since {} style {}} */
  readonly refused: string;
  /** {path} {problem} */
  readonly fault: string;
  /** {paths} */
  readonly nothingFound: string;
  /** {file} {reason} */
  readonly skipped: string;
  readonly folderClosed: string;
  readonly changed: string;
}

export interface RunTexts {
  /** {done} {all} {findings} {left} */
  readonly progress: string;
  readonly interrupted: string;
  /** Our own mistake: {version} {details} */
  readonly bug: string;
  /** Temporary files cannot be written: {folder} {detail} */
  readonly noRoom: string;
  /** Standard output takes no more: {detail} */
  readonly notPrinted: string;
  /** {folder} */
  readonly reportWritten: string;
  /** {fixed} {fresh} {open} */
  readonly compared: string;
}

export interface TableTexts {
  readonly batch: string;
  readonly day: string;
  readonly sheet: string;
  readonly venue: string;
  readonly people: string;
  readonly women: string;
  readonly cash: string;
  readonly equipment: string;
  readonly total: string;
  /** The declared envelope. */
  readonly envelope: string;
  readonly difference: string;
  /** The row that adds a workbook's batches. */
  readonly all: string;
  /** What stands for a figure that could not be established. */
  readonly none: string;
  /** {count} */
  readonly unverified: string;
  /** Cells of one rule: {sheet} {cells} */
  readonly cells: string;
  /** A count that differs from what is declared: {found} {expected} */
  readonly declared: string;
  readonly valid: string;
  readonly invalid: string;
  readonly unreadable: string;
  readonly noBatch: string;
  /** {errors} {warnings} {infos} {accepted}: four parts between "|", empty ones left out. */
  readonly counts: string;
  /** {count} {cells} */
  readonly more: string;
  /** {by} {reason} */
  readonly accepted: string;
  readonly register: string;
  /** {batches} {beneficiaries} {women}, or "unknown" {total} */
  readonly registerLine: string;
  /** {all} {valid} {invalid} {unreadable} */
  readonly workbooks: string;
  /** {sheet} {range} {people} {kind} */
  readonly recognised: string;
  readonly unrecognised: string;
  /** {percent} */
  readonly surely: string;
}

/** The headings of `minha rules`. */
export interface RulesTexts {
  readonly rule: string;
  readonly severity: string;
  readonly title: string;
  readonly fix: string;
  readonly yes: string;
  /** A rule that the rules file switches off. */
  readonly off: string;
}

/** What is said of a workbook that is written: a summary, a blank one. {file} */
export interface SheetsTexts {
  /** {batches} */
  readonly summaryWritten: string;
  readonly templateWritten: string;
  /** Totals that nobody should sign; nothing was written. */
  readonly unsettled: string;
  /** The same, written as a draft. */
  readonly unsettledDraft: string;
  readonly noBatch: string;
  readonly isInput: string;
  /** A workbook that cannot be read would be missing from the totals. */
  readonly incomplete: string;
  /** {code, select, …} {detail} */
  readonly notWritten: string;
}

/** What is said of announcements: written ones, and ones held against the figures. */
export interface AnnounceTexts {
  /** {number}, empty where it has none, {file} {sheet} {count}: amounts that could not be read, so that the paragraph states no envelope. */
  readonly envelopeLeftOut: string;
  readonly openErrors: string;
  /** No batch in the workbooks. */
  readonly noBatch: string;
  /** A workbook that cannot be checked: {file} {message} */
  readonly workbook: string;
  /** {file} {code, select, large {} encoding {} other {}} */
  readonly unreadable: string;
  /** {file}: no batch in the announcement. */
  readonly saysNothing: string;
  /** {file} {passage} */
  readonly scrambled: string;
  /** {number} where it has one, {by, select, number {} date {} order {}} {file} {sheet} */
  readonly pair: string;
  readonly figures: Readonly<Record<ComparedFigure, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly announced: string;
  readonly computed: string;
  /** {value}: after "plus de", "environ". */
  readonly about: string;
  /** {kind, select, ambiguous {} unreadable {} currency {} several {}} {passage} */
  readonly unread: string;
  /** {number} {date}, either may be empty */
  readonly onlyAnnounced: string;
  /** {number} {file} {sheet} */
  readonly onlyComputed: string;
  /** {agrees} {differs} {notStated} {notComputed} */
  readonly result: string;
}
