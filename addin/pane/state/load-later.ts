/** What papers are planned with; its script comes after the first findings. */
export const loadPapers = (): Promise<typeof import("./plan-papers.js")> => import("./plan-papers.js");
