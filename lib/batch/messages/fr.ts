import type { Catalogue } from "./catalogue.js";

export const fr = {
  commands: {
    minha: "Vérifie et totalise les classeurs d’aides, au centime près. Rien ne quitte cet ordinateur.",
    check: "vérifie et totalise des classeurs",
    summary: "prépare la synthèse de chaque tranche, et leur récapitulation",
    template: "prépare le classeur vierge d’une tranche",
    rules: "affiche le catalogue des règles",
    explain: "explique une règle : pourquoi, un bon et un mauvais exemple, comment corriger",
    announce: "rédige l’annonce d’une tranche, ou compare une annonce aux chiffres du classeur",
  },
  help: {
    usage: "Utilisation :",
    arguments: "À indiquer :",
    options: "Options :",
    commands: "Commandes :",
    PATH: 'un classeur, un dossier (avec tout ce qu’il contient) ou un motif comme "aides/*.xlsx"',
    RULE: "le nom d’une règle, par exemple total/range",
  },
  options: {
    lang: "langue (par défaut : celle de l’ordinateur, sinon le français)",
    rules: "fichier de règles de la fondation (JSON)",
    layout: "fichier qui dit ce que désignent les en-têtes inconnus (JSON)",
    jobs: "nombre de classeurs vérifiés à la fois (par défaut : un par processeur)",
    asOf: "jour de la vérification, AAAA-MM-JJ (par défaut : aujourd’hui)",
    format: "forme du résultat",
    out: "écrit le rapport (report.html, report.xlsx, report.json) dans ce dossier",
    outFile: "classeur à écrire",
    redact:
      "aucun nom, CIN, RIB ni téléphone dans le résultat : seulement les cellules et les règles ; les noms des fichiers et des feuilles restent",
    failOn: "gravité à partir de laquelle le code de sortie est 1 (par défaut : error)",
    since: "report.json antérieur : dit ce qui est corrigé, nouveau, encore ouvert",
    timeout: "secondes accordées à un classeur (par défaut : 60)",
    maxSize: "taille acceptée d’un classeur (par défaut : 25MB)",
    verbose: "dit aussi ce qui a été reconnu dans chaque classeur, et avec quelle certitude",
    draft: "accepte des totaux faux ou non vérifiés, et marque la synthèse « projet »",
    style: "fichier de mise en forme de la synthèse (JSON)",
    against: "annonce à comparer aux chiffres du classeur (texte)",
    help: "affiche cette aide",
    version: "affiche la version",
  },
  usage: {
    unknownCommand: "« {word} » n’est pas une commande : choisissez parmi {allowed}.",
    unknownOption: "l’option {option} n’existe pas.",
    missingArgument:
      "il manque {argument, select, RULE {le nom d’une règle, par exemple total/range} other {un classeur ou un dossier}}.",
    missingOption: "il manque l’option {option}.",
    missingValue: "l’option {option} attend une valeur.",
    badChoice: "{option} {value} : choisissez parmi {allowed}.",
    badNumber: "{option} {value} : un nombre entier à partir de 1 est attendu.",
    badSize: "{option} {value} : une taille est attendue, par exemple 25MB.",
    badDate: "{option} {value} : un jour est attendu, par exemple 2017-09-28.",
    unknownRule: "la règle {rule} n’existe pas. `minha rules` les affiche toutes.",
    tooManyArguments: "trop d’arguments.",
    seeHelp: "Aide : {call} --help",
  },
  files: {
    missing: "{file} : ce fichier ne peut pas être lu. Vérifiez son chemin et vos droits.",
    notJson: "{file} : ce n’est pas du JSON valide{line, select, nothing {} other { (ligne {line})}}.",
    refused:
      "{file} : {kind, select, rules {le fichier de règles est refusé} layout {le fichier d’en-têtes est refusé} since {ce n’est pas le report.json d’un rapport de minha} style {le fichier de mise en forme est refusé} other {le fichier est refusé}}.",
    fault: "  {path, select, nothing {le fichier} other {{path}}} : {problem}",
    nothingFound: "aucun classeur (*.xlsx, *.xlsm) trouvé dans : {paths}",
    skipped:
      "laissé de côté ({reason, select, lock_file {fichier de verrouillage d’Excel} other_format {ni .xlsx ni .xlsm : ouvrez-le dans Excel et enregistrez-le au format .xlsx} other {pas un fichier ordinaire}}) : {file}",
    folderClosed: "{file} : ce dossier ne peut pas être ouvert. Vérifiez vos droits.",
    changed: "{file} : le fichier a changé pendant sa lecture ; relancez la vérification.",
  },
  run: {
    progress: "{done} sur {all} classeurs · {findings, plural, one {# constat} other {# constats}} · reste {left}",
    interrupted: "Interrompu : {done} sur {all} classeurs vérifiés, rien n’a été écrit.",
    bug: "une erreur de minha, pas la vôtre. Transmettez ces lignes à ceux qui maintiennent minha (elles ne contiennent aucune donnée) :\nminha {version}\n{details}",
    noRoom:
      "{folder} n’accepte pas de fichiers temporaires ({detail}) : la vérification est abandonnée et rien n’a été écrit. Libérez de la place, ou indiquez un autre dossier dans TMPDIR (sous Windows dans TEMP).",
    notPrinted:
      "ce qui devait être affiché n’a pas pu être écrit en entier ({detail}). Libérez de la place, ou écrivez dans un autre fichier.",
    reportWritten: "Rapport écrit : {folder}",
    compared:
      "Depuis le rapport précédent : {fixed, plural, one {# constat corrigé} other {# constats corrigés}}, {fresh, plural, one {# nouveau} other {# nouveaux}}, {open, plural, one {# encore ouvert} other {# encore ouverts}}.",
  },
  table: {
    batch: "Tranche",
    day: "Date",
    sheet: "Feuille",
    venue: "Lieu",
    people: "Bénéficiaires",
    women: "Femmes",
    cash: "Appui financier",
    equipment: "Équipement",
    total: "Total",
    envelope: "Déclaré",
    difference: "Écart",
    all: "Total",
    none: "–",
    unverified:
      "{count, plural, one {# montant n’a pas pu être lu : le total n’est pas vérifié.} other {# montants n’ont pas pu être lus : le total n’est pas vérifié.}}",
    cells: "Feuille {sheet} : {cells}",
    declared: "{found} (déclaré : {expected})",
    valid: "conforme",
    invalid: "à corriger",
    unreadable: "illisible",
    noBatch: "Aucune tranche reconnue.",
    counts:
      "{errors, plural, =0 {} one {# erreur} other {# erreurs}}|{warnings, plural, =0 {} one {# avertissement} other {# avertissements}}|{infos, plural, =0 {} one {# remarque} other {# remarques}}|{accepted, plural, =0 {} one {# accepté} other {# acceptés}}",
    more: "… et {count, plural, one {# autre} other {# autres}} : {cells}",
    accepted: "accepté par {by} : {reason}",
    register: "Registre",
    registerLine:
      "{batches, plural, one {# tranche} other {# tranches}} · {beneficiaries, plural, one {# bénéficiaire} other {# bénéficiaires}}{women, select, unknown {} other { · {women, plural, one {# femme} other {# femmes}}}} · {total}",
    workbooks:
      "{all, plural, one {# classeur} other {# classeurs}} : {valid, plural, one {# conforme} other {# conformes}}, {invalid} à corriger, {unreadable, plural, one {# illisible} other {# illisibles}}",
    recognised:
      "Reconnu dans {sheet} {range} : {people, plural, one {# ligne} other {# lignes}} de {kind, select, person {bénéficiaires} item {matériel} paper {factures, salaires ou comptes, à côté des tranches et dans aucune} copy {bénéficiaires qu’une autre liste compte déjà, comptés une seule fois} other {personnes à côté des tranches, à qui rien n’est accordé}}",
    unrecognised: "inconnu",
    surely: "sûr à {percent} %",
  },
  rules: {
    rule: "Règle",
    severity: "Gravité",
    title: "Ce qu’elle signale",
    fix: "Correction",
    yes: "oui",
    off: "désactivée",
  },
  sheets: {
    summaryWritten: "Synthèse écrite : {file} ({batches, plural, one {# tranche} other {# tranches}}).",
    templateWritten: "Classeur vierge écrit : {file}",
    unsettled:
      "Rien n’a été écrit : des totaux sont faux ou non vérifiés. Corrigez ces constats, ou demandez un projet avec --draft.",
    unsettledDraft:
      "Des totaux sont faux ou non vérifiés : la synthèse est marquée comme projet et ne doit pas être signée.",
    noBatch: "Rien n’a été écrit : aucune tranche n’a été reconnue.",
    isInput: "{file} est l’un des classeurs à lire : il n’est jamais écrit. Choisissez un autre nom pour --out.",
    incomplete:
      "Rien n’a été écrit : un classeur illisible manquerait au total. Retirez-le de la commande, ou demandez un projet avec --draft.",
    notWritten:
      "{file} n’a pas pu être écrit ({detail}) ; rien n’a été modifié. {code, select, is_folder {C’est un dossier : ajoutez un nom de fichier à --out.} not_a_file {Ce n’est pas un fichier ordinaire : choisissez un autre nom.} missing_folder {Son dossier n’existe pas : créez-le, ou choisissez-en un autre.} read_only {Le disque est en lecture seule : choisissez un autre dossier.} permission {Vérifiez vos droits sur ce dossier, ou choisissez-en un autre.} disk_full {Le disque est plein : libérez de la place.} name_too_long {Le nom est trop long : raccourcissez-le.} in_use {Un autre programme tient ce fichier ouvert : fermez-le d’abord, dans Excel par exemple.} other {Choisissez un autre dossier.}}",
  },
  announce: {
    envelopeLeftOut:
      "{number, select, nothing {la tranche sans numéro} other {la tranche {number}}} ({file}, feuille {sheet}) est annoncée sans enveloppe : {count, plural, one {# montant n’a pas pu être lu} other {# montants n’ont pas pu être lus}}.",
    openErrors: "des erreurs sont ouvertes dans ces classeurs : voyez `minha check` avant de publier.",
    noBatch: "aucune tranche reconnue : il n’y a rien à annoncer.",
    workbook: "{file} : {message}",
    unreadable:
      "{file} : {code, select, large {ce texte est trop long pour une annonce} encoding {ce texte n’est pas en UTF-8 : enregistrez-le comme texte UTF-8} other {ce fichier ne peut pas être lu. Vérifiez son chemin et vos droits}}.",
    saysNothing: "{file} : ce texte n’annonce aucune tranche.",
    scrambled:
      "{file} : les chiffres de « {passage} » ont été mêlés par un copier-coller ; l’annonce n’est pas lue. Recopiez-la depuis l’original.",
    pair: "{number, select, nothing {Tranche sans numéro} other {Tranche {number}}} · {file} · {sheet}{by, select, number {} date { (reconnue à sa date)} other { (reconnue à son rang)}}",
    figures: {
      number: "Numéro",
      date: "Date",
      weekday: "Jour",
      venue: "Lieu",
      beneficiaries: "Personnes",
      women: "Femmes",
      envelope: "Enveloppe",
      centres: "Centres",
      activities: "Activités",
    },
    verdicts: { agrees: "concorde", differs: "diffère", "not-stated": "non indiqué", "not-computed": "invérifiable" },
    announced: "Annoncé",
    computed: "Calculé",
    about: "environ {value}",
    unread:
      "« {passage} » n’est pas lu : {kind, select, ambiguous {deux lectures possibles} currency {autre monnaie} several {plusieurs montants, lequel est l’enveloppe ?} other {ce n’est pas un montant sûr}}.",
    onlyAnnounced:
      "Annoncée, mais absente des classeurs : {number, select, nothing {tranche sans numéro} other {tranche {number}}}{date, select, nothing {} other { du {date}}}",
    onlyComputed:
      "Absente de l’annonce : {number, select, nothing {tranche sans numéro} other {tranche {number}}} · {file} · {sheet}",
    result:
      "{agrees, plural, one {# donnée concorde} other {# données concordent}}, {differs, plural, one {# diffère} other {# diffèrent}}, {notStated, plural, one {# n’est pas indiquée} other {# ne sont pas indiquées}}, {notComputed, plural, one {# est invérifiable} other {# sont invérifiables}}.",
  },
} as const satisfies Catalogue;
