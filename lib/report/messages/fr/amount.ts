import type { Catalogue } from "../texts.js";

export const amount = {
  "amount/missing": {
    title: "Montant absent",
    finding:
      "{of, select, line {Cette ligne du bénéficiaire n’a pas de montant, alors que ses autres lignes en ont un.} other {Ce bénéficiaire n’a aucun montant.}}",
    why: "Une case vide n’est pas zéro dirham\u00a0: sans ce montant, le total de la tranche ne peut pas être vérifié.",
    advice:
      "{of, select, line {Saisissez son montant, ou zéro si rien n’est dû pour cette ligne.} other {Saisissez son montant, ou retirez la ligne s’il ne reçoit rien.}}",
  },
  "amount/unreadable": {
    title: "Montant illisible",
    finding: "«\u00a0{found}\u00a0» n’est pas un montant.",
    why: "Ce texte n’est jamais pris pour zéro\u00a0: le total est donné sans lui, et dit non vérifié.",
    advice: "Saisissez un nombre, par exemple 20000,00.",
  },
  "amount/ambiguous": {
    title: "Montant ambigu",
    finding: "«\u00a0{found}\u00a0» se lit {first}\u00a0DH ou {second}\u00a0DH.",
    why: "Le signe sépare des milliers ou des centimes, selon l’usage\u00a0: aucune des deux lectures n’est retenue.",
    advice: "Saisissez un nombre avec ses deux décimales, {first} si c’est bien ce montant.",
  },
  "amount/stored-as-text": {
    title: "Montant saisi comme texte",
    finding:
      "«\u00a0{found}\u00a0» est un texte\u00a0: il est lu ici {expected}\u00a0DH, mais SOMME ne l’additionne pas.",
    why: "Excel laisse les textes hors de ses sommes sans prévenir\u00a0: le total paraît juste, et il est trop bas.",
    advice: "Remplacez-le par le nombre {expected}.",
  },
  "amount/negative": {
    title: "Montant négatif",
    finding: "Le montant est négatif\u00a0: {found}\u00a0DH.",
    why: "Il compte tel quel et diminue le total de la tranche.",
    advice: "Vérifiez le signe\u00a0: une aide ne descend pas en dessous de zéro.",
  },
  "amount/zero": {
    title: "Montant nul",
    finding: "Ce bénéficiaire reçoit {found}\u00a0DH.",
    why: "Un montant n’a pas été saisi, ou cette personne ne devrait pas figurer sur la liste.",
    advice: "Saisissez son montant, ou retirez la ligne.",
  },
  "amount/sub-centime": {
    title: "Montant plus fin que le centime",
    finding: "La cellule contient {found}\u00a0DH, même si Excel peut n’en montrer que {shown}.",
    why: "Ce qui s’imprime n’est pas ce qui s’additionne\u00a0: la somme des montants affichés n’est pas le total.",
    advice: "Saisissez le montant exact, avec deux décimales au plus.",
  },
  "amount/currency": {
    title: "Autre monnaie",
    finding: "Le montant «\u00a0{found}\u00a0» est dans une autre monnaie ({currency}).",
    why: "Les aides sont en dirhams\u00a0: rien n’est converti, et ce montant n’est pas compté.",
    advice: "Saisissez le montant en dirhams.",
  },
  "amount/limits": {
    title: "Montant hors des limites",
    finding:
      "{side, select, low {{found}\u00a0DH est en dessous du minimum de {limit}\u00a0DH.} other {{found}\u00a0DH dépasse le maximum de {limit}\u00a0DH.}}",
    why: "La fondation a fixé ce qu’une personne peut recevoir, dans le fichier de règles.",
    advice: "Corrigez le montant, ou faites approuver l’exception.",
  },
  "amount/outlier": {
    title: "Montant hors de proportion",
    finding:
      "{side, select, low {{found}\u00a0DH est très inférieur aux autres montants de la tranche} other {{found}\u00a0DH est très supérieur aux autres montants de la tranche}} (médiane\u00a0: {median}\u00a0DH).",
    why: "Un tel écart vient le plus souvent d’un chiffre de trop, d’un chiffre perdu ou d’une virgule déplacée.",
    advice: "Comparez ce montant à la pièce qui le justifie.",
  },
  "amount/row-total": {
    title: "Total de la ligne inexact",
    finding:
      "{found, select, nothing {Le total de la ligne est vide\u00a0; appui financier et équipement font {expected}\u00a0DH.} other {Le total de la ligne est {found}\u00a0DH\u00a0; appui financier et équipement font {expected}\u00a0DH.}}",
    why: "La personne recevrait une somme, et le total de la tranche en compterait une autre.",
    advice: "Écrivez {expected} comme total, ou corrigez la part qui est fausse.",
  },
  "amount/item-total": {
    title: "Total de l’article inexact",
    finding: "Le total de l’article est {found}\u00a0DH\u00a0; la quantité × le prix unitaire font {expected}\u00a0DH.",
    why: "L’équipement acheté et l’équipement compté ne seraient pas du même montant.",
    advice: "Écrivez {expected}, ou corrigez la quantité ou le prix.",
  },
  "amount/items-mismatch": {
    title: "Équipement différent du détail",
    finding:
      "{items, plural, =0 {L’équipement est de {found}\u00a0DH, mais aucun article n’est détaillé pour cette personne.} one {L’équipement est de {found}\u00a0DH\u00a0; le seul article détaillé fait {expected}\u00a0DH.} other {L’équipement est de {found}\u00a0DH\u00a0; les {items} articles détaillés font {expected}\u00a0DH.}}",
    why: "Ce qui a été acheté pour cette personne n’est pas ce que la liste lui attribue.",
    advice: "Accordez ce montant avec la feuille des équipements.",
  },
  "amount/words": {
    title: "Montant en lettres différent",
    finding: "Les lettres disent {words}\u00a0DH\u00a0; les chiffres, {expected}\u00a0DH.",
    why: "Sur un chèque, ce sont les lettres qui comptent\u00a0: un montant faux pourrait être payé.",
    advice: "Corrigez les lettres ou les chiffres.",
  },
} as const satisfies Catalogue<"amount">;
