import type { Catalogue } from "../texts.js";

export const eligibility = {
  "eligibility/not-released": {
    title: "Released after the distribution",
    finding:
      "{found, select, nothing {This person’s release date is not given.} other {The release ({found}) comes after the distribution ({expected}).}}",
    why: "Grants go to released people, on the day of the distribution at the latest.",
    advice:
      "{found, select, nothing {Enter the release date.} other {Check the two dates, or move this person to another batch.}}",
  },
  "eligibility/no-centre": {
    title: "No centre",
    finding: "No accompaniment centre is given for this person.",
    why: "Only people whom an accompaniment centre follows are funded.",
    advice: "Enter the centre that follows this person.",
  },
  "eligibility/unknown-centre": {
    title: "Unknown centre",
    finding: "“{found}” is not one of the foundation’s centres.",
    why: "Its beneficiaries would be missing from the totals by centre.",
    advice:
      "{expected, select, nothing {Correct the name, or add this centre to the rules file.} other {If it is {expected}, write it so; otherwise add this centre to the rules file.}}",
  },
  "eligibility/no-follow-up": {
    title: "No follow-up after release",
    finding:
      "{found, select, nothing {The follow-up after release is not stated.} other {The follow-up after release is stated as “{found}”.}}",
    why: "Only people who are followed after their release may be funded.",
    advice: "Confirm the follow-up (yes), or take this person out of the batch.",
  },
  "eligibility/no-diagnosis": {
    title: "No joint diagnosis",
    finding:
      "{found, select, nothing {The joint diagnosis of the project is not stated.} other {The joint diagnosis of the project is stated as “{found}”.}}",
    why: "The project is diagnosed with the preparation-for-release service before it is funded.",
    advice: "Confirm the diagnosis (yes), or take this person out of the batch.",
  },
  "eligibility/no-training": {
    title: "No training",
    finding: "{found, select, nothing {The training is not stated.} other {The training is stated as “{found}”.}}",
    why: "Training comes before the grant, unless the person was trained elsewhere.",
    advice: "Confirm the training (yes), or note why it was not needed.",
  },
  "eligibility/no-activity": {
    title: "No activity",
    finding: "The funded activity is not named.",
    why: "The grant funds an income-generating activity: totals by activity rest on it.",
    advice: "Enter the activity.",
  },
} as const satisfies Catalogue<"eligibility">;
