import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Generated } from '../plugins/support-desk-backend/src/demoData/GenerateOptions';
import {
  countGenerated,
  generateTickets,
} from '../plugins/support-desk-backend/src/demoData/generateTickets';
import { openDatabase } from './demoData/openDatabase';
import { OptionError, parseOptions, USAGE } from './demoData/options';
import { readExamples } from './demoData/readExamples';

const PROGRESS_EVERY = 250;
const MOST_REASONS = 10;

const projectDir = resolve(__dirname, '..');
const print = (line: string) => process.stdout.write(`${line}\n`);
const quiet = () => {};
const logger: LoggerService = {
  debug: quiet,
  info: quiet,
  warn: print,
  error: print,
  child: () => logger,
};

/** Fills the database of a portal with the tickets of some months, as `docs/admin/demo-data.md` says. */
async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    print(USAGE);
    return 0;
  }
  const options = parseOptions(args, { now: new Date(), projectDir });
  const organisation = join(projectDir, 'data', 'organisation');
  const folder = existsSync(organisation)
    ? organisation
    : join(projectDir, 'examples');
  const examples = readExamples(folder, options.models);
  const knex = await openDatabase(options.database);
  try {
    const before = await countGenerated(knex);
    if (before > 0 && !options.again) {
      throw new OptionError(
        `--again: the database has ${before} generated tickets already; say --again to add those that are missing`,
      );
    }
    print(`Tickets: ${options.tickets}, months: ${options.months} …`);
    const start = Date.now();
    const generated = await generateTickets({
      ...options,
      knex,
      examples,
      logger,
      count: options.tickets,
      onProgress: (done, at) => {
        if (done % PROGRESS_EVERY > 0) return;
        print(`${done} logged, ${at.toISOString().slice(0, 10)}`);
      },
    });
    const seconds = Math.round((Date.now() - start) / 1000);
    return tell(generated, { seconds, total: await countGenerated(knex) });
  } finally {
    await knex.destroy();
  }
}

/** @returns the exit code: a refusal is a mistake of the generator, for people would have had it corrected */
function tell(
  { logged, known, unasked, refused }: Generated,
  { seconds, total }: { seconds: number; total: number },
): number {
  print(`${logged} tickets logged in ${seconds} s; ${total} generated in all`);
  if (known > 0) print(`${known} were there already`);
  if (unasked > 0) {
    print(`${unasked} were not logged: the model let nobody ask then`);
  }
  if (refused.length === 0) return 0;
  print(`${refused.length} steps were refused:`);
  refused.slice(0, MOST_REASONS).forEach(({ model, at, reason }) => {
    print(`  ${model}, ${at.toISOString()}: ${reason}`);
  });
  return 1;
}

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  error => {
    const isMeant = error instanceof OptionError;
    process.stderr.write(
      isMeant ? `${error.message}\n\n${USAGE}\n` : `${error.stack}\n`,
    );
    process.exitCode = isMeant ? 2 : 1;
  },
);
