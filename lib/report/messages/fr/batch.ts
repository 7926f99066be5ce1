import type { Catalogue } from "../texts.js";

export const batch = {
  "batch/number-missing": {
    title: "Numéro de tranche absent",
    finding:
      "{found, select, nothing {Le numéro de cette tranche n’est indiqué nulle part sur la feuille.} other {«\u00a0{found}\u00a0» ne donne pas de numéro de tranche.}}",
    why: "Sans son numéro, la tranche ne se distingue pas des autres de l’année.",
    advice: "Écrivez-le au-dessus de la liste, par exemple «\u00a0Tranche n° 2\u00a0».",
  },
  "batch/number-duplicate": {
    title: "Numéro de tranche en double",
    finding:
      "Une autre tranche {year, select, nothing {} other {de {year} }}porte déjà le numéro {found}\u00a0: {file, select, nothing {feuille «\u00a0{sheet}\u00a0»} other {classeur {file}, feuille «\u00a0{sheet}\u00a0»}}, cellule {other}.",
    why: "La même tranche serait comptée ou payée deux fois, ou deux tranches seraient confondues.",
    advice: "Corrigez l’un des deux numéros, ou retirez le classeur transmis deux fois.",
  },
  "batch/number-gap": {
    title: "Numéros de tranche discontinus",
    finding: "La tranche {number} suit la tranche {before}\u00a0: aucune tranche entre les deux n’a été vérifiée.",
    why: "Un classeur n’a peut-être pas été transmis, ou un numéro est mal saisi.",
    advice: "Ajoutez le classeur qui manque, ou corrigez le numéro.",
  },
  "batch/date-missing": {
    title: "Date de distribution absente",
    finding: "Le jour de la distribution n’est indiqué nulle part sur la feuille.",
    why: "Sans ce jour, on ne peut pas vérifier que chacun était libéré.",
    advice: "Écrivez-le au-dessus de la liste, par exemple «\u00a0Date\u00a0: 28/09/2017\u00a0».",
  },
  "batch/date-unreadable": {
    title: "Date illisible",
    finding: "«\u00a0{found}\u00a0» n’est pas une date lisible.",
    why: "Une date illisible n’est pas devinée\u00a0: ce qui en dépend n’est pas vérifié.",
    advice: "Écrivez le jour, le mois et l’année, comme 28/09/2017.",
  },
  "batch/weekday": {
    title: "Jour de la semaine faux",
    finding: "Le {date} est un {expected}, et non un {named}.",
    why: "Les bénéficiaires viendront l’un des deux jours.",
    advice: "Corrigez la date ou le jour de la semaine.",
  },
  "batch/future": {
    title: "Distribution à venir",
    finding: "La distribution est prévue le {date}\u00a0; la vérification est du {asOf}.",
    why: "Cette tranche est prévue, et non distribuée.",
    advice: "Rien à faire si la date est juste.",
  },
  "batch/centres": {
    title: "Centres différents",
    finding:
      "{unnamed, select, nothing {La tranche nomme {unused}, mais personne sur la liste n’en relève.} other {{unused, select, nothing {La liste contient {unnamed}, que la tranche ne nomme pas.} other {La liste contient {unnamed}, que la tranche ne nomme pas, et la tranche nomme {unused}, dont personne ne relève.}}}}",
    why: "L’annonce nommerait d’autres centres que ceux des bénéficiaires.",
    advice: "Accordez les centres nommés avec ceux de la liste\u00a0: {expected}.",
  },
  "batch/empty": {
    title: "Tranche sans bénéficiaires",
    finding: "Il n’y a personne sous ces en-têtes.",
    why: "La feuille a été préparée et jamais remplie, ou elle est remplie ailleurs.",
    advice: "Remplissez la liste, ou supprimez la feuille.",
  },
} as const satisfies Catalogue<"batch">;
