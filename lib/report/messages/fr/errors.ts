import type { Texts } from "../texts.js";

export const errors = {
  "empty-file": {
    message: "Le fichier est vide\u00a0: il ne contient pas un octet.",
    advice: "Demandez à l’expéditeur de l’envoyer à nouveau.",
  },
  "not-a-workbook": {
    message:
      "{what, select, pdf {Ce fichier est un PDF, pas un classeur Excel.} html {Ce fichier est une page web, pas un classeur Excel.} csv {Ce fichier est un texte CSV, pas un classeur Excel.} text {Ce fichier est un texte, pas un classeur Excel.} rtf {Ce fichier est un texte RTF, pas un classeur Excel.} xml {Ce fichier est du XML, pas un classeur Excel.} xml_spreadsheet_2003 {Ce fichier est au format «\u00a0Feuille de calcul XML 2003\u00a0», pas .xlsx.} doc {Ce fichier est un document Word, pas un classeur Excel.} docx {Ce fichier est un document Word, pas un classeur Excel.} ppt {Ce fichier est une présentation PowerPoint, pas un classeur Excel.} pptx {Ce fichier est une présentation PowerPoint, pas un classeur Excel.} visio {Ce fichier est un dessin Visio, pas un classeur Excel.} numbers {Ce fichier est une feuille Numbers d’Apple, pas un classeur Excel.} image {Ce fichier est une image, pas un classeur Excel.} zip {Ce fichier est une archive ZIP, pas un classeur Excel.} rar {Ce fichier est une archive RAR, pas un classeur Excel.} seven_zip {Ce fichier est une archive 7z, pas un classeur Excel.} gzip {Ce fichier est une archive gzip, pas un classeur Excel.} special {Ce n’est pas un fichier ordinaire.} other {Ce fichier n’est pas un classeur Excel.}}",
    advice:
      "{what, select, csv {Ouvrez-le dans Excel et enregistrez-le au format .xlsx.} html {Ouvrez-le dans Excel et enregistrez-le au format .xlsx.} xml_spreadsheet_2003 {Ouvrez-le dans Excel et enregistrez-le au format .xlsx.} numbers {Exportez-le de Numbers au format Excel (.xlsx).} zip {Extrayez les classeurs de l’archive, puis vérifiez-les.} rar {Extrayez les classeurs de l’archive, puis vérifiez-les.} seven_zip {Extrayez les classeurs de l’archive, puis vérifiez-les.} gzip {Extrayez les classeurs de l’archive, puis vérifiez-les.} special {Indiquez un classeur .xlsx ou un dossier.} other {Demandez le classeur lui-même, enregistré par Excel au format .xlsx.}}",
  },
  "legacy-xls": {
    message: "Ce classeur est à l’ancien format d’Excel (.xls).",
    advice: "Ouvrez-le dans Excel et enregistrez-le au format .xlsx.",
  },
  "binary-xlsb": {
    message: "Ce classeur est au format binaire d’Excel (.xlsb).",
    advice: "Ouvrez-le dans Excel et enregistrez-le au format .xlsx.",
  },
  opendocument: {
    message: "Ce classeur est au format OpenDocument (.ods).",
    advice: "Ouvrez-le dans LibreOffice ou Excel et enregistrez-le au format .xlsx.",
  },
  encrypted: {
    message: "Ce classeur est protégé par un mot de passe.",
    advice: "Ouvrez-le dans Excel et enregistrez-le au format .xlsx sans mot de passe.",
  },
  "corrupt-zip": {
    message:
      "{part, select, nothing {Le fichier est abîmé ou incomplet.} other {Le fichier est abîmé\u00a0: la partie {part} ne peut pas être lue.}}",
    advice: "Demandez à l’expéditeur de l’envoyer à nouveau, enregistré par Excel au format .xlsx.",
  },
  "corrupt-xml": {
    message:
      "{part, select, nothing {Le contenu du classeur est abîmé.} other {Le contenu du classeur est abîmé, dans la partie {part}.}}",
    advice: "Ouvrez-le dans Excel, laissez Excel le réparer et enregistrez-le au format .xlsx.",
  },
  "too-large": {
    message:
      "{limit, select, file {Le fichier dépasse {value}.} parts {Le classeur a plus de {value} parties.} part {La partie {part} dépasse {value} une fois décompressée.} inflated {Le classeur dépasse {value} une fois décompressé.} ratio {La partie {part} est compressée plus de {value} fois, comme dans un fichier piégé.} depth {La partie {part} est imbriquée sur plus de {value} niveaux.} text {Une cellule ou une formule dépasse {value} caractères.} formulas {Les formules, écrites pour chacune de leurs cellules, dépassent {value}.} cells {Le classeur a plus de {value} cellules remplies.} memory {La vérification demande plus de {value} Mio de mémoire.} other {Le classeur est trop grand pour être vérifié.}}",
    advice:
      "{limit, select, file {Ne gardez que les feuilles des tranches, ou relevez la limite (--max-size).} ratio {N’ouvrez pas ce fichier, et demandez d’où il vient.} depth {N’ouvrez pas ce fichier, et demandez d’où il vient.} other {Ne gardez que les feuilles des tranches et leurs cellules remplies.}}",
  },
  "forbidden-xml": {
    message:
      "{part, select, nothing {Le classeur contient du code XML interdit (DTD ou entités).} other {La partie {part} contient du code XML interdit (DTD ou entités).}}",
    advice: "Excel n’écrit jamais cela\u00a0: n’ouvrez pas ce fichier, et demandez d’où il vient.",
  },
  permission: {
    message: "Le fichier ne peut pas être ouvert\u00a0: l’accès est refusé.",
    advice: "Fermez-le dans les autres programmes, ou demandez le droit de le lire.",
  },
  "not-found": {
    message: "Le fichier n’existe pas, ou il n’existe plus.",
    advice: "Vérifiez son nom et son dossier.",
  },
  timeout: {
    message:
      "{value, select, nothing {La vérification a été arrêtée\u00a0: elle durait trop longtemps.} other {La vérification a été arrêtée après {value} secondes.}}",
    advice: "Relancez-la avec un délai plus long (--timeout), ou allégez le classeur.",
  },
  internal: {
    message:
      "Une erreur de minha a empêché la vérification\u00a0; elle ne vient pas de votre fichier{details, select, nothing {} other { ({details})}}.",
    advice: "Signalez-la avec la version de minha, sans envoyer le classeur.",
  },
} as const satisfies Texts["errors"];
