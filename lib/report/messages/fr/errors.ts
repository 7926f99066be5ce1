import type { Texts } from "../texts.js";

export const errors = {
  "empty-file": {
    message: "Le fichier est vide\u00a0: il ne contient pas un octet.",
    advice: "Demandez à l’expéditeur de l’envoyer à nouveau.",
  },
  "not-a-workbook": {
    message:
      "{what, select, pdf {Ce fichier est un PDF, pas un classeur Excel.} html {Ce fichier est une page web, pas un classeur Excel.} csv {Ce fichier est un texte CSV, pas un classeur Excel.} text {Ce fichier est un texte, pas un classeur Excel.} docx {Ce fichier est un document Word, pas un classeur Excel.} pptx {Ce fichier est une présentation PowerPoint, pas un classeur Excel.} image {Ce fichier est une image, pas un classeur Excel.} zip {Ce fichier est une archive ZIP sans classeur Excel.} other {Ce fichier n’est pas un classeur Excel.}}",
    advice:
      "{what, select, csv {Ouvrez-le dans Excel et enregistrez-le au format .xlsx.} html {Ouvrez-le dans Excel et enregistrez-le au format .xlsx.} zip {Extrayez les classeurs de l’archive et vérifiez-les.} other {Demandez le classeur lui-même, enregistré par Excel au format .xlsx.}}",
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
      "{limit, select, nothing {Le classeur est trop grand pour être vérifié} other {Le classeur dépasse une limite ({limit})}}{value, select, nothing {.} other {\u00a0: {value} au plus.}}",
    advice: "Ne gardez que les feuilles des tranches, ou relevez la limite.",
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
    message: "Une erreur de minha a empêché la vérification\u00a0: elle ne vient pas de votre fichier.",
    advice: "Signalez-la avec le nom de la version et le message technique\u00a0; n’envoyez pas le classeur.",
  },
} as const satisfies Texts["errors"];
