/** The folder for temporary files takes nothing more: thrown where it is noticed, said once at the top; exit code 2. */
export class NoRoom extends Error {
  readonly folder: string;
  /** The system's own code ("ENOSPC"). */
  readonly detail: string;

  constructor(folder: string, detail: string) {
    super(detail);
    this.folder = folder;
    this.detail = detail;
  }
}
