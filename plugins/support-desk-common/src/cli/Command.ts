/** What a command reads and writes with. */
export interface Terminal {
  /** Throws where there is no such file. */
  readFile(path: string): string;
  print(line: string): void;
}

/** A command of `support-model`. */
export interface Command {
  /** Its arguments, as the usage shows them. */
  usage: string;
  summary: string;
  /** Returns the exit code: 0 fine, 1 something is wrong with the files. Throws a `UsageError` for wrong arguments. */
  run(args: string[], terminal: Terminal): number;
}

/** Arguments that a command does not understand. */
export class UsageError extends Error {}
