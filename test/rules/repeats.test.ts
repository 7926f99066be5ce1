import { expect, it } from "vitest";
import { createLexicon, readGrants } from "../../lib/grants/index.js";
import { repeatsIn, sharedRibs } from "../../lib/rules/repeats.js";
import { exampleSnapshot, type Example } from "../../lib/rules/index.js";

/** What each row shares with an earlier one, by the names of those who stand there. */
function told(people: Example["people"] & object): string[] {
  const [batch] = readGrants(exampleSnapshot({ people }), createLexicon()).batches;
  if (batch === undefined) throw new Error("no batch");
  return [...repeatsIn(batch.people, sharedRibs(batch.people))].map(([person, { sameCin, sameName, sameRib }]) =>
    [person.name, sameCin?.cin, sameName?.name, sameRib?.name].map((text) => text ?? "–").join(" | "),
  );
}

it("names the first of those who share a CIN, however many follow", () => {
  const people = ["Amina", "Omar", "Karim"].map((name) => ({ name: `${name} Tazi`, cin: "ab 100001" }));
  expect(told(people)).toEqual(["Omar Tazi | AB100001 | – | –", "Karim Tazi | AB100001 | – | –"]);
});

it("takes spellings of one name for one", () => {
  expect(told([{ name: "عبد الله بنعلي" }, { name: "عبدالله بنعلي" }])).toEqual([
    "عبدالله بنعلي | – | عبد الله بنعلي | –",
  ]);
});

it("tells a RIB that two people have, and says nothing of empty cells", () => {
  const rib = "011780000123456789012386";
  const [first, second] = [
    { name: "Amina Tazi", rib },
    { name: "Omar Alami", rib: "011 780 0001234567890123 86" },
  ];
  expect(told([first, second, { name: "Nadia Saadi", rib: null }, { name: "Karim Tazi", rib: null }])).toEqual([
    "Omar Alami | – | – | Amina Tazi",
  ]);
});
