import type { Texts } from "../texts.js";

export const faults = {
  missing: "cette valeur manque",
  text: "un texte entre guillemets est attendu",
  number: "un nombre est attendu",
  whole: "un nombre entier est attendu",
  list: "une liste entre crochets est attendue",
  object: "des valeurs nommées entre accolades sont attendues",
  amount: 'un montant entre guillemets est attendu, par exemple "100000.00"',
  colour: 'une couleur de six chiffres hexadécimaux est attendue, par exemple "1F4E5F"',
  empty: "ne peut pas être vide",
  least: "le minimum est {limit}",
  most: "le maximum est {limit}",
  longest: "{what, select, string {{limit} caractères au plus} other {{limit} valeurs au plus}}",
  keys: "{count, plural, one {nom inconnu} other {noms inconnus}}\u00a0: {keys}",
  choice: "choisissez parmi {allowed}",
  facts:
    "{facts, select, nothing {ce texte n’admet aucune accolade} other {ce texte n’admet entre accolades que {facts}}}",
  other: "cette valeur n’est pas admise",
} as const satisfies Texts["faults"];
