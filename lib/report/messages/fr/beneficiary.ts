import type { Catalogue } from "../texts.js";

export const beneficiary = {
  "beneficiary/name": {
    title: "Bénéficiaire sans nom",
    finding: "La ligne porte un montant, mais ni nom ni CIN.",
    why: "Personne ne peut recevoir cet argent ni en donner décharge.",
    advice: "Inscrivez le nom et la CIN, ou retirez la ligne.",
  },
  "beneficiary/cin-missing": {
    title: "CIN absente",
    finding: "La CIN de cette personne n’est pas indiquée.",
    why: "Sans CIN, on ne peut pas savoir si cette personne a déjà été aidée.",
    advice: "Inscrivez la CIN telle qu’elle figure sur la carte.",
  },
  "beneficiary/cin-format": {
    title: "CIN impossible",
    finding: "«\u00a0{found}\u00a0» n’est pas une CIN\u00a0: il faut une ou deux lettres, puis un à six chiffres.",
    why: "Avec une CIN fausse, un doublon ou une aide déjà reçue passent inaperçus.",
    advice: "Recopiez la CIN de la carte, comme AB123456.",
  },
  "beneficiary/duplicate": {
    title: "Bénéficiaire en double",
    finding:
      "{found, select, untold {Cette personne} other {«\u00a0{found}\u00a0»}} figure déjà dans cette tranche, en {other}.",
    why: "La même personne serait payée deux fois.",
    advice: "Retirez l’une des deux lignes, ou corrigez celle qui est fausse.",
  },
  "beneficiary/funded-before": {
    title: "Déjà aidé dans une autre tranche",
    finding:
      "{found, select, untold {Cette CIN} other {La CIN {found}}} figure déjà dans {number, select, nothing {une autre tranche} other {la tranche {number}}}, {file, select, nothing {feuille «\u00a0{sheet}\u00a0»} other {classeur {file}, feuille «\u00a0{sheet}\u00a0»}}, cellule {other}.",
    why: "Une personne n’est aidée qu’une fois, sur l’ensemble des tranches.",
    advice: "Vérifiez la CIN\u00a0; si c’est bien la même personne, retirez la ligne.",
  },
  "beneficiary/similar-name": {
    title: "Nom semblable",
    finding:
      "{found, select, untold {Ce nom est presque celui qui est écrit en {other}} other {«\u00a0{found}\u00a0» est presque le nom écrit en {other}, «\u00a0{expected}\u00a0»}}, sans CIN commune.",
    why: "Ce peut être la même personne, écrite de deux façons.",
    advice: "Comparez les deux cartes\u00a0; si c’est la même personne, retirez l’une des lignes.",
  },
  "beneficiary/sex": {
    title: "Sexe non indiqué",
    finding:
      "{found, select, nothing {Le sexe de cette personne n’est pas indiqué.} other {«\u00a0{found}\u00a0» ne dit pas s’il s’agit d’une femme ou d’un homme.}}",
    why: "Le nombre de femmes est annoncé\u00a0: sans cette donnée, il est faux.",
    advice: "Écrivez F pour une femme, H pour un homme.",
  },
  "beneficiary/rib": {
    title: "RIB faux",
    finding:
      "{fault, select, number {Le RIB est stocké comme un nombre, dont Excel ne garde que 15 chiffres sur 24.} key {La clé du RIB {found} ne tombe pas juste\u00a0: un chiffre au moins est faux.} other {{digits, plural, =0 {«\u00a0{found}\u00a0» n’est pas un RIB, qui compte 24 chiffres.} one {Ce RIB a un seul chiffre au lieu de 24.} other {Ce RIB a {digits} chiffres au lieu de 24\u00a0: {found}.}}}}",
    why: "Un chiffre faux paie un inconnu, ou fait rejeter le virement.",
    advice:
      "{expected, select, nothing {Recopiez les 24 chiffres du relevé de la banque dans une cellule au format Texte.} other {Les groupes semblent inversés\u00a0: écrivez {expected} dans une cellule au format Texte.}}",
  },
  "beneficiary/rib-shared": {
    title: "RIB partagé",
    finding: "Ce RIB est aussi celui d’une autre personne, en {found}.",
    why: "Une ligne a été recopiée, ou quelqu’un encaisse pour d’autres.",
    advice: "Vérifiez les deux RIB sur les relevés de la banque.",
  },
  "beneficiary/phone": {
    title: "Téléphone impossible",
    finding: "«\u00a0{found}\u00a0» n’est pas un numéro de téléphone marocain.",
    why: "Cette personne ne pourra pas être appelée pour la distribution.",
    advice:
      "{expected, select, nothing {Écrivez les dix chiffres, 0 compris, dans une cellule au format Texte.} other {Écrivez {expected} dans une cellule au format Texte\u00a0: Excel a retiré le 0.}}",
  },
} as const satisfies Catalogue<"beneficiary">;
