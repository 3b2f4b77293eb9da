import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';

/** What `yarn demo-data` is asked for. */
export interface DemoDataOptions {
  tickets: number;
  months: number;
  seed: number;
  until: Date;
  /** Names of examples; empty: all. */
  models: string[];
  /** File of SQLite, or address of PostgreSQL. */
  database: string;
  /** Also onto a database that has generated tickets. */
  again: boolean;
}

export const USAGE = `Usage: yarn demo-data [options]
  --tickets <number>   how many tickets people log (default 5000)
  --months <number>    in how many months (default 12)
  --seed <number>      another one makes other tickets (default 1)
  --until <instant>    the present time of the tickets: 2026-03-31T16:00:00Z (default: now)
  --model <name>       only of this example; may be said several times (default: all)
  --database <where>   file of SQLite or postgres://… (default: that of npm start)
  --again              also where there are generated tickets already; those stay as they are`;

/** An option that cannot be meant. */
export class OptionError extends Error {}

/**
 * Reads the options.
 *
 * @param projectDir - against which relative files are taken
 * @throws OptionError that names the option and what is allowed
 */
export function parseOptions(
  args: string[],
  { now, projectDir }: { now: Date; projectDir: string },
): DemoDataOptions {
  const values = valuesOf(args);
  return {
    tickets: numberOf('tickets', values.tickets ?? '5000', 1, 200_000),
    months: numberOf('months', values.months ?? '12', 1, 60),
    seed: numberOf('seed', values.seed ?? '1', 0, 2 ** 31 - 1),
    until: values.until === undefined ? now : instantOf(values.until),
    models: values.model ?? [],
    database: databaseOf(
      values.database ?? 'data/support-desk.sqlite',
      projectDir,
    ),
    again: values.again ?? false,
  };
}

function valuesOf(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        tickets: { type: 'string' },
        months: { type: 'string' },
        seed: { type: 'string' },
        until: { type: 'string' },
        model: { type: 'string', multiple: true },
        database: { type: 'string' },
        again: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new OptionError((error as Error).message);
  }
}

function numberOf(
  name: string,
  text: string,
  least: number,
  most: number,
): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new OptionError(
    `--${name}: '${text}' is not a whole number from ${least} to ${most}`,
  );
}

function instantOf(text: string): Date {
  const instant = new Date(text);
  if (/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) && !isNaN(+instant)) {
    return instant;
  }
  throw new OptionError(
    `--until: '${text}' is not an instant such as 2026-03-31T16:00:00Z`,
  );
}

function databaseOf(text: string, projectDir: string): string {
  if (isPostgres(text) || isAbsolute(text)) return text;
  return join(projectDir, text);
}

export function isPostgres(database: string): boolean {
  return /^postgres(ql)?:\/\//.test(database);
}
