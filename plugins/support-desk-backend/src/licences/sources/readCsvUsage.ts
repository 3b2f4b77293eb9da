import { InputError, toError } from '@backstage/errors';
import type { LicenceUsage } from '@supportdesk/backstage-plugin-support-desk-node';
import { parse } from 'csv-parse/sync';
import { FileProblems } from './FileProblems';
import { peopleOf } from './peopleOf';
import { readCount, readInstant, readPerson } from './readValues';
import type { CsvSettings } from './sourceSettings';

/** A line of a file that counts. */
interface Row {
  /** In the file, whose first line is its head. */
  line: number;
  record: Record<string, string>;
}

/**
 * What is in use by a CSV file: the sum of its numbers, or as many people as it has.
 *
 * @throws InputError that names the lines and columns that cannot be read, or what it lacks
 */
export function readCsvUsage(
  text: string,
  settings: Pick<CsvSettings, 'columns' | 'delimiter' | 'where'>,
): LicenceUsage {
  const { columns } = settings;
  const rows = rowsOf(text, settings);
  const problems = new FileProblems();
  const valuesOf = <T>(
    column: string | undefined,
    reader: (value: string) => T,
  ) =>
    rows.map(({ line, record }) =>
      column === undefined
        ? undefined
        : problems.read(`line ${line}, ${column}`, () =>
            reader(record[column]),
          ),
    );

  const inUse = valuesOf(columns.inUse, readCount);
  const bought = valuesOf(columns.bought, readCount);
  const persons = valuesOf(columns.person, readPerson);
  const lastUses = valuesOf(columns.lastUsedAt, readInstant);
  problems.assertNone();

  const people = peopleOf(
    persons.flatMap((person, i) =>
      person === undefined ? [] : [{ person, lastUsedAt: lastUses[i] }],
    ),
  );
  return {
    inUse: columns.inUse === undefined ? people.length : sum(inUse),
    ...(columns.bought !== undefined && { bought: sum(bought) }),
    people,
  };
}

function rowsOf(
  text: string,
  { columns, delimiter, where }: Parameters<typeof readCsvUsage>[1],
): Row[] {
  let head: string[] = [];
  const rows: Row[] = [];
  try {
    parse(text, {
      bom: true,
      columns: (names: string[]) => (head = names),
      delimiter,
      skip_empty_lines: true,
      trim: true,
      on_record: (record: Row['record'], { lines }) => {
        rows.push({ line: lines, record });
        return null;
      },
    });
  } catch (error) {
    throw new InputError(toError(error).message);
  }
  const needed = [...Object.values(columns), ...Object.keys(where)];
  const missing = needed.filter(it => it && !head.includes(it));
  if (missing.length > 0) {
    throw new InputError(
      `the file has no column ${missing.join(', ')}; it has ${
        head.join(', ') || 'none'
      }`,
    );
  }
  const conditions = Object.entries(where);
  const counted = rows.filter(({ record }) =>
    conditions.every(([column, value]) => record[column] === value),
  );
  // A list of people may be empty; figures that are not there are none.
  if (counted.length === 0 && columns.inUse !== undefined) {
    throw new InputError(
      `the file has no row${conditions
        .map(
          ([column, value], i) => `${i ? ' and' : ' with'} ${column} ${value}`,
        )
        .join('')}`,
    );
  }
  return counted;
}

function sum(values: (number | undefined)[]): number {
  return values.reduce<number>((total, it) => total + (it ?? 0), 0);
}
