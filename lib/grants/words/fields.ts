/** What a column's cells look like, whatever its heading says. */
export type Content =
  | "money"
  | "count"
  | "order"
  | "cin"
  | "rib"
  | "phone"
  | "sex"
  | "tick"
  | "answer"
  | "date"
  | "name"
  | "centre"
  | "text"
  | "any";

export interface FieldTraits {
  /** Whose column it is: a person's row, an equipment item's row, or both. */
  readonly of: "person" | "item" | "both";
  readonly content: Content;
  /** Amounts of the grant itself: they add up to the row's total. */
  readonly money?: true;
  /** The content alone is enough to recognise the column when its heading says nothing. */
  readonly selfEvident?: true;
  /** Rules read this column, so two columns that claim it are a fault. */
  readonly read?: true;
  /** Identifies a person: never shown in a redacted report. */
  readonly personal?: true;
  /** Shown only where a finding is about that very cell: nobody needs an offence or an account number to see where another stands. */
  readonly guarded?: true;
  /** One value may hold for several people: a cell merged over their rows is understood. */
  readonly shared?: true;
  /** Several columns may carry it. */
  readonly many?: true;
  /** No list of grants has such a column: its table is another paper. */
  readonly elsewhere?: true;
  /** Each line of a person may have its own: what was bought, by whom it was sold. */
  readonly line?: true;
  /** What is bought and from whom: a list of purchases where no person is named. */
  readonly purchase?: true;
}

/** Every column that minha knows, by its traits; headings.ts says how each is called. Shared code asks a field's traits, never its name. */
export const fields = {
  order: { of: "both", content: "order" },
  batch: { of: "person", content: "order", shared: true, read: true },
  date: { of: "person", content: "date", shared: true, read: true },
  venue: { of: "person", content: "text", shared: true },
  name: { of: "both", content: "name", selfEvident: true, read: true, personal: true },
  familyName: { of: "both", content: "name", read: true, personal: true },
  givenName: { of: "both", content: "name", read: true, personal: true },
  cin: { of: "both", content: "cin", selfEvident: true, read: true, personal: true },
  sex: { of: "person", content: "sex", selfEvident: true, read: true },
  woman: { of: "person", content: "tick", read: true },
  man: { of: "person", content: "tick", read: true },
  birthDate: { of: "person", content: "date", personal: true, guarded: true },
  phone: { of: "person", content: "phone", selfEvident: true, read: true, personal: true, guarded: true, many: true },
  address: { of: "person", content: "text", personal: true, guarded: true },
  region: { of: "person", content: "text", many: true },
  institution: { of: "person", content: "text" },
  releaseDate: { of: "person", content: "date", shared: true, read: true },
  centre: { of: "person", content: "centre", shared: true, selfEvident: true, read: true },
  diagnosis: { of: "person", content: "answer", shared: true, read: true },
  followUp: { of: "person", content: "answer", shared: true, read: true },
  training: { of: "person", content: "answer", shared: true, read: true },
  activity: { of: "person", content: "text", shared: true, read: true, many: true },
  sector: { of: "person", content: "text" },
  cash: { of: "person", content: "money", money: true, read: true },
  equipment: { of: "person", content: "money", money: true, read: true },
  total: { of: "person", content: "money", money: true, selfEvident: true, read: true },
  centimes: { of: "person", content: "count", many: true },
  amountWords: { of: "person", content: "text", read: true, line: true },
  otherMoney: { of: "person", content: "money", many: true },
  rib: { of: "person", content: "rib", selfEvident: true, read: true, personal: true, guarded: true },
  bank: { of: "person", content: "text" },
  item: { of: "item", content: "text", read: true, line: true },
  quantity: { of: "item", content: "count", read: true, line: true },
  unitPrice: { of: "item", content: "money", read: true, line: true },
  itemTotal: { of: "item", content: "money", read: true },
  supplier: { of: "both", content: "text", line: true, purchase: true },
  invoice: { of: "both", content: "any", many: true, purchase: true },
  bookkeeping: { of: "person", content: "any", many: true, elsewhere: true },
  sensitive: { of: "person", content: "any", guarded: true, many: true },
  other: { of: "both", content: "any", many: true },
} as const satisfies Record<string, FieldTraits>;

export type FieldId = keyof typeof fields;

export const fieldIds = Object.keys(fields) as FieldId[];

/** A field's traits, what is not stated included: all of one make, since every column is asked about every field. */
export interface Traits extends Pick<FieldTraits, "of" | "content"> {
  readonly money: boolean;
  readonly selfEvident: boolean;
  readonly read: boolean;
  readonly personal: boolean;
  readonly guarded: boolean;
  readonly shared: boolean;
  readonly many: boolean;
  readonly elsewhere: boolean;
  readonly line: boolean;
  readonly purchase: boolean;
}

const all = fieldIds.map((field): readonly [field: FieldId, traits: Traits] => [field, complete(fields[field])]);
const byField = new Map(all);

function complete({ of, content, ...stated }: FieldTraits): Traits {
  return {
    of,
    content,
    money: stated.money ?? false,
    selfEvident: stated.selfEvident ?? false,
    read: stated.read ?? false,
    personal: stated.personal ?? false,
    guarded: stated.guarded ?? false,
    shared: stated.shared ?? false,
    many: stated.many ?? false,
    elsewhere: stated.elsewhere ?? false,
    line: stated.line ?? false,
    purchase: stated.purchase ?? false,
  };
}

/** The fields of one kind of table with their traits, in the order of `fields`. */
export const fieldsOf: Readonly<Record<"person" | "item", typeof all>> = {
  person: all.filter(([, { of }]) => of !== "item"),
  item: all.filter(([, { of }]) => of !== "person"),
};

/** What a column of such a table may be corrected to: among people also what each of their lines says of an item. */
export function columnFields(of: "person" | "item"): readonly FieldId[] {
  return fieldIds.filter((field) => {
    const own = traits(field);
    return own.of === of || own.of === "both" || (of === "person" && own.line);
  });
}

/** The traits of a field. */
export function traits(field: FieldId): Traits {
  return byField.get(field) ?? complete(fields[field]);
}
