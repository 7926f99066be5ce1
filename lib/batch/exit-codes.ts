/** What `minha` exits with; of several the highest wins, but an interruption says so whatever was found before it. */
export const exitCodes = {
  /** Nothing of the severity that fails was found. */
  fine: 0,
  /** Something was. */
  found: 1,
  /** Something could not be checked: bad usage, a file that cannot be read, output that cannot be written, a bug of ours. */
  unchecked: 2,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
