import type { Catalogue } from "../texts.js";

export const workbook = {
  "workbook/no-batch": {
    title: "Aucune tranche reconnue",
    finding:
      "{kind, select, form {Aucune tranche n’a été lue\u00a0: {upright, plural, one {une feuille contient des fiches} other {{upright} feuilles contiennent des fiches}}, où les données d’une personne sont les unes sous les autres ({first}).} sideways {Aucune tranche n’a été lue\u00a0: le tableau est couché, avec une colonne par personne ({first}).} other {{sheets, plural, =0 {Ce classeur n’a aucune feuille de cellules.} one {La feuille de ce classeur ne contient aucune liste de bénéficiaires reconnaissable.} other {Aucune des {sheets} feuilles de ce classeur ne contient de liste de bénéficiaires reconnaissable.}}}}",
    why: "Rien n’a été vérifié ni totalisé dans ce classeur.",
    advice:
      "{kind, select, form {Réunissez les fiches dans un tableau\u00a0: une ligne par personne, les libellés des fiches comme en-têtes (nom, CIN, montant). Le classeur vierge de Minha s’y prête.} sideways {Copiez le tableau et collez-le par Collage spécial, Transposé\u00a0: une ligne par personne.} other {Donnez au tableau une ligne d’en-têtes (nom, CIN, montant), ou dites ce que vos en-têtes désignent dans un fichier d’en-têtes.}}",
  },
  "workbook/missing-column": {
    title: "Colonne obligatoire absente",
    finding:
      "{missing, plural, one {Il manque une colonne obligatoire} other {Il manque {missing} colonnes obligatoires}}\u00a0: {expected}.",
    why: "Sans elle, on ne sait pas qui reçoit l’argent, ou combien.",
    advice:
      "Ajoutez la colonne ou corrigez son en-tête\u00a0; entre des noms séparés par «\u00a0/\u00a0», un seul suffit.",
  },
  "workbook/duplicate-column": {
    title: "Deux colonnes pour la même donnée",
    finding: "L’en-tête «\u00a0{found}\u00a0» annonce la même donnée que la cellule {other}\u00a0: {field}.",
    why: "Une seule des deux colonnes est lue, et rien ne dit laquelle fait foi.",
    advice: "Gardez une seule colonne pour cette donnée, ou changez l’en-tête de l’autre.",
  },
  "workbook/unknown-column": {
    title: "Colonne non reconnue",
    finding: "L’en-tête «\u00a0{found}\u00a0» n’est pas reconnu\u00a0: la colonne n’est pas vérifiée.",
    why: "Une colonne non reconnue n’entre dans aucune vérification ni dans aucun total.",
    advice:
      "{expected, select, nothing {Rien à faire si elle ne sert qu’à vous\u00a0; sinon, dites ce qu’elle contient dans un fichier d’en-têtes.} other {S’il s’agit de «\u00a0{expected}\u00a0», écrivez l’en-tête ainsi.}}",
  },
  "workbook/hidden-data": {
    title: "Montants masqués",
    finding:
      "{count, plural, one {Un montant masqué compte dans le total.} other {{count} montants masqués comptent dans le total.}}",
    why: "Un montant masqué est payé comme les autres, mais échappe à qui relit la feuille.",
    advice: "Affichez les lignes, colonnes ou feuilles masquées, ôtez les filtres et relisez ces montants.",
  },
  "workbook/error-value": {
    title: "Erreur d’Excel",
    finding: "La cellule affiche l’erreur {found}.",
    why: "Une cellule en erreur n’a pas de valeur\u00a0: les totaux qui en dépendent ne peuvent pas être vérifiés.",
    advice: "Corrigez la formule, ou saisissez la valeur.",
  },
  "workbook/uncalculated": {
    title: "Formule jamais calculée",
    finding: "La formule {found} n’a pas de résultat enregistré.",
    why: "Selon le programme, une telle cellule affiche 0 ou rien\u00a0: ce n’est ni l’un ni l’autre.",
    advice: "Ouvrez le classeur dans Excel, recalculez-le (F9) et enregistrez-le.",
  },
  "workbook/external-link": {
    title: "Lien vers un autre classeur",
    finding: "La formule {found} prend sa valeur dans un autre classeur.",
    why: "L’autre classeur peut changer ou disparaître sans que rien ne se voie ici.",
    advice: "Remplacez la formule par sa valeur (Collage spécial, Valeurs).",
  },
  "workbook/merged-data": {
    title: "Cellules fusionnées dans la liste",
    finding:
      "Les cellules {found} sont fusionnées dans les lignes des bénéficiaires{hidden, select, nothing {.} other { et cachent ce que contient {hidden}, que les formules lisent toujours.}}",
    why: "Le tri, le filtre et les formules d’Excel s’arrêtent ou se trompent sur des cellules fusionnées.",
    advice: "Annulez la fusion et donnez à chaque ligne sa valeur.",
  },
  "workbook/blank-row": {
    title: "Ligne vide dans la liste",
    finding: "Une ligne vide coupe la liste\u00a0: d’autres bénéficiaires suivent.",
    why: "Les tris, les filtres et la somme automatique d’Excel s’arrêtent à une ligne vide\u00a0: ceux qui suivent sont vite oubliés.",
    advice: "Supprimez la ligne vide.",
  },
  "workbook/invisible-text": {
    title: "Caractères invisibles",
    finding:
      "«\u00a0{found}\u00a0» contient des caractères qui ne se voient pas (espace insécable, tabulation, retour à la ligne…).",
    why: "Pour Excel, c’est une autre valeur\u00a0: les recherches échouent et les doublons passent inaperçus.",
    advice: "Écrivez {expected}, sans ces caractères.",
  },
  "workbook/sensitive-column": {
    title: "Donnée sensible superflue",
    finding:
      "La colonne «\u00a0{found}\u00a0» contient une donnée sensible dont le versement d’une aide n’a pas besoin.",
    why: "La loi 09-08 ne permet de traiter que les données nécessaires\u00a0; l’infraction, la peine, le dossier judiciaire et la santé ne le sont pas ici.",
    advice: "Supprimez cette colonne avant de transmettre le classeur.",
  },
} as const satisfies Catalogue<"workbook">;
