import type { TracedPerson } from "../../rules/index.js";

/** People as lists side by side: as JSON these take a third of the time that as many objects take. */
interface PackedPeople {
  readonly cins: readonly string[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The people of some batches as JSON, to wait on disk. */
export function packPeople(batches: readonly (readonly TracedPerson[])[]): string {
  const packed = batches.map((people): PackedPeople => ({
    cins: people.map(({ cin }) => cin),
    rows: people.map(({ row }) => row),
    columns: people.map(({ column }) => column),
  }));
  return JSON.stringify(packed);
}

/** The people of each batch, as they were packed. */
export function unpackPeople(text: string): TracedPerson[][] {
  return (JSON.parse(text) as PackedPeople[]).map(({ cins, rows, columns }) =>
    cins.map((cin, i) => ({ cin, row: rows[i] ?? 0, column: columns[i] ?? 0 })),
  );
}
