/** What papers are planned with; its script comes after the first findings. */
export const loadPapers = (): Promise<typeof import("./plan-papers.js")> => import("./plan-papers.js");

/** The words for faults in a rules file; their script comes after the first findings. */
export const loadFaultWording = (): Promise<typeof import("./fault-wording.js")> => import("./fault-wording.js");
