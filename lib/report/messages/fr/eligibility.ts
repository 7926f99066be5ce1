import type { Catalogue } from "../texts.js";

export const eligibility = {
  "eligibility/not-released": {
    title: "Libération après la distribution",
    finding:
      "{found, select, nothing {La date de libération de cette personne n’est pas indiquée.} other {La libération ({found}) vient après la distribution ({expected}).}}",
    why: "Les aides vont à des personnes libérées, au plus tard le jour de la distribution.",
    advice:
      "{found, select, nothing {Inscrivez la date de libération.} other {Vérifiez les deux dates, ou reportez la personne à une autre tranche.}}",
  },
  "eligibility/no-centre": {
    title: "Sans centre",
    finding: "Aucun centre d’accompagnement n’est indiqué pour cette personne.",
    why: "Seules les personnes suivies par un centre d’accompagnement sont aidées.",
    advice: "Inscrivez le centre qui la suit.",
  },
  "eligibility/unknown-centre": {
    title: "Centre inconnu",
    finding: "«\u00a0{found}\u00a0» n’est pas un centre de la fondation.",
    why: "Ses bénéficiaires manqueraient dans les totaux par centre.",
    advice:
      "{expected, select, nothing {Corrigez le nom, ou ajoutez ce centre au fichier de règles.} other {S’il s’agit de {expected}, écrivez-le ainsi\u00a0; sinon, ajoutez ce centre au fichier de règles.}}",
  },
  "eligibility/no-follow-up": {
    title: "Sans suivi après la libération",
    finding:
      "{found, select, nothing {Le suivi après la libération n’est pas indiqué.} other {Le suivi après la libération est indiqué «\u00a0{found}\u00a0».}}",
    why: "Seules les personnes suivies après leur libération peuvent être aidées.",
    advice: "Confirmez le suivi (oui), ou retirez la personne de cette tranche.",
  },
  "eligibility/no-diagnosis": {
    title: "Sans diagnostic conjoint",
    finding:
      "{found, select, nothing {Le diagnostic conjoint du projet n’est pas indiqué.} other {Le diagnostic conjoint du projet est indiqué «\u00a0{found}\u00a0».}}",
    why: "Le projet est diagnostiqué avec le service de préparation à la sortie avant d’être financé.",
    advice: "Confirmez le diagnostic (oui), ou retirez la personne de cette tranche.",
  },
  "eligibility/no-training": {
    title: "Sans formation",
    finding:
      "{found, select, nothing {La formation n’est pas indiquée.} other {La formation est indiquée «\u00a0{found}\u00a0».}}",
    why: "La formation précède l’aide, sauf si la personne a été formée ailleurs.",
    advice: "Confirmez la formation (oui), ou notez pourquoi elle n’était pas nécessaire.",
  },
  "eligibility/no-activity": {
    title: "Sans activité",
    finding: "L’activité financée n’est pas indiquée.",
    why: "L’aide finance une activité génératrice de revenus\u00a0: les totaux par activité en dépendent.",
    advice: "Inscrivez l’activité.",
  },
} as const satisfies Catalogue<"eligibility">;
