import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { z } from 'zod';

/** Where files are configured. */
export const SOURCES_KEY = 'supportDesk.licences.sources';

/** How often a source is asked where the configuration does not say. */
const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { hours: 6 },
  timeout: { minutes: 2 },
};

const name = z.string().trim().min(1);
const pointer = z
  .string()
  .regex(
    /^(\/([^~/]|~[01])*)*$/,
    'has to be a JSON pointer, such as /seats/used',
  );

const columnsSchema = z.strictObject({
  inUse: name.optional(),
  bought: name.optional(),
  person: name.optional(),
  lastUsedAt: name.optional(),
});

const pathsSchema = z.strictObject({
  inUse: pointer.optional(),
  bought: pointer.optional(),
  /** A list; the next two are within each of its items. */
  people: pointer.optional(),
  person: pointer.default(''),
  lastUsedAt: pointer.optional(),
});

const common = {
  id: name,
  title: name.optional(),
  url: z.url({
    protocol: /^https?$/,
    error: 'has to be an address that begins with https or http',
  }),
  licence: z.union(
    [
      z.strictObject({ model: name, key: name }),
      z.strictObject({ model: name, title: name }),
    ],
    'has to have a model, and either a key in it or a title',
  ),
  /** Read on its own. */
  schedule: z.unknown().optional(),
};

const csvSchema = z.strictObject({
  ...common,
  format: z.literal('csv'),
  columns: columnsSchema.refine(
    it => it.inUse ?? it.person,
    'has to name the column of inUse, or that of person',
  ),
  delimiter: z.string().length(1).default(','),
  /** Rows that count: those with these values in these columns. */
  where: z.record(name, z.coerce.string()).default({}),
});

const jsonSchema = z.strictObject({
  ...common,
  format: z.literal('json'),
  paths: pathsSchema.refine(
    it => it.inUse ?? it.people,
    'has to have the path of inUse, or that of people',
  ),
});

const sourceSchema = z.discriminatedUnion('format', [csvSchema, jsonSchema], {
  error: 'has to be csv or json',
});

/** A CSV file with a row for each person, or with figures in its rows. */
export type CsvSettings = z.output<typeof csvSchema>;

/** A JSON document with figures, or with a list of people. */
export type JsonSettings = z.output<typeof jsonSchema>;

/** A source as it is configured, checked. */
export type SourceSettings = (CsvSettings | JsonSettings) & {
  schedule: SchedulerServiceTaskScheduleDefinition;
};

/**
 * The files of `supportDesk.licences.sources`.
 *
 * @throws InputError that names each setting that is wrong
 */
export function readSources(config: Config): SourceSettings[] {
  const { data, error } = z
    .array(sourceSchema)
    .safeParse(config.getOptional(SOURCES_KEY) ?? []);
  if (error) {
    throw new InputError(
      error.issues
        .map(
          ({ path, message }) =>
            `${[SOURCES_KEY, ...path].join('.')}: ${message}`,
        )
        .join('\n'),
    );
  }
  const configs = config.getOptionalConfigArray(SOURCES_KEY) ?? [];
  return data.map((settings, i) => ({
    ...settings,
    schedule: scheduleIn(configs[i], `${SOURCES_KEY}.${i}`),
  }));
}

function scheduleIn(config: Config, key: string) {
  const schedule = config.getOptionalConfig('schedule');
  if (!schedule) return DEFAULT_SCHEDULE;
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(schedule);
  } catch (error) {
    throw new InputError(`${key}.schedule: ${toError(error).message}`);
  }
}
