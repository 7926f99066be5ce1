import type { AnnouncementTexts } from "./catalogue.js";

export const fr = {
  opening:
    "{ordinal, select, nothing {{number, select, nothing {Cette tranche} other {La tranche n° {number}}}} other {La {ordinal} tranche}} " +
    "{time, select, done {a été remise} planned {sera remise} other {est destinée}}" +
    "{count, plural, =0 {, sans aucun bénéficiaire (00)} other { à {people}}}" +
    "{sex, select, women { {count, plural, one {femme} other {femmes}}} men { {count, plural, one {homme} other {hommes}}} other {}}" +
    "{women, select, nothing {} other {, dont {women}}}" +
    "{day, select, nothing {} other {, le {day}}}" +
    "{venue, select, nothing {} other {{preposition, select, nothing { ({venue})} other {, {preposition}{venue}}}}}" +
    "{envelope, select, nothing {} other {, pour une enveloppe budgétaire de {envelope}}}.",
  activities:
    "{count, plural, one {L’activité financée est la suivante} other {Les activités financées sont les suivantes}} : {list}.",
  centres:
    "Le suivi est assuré par {count, plural, one {le centre d’accompagnement et de réinsertion suivant} " +
    "other {les centres d’accompagnement et de réinsertion suivants}} : {list}.",
  separator: ", ",
  places: [
    {
      preposition: "à la ",
      before: "prison maison salle province préfecture wilaya chambre cité faculté bibliothèque place".split(" "),
    },
    {
      preposition: "au ",
      before: "siège centre complexe théâtre palais parc stade musée conseil ministère".split(" "),
    },
    {
      preposition: "à l’",
      before: "établissement école hôtel espace institut université auditorium académie".split(" "),
    },
  ],
} as const satisfies AnnouncementTexts;
