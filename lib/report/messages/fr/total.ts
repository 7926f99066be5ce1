import type { Catalogue } from "../texts.js";

export const total = {
  "total/mismatch": {
    title: "Total inexact",
    finding: "Le total indiqué est {found}\u00a0DH\u00a0; la somme exacte de ses lignes est {expected}\u00a0DH.",
    why: "Le montant annoncé ou viré ne serait pas celui qui est distribué.",
    advice: "Corrigez les lignes ou le total jusqu’à ce qu’ils concordent.",
  },
  "total/envelope": {
    title: "Enveloppe différente de la somme",
    finding: "L’enveloppe déclarée est {found}\u00a0DH\u00a0; la somme exacte de la tranche est {expected}\u00a0DH.",
    why: "L’enveloppe est le chiffre que l’on annonce et que l’on vire\u00a0: elle doit être exacte au centime.",
    advice: "Corrigez l’enveloppe ou les montants jusqu’à ce qu’ils concordent.",
  },
  "total/range": {
    title: "Plage de somme fausse",
    finding:
      "{missing, plural, =0 {{surplus, plural, =0 {La formule {found} déborde sur les en-têtes.} one {La formule {found} compte une ligne de trop ({surplusCells}).} other {La formule {found} compte {surplus} lignes de trop ({surplusCells}).}}} one {La formule {found} oublie une ligne ({missingCells}).} other {La formule {found} oublie {missing} lignes ({missingCells}).}}",
    why: "Même si le total est juste aujourd’hui, le prochain montant saisi hors de la plage sera perdu.",
    advice: "Remplacez la formule par {expected}.",
  },
  "total/typed": {
    title: "Total saisi à la main",
    finding: "Le total {found}\u00a0DH est un nombre saisi, pas une formule.",
    why: "Un total saisi est juste jusqu’à la prochaine correction d’une ligne.",
    advice: "Remplacez-le par {expected}.",
  },
  "total/stale": {
    title: "Résultat périmé",
    finding: "La cellule affiche {found}\u00a0DH, mais sa formule donne maintenant {expected}\u00a0DH.",
    why: "Le calcul automatique est coupé, ou un autre programme a modifié le classeur\u00a0: ce qui s’imprime est faux.",
    advice: "Recalculez le classeur (F9), remettez le calcul en automatique et enregistrez.",
  },
  "total/count": {
    title: "Nombre de bénéficiaires inexact",
    finding:
      "La feuille déclare {stated, plural, =0 {aucun bénéficiaire} one {{stated} bénéficiaire} other {{stated} bénéficiaires}}\u00a0; la liste en compte\u00a0{counted}.",
    why: "Quelqu’un manque sur la liste, ou y figure en trop.",
    advice: "Écrivez {counted}, ou corrigez la liste.",
  },
  "total/women": {
    title: "Nombre de femmes inexact",
    finding:
      "La feuille déclare {stated, plural, =0 {aucune femme} one {{stated} femme} other {{stated} femmes}}\u00a0; la liste en compte\u00a0{counted}.",
    why: "Le nombre de femmes est annoncé publiquement avec la tranche.",
    advice: "Écrivez {counted}, ou corrigez la colonne du sexe.",
  },
  "total/count-words": {
    title: "Nombre en lettres différent",
    finding: "Dans «\u00a0{found}\u00a0», les lettres disent {words} et le chiffre {figure}.",
    why: "Rien ne dit lequel est juste\u00a0: le nombre déclaré est tenu pour inconnu.",
    advice: "Corrigez les lettres ou le chiffre.",
  },
} as const satisfies Catalogue<"total">;
