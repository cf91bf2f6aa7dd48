/** How a command ended, for scripts. */
export const exitCodes = {
  /** Done. */
  done: 0,
  /** What was looked at is not right. */
  notRight: 1,
  /** The command was not written rightly. */
  usage: 2,
  /** A file or an address could not be read or written. */
  unreachable: 3,
  /** It was not answered with yes, or nobody could be asked. */
  unanswered: 4,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
