import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { Duration } from 'luxon';

/** What has a term, in the order in which it is looked at. */
export const RETAINED = [
  'attachments',
  'mails',
  'notices',
  'visits',
  'tickets',
] as const;

/** A kind of data that is kept for some time. */
export type Retained = (typeof RETAINED)[number];

type Terms = Partial<Record<Retained, Duration>>;

/** How long what is kept, by model. */
export interface Retention {
  /** None: for ever. @param modelRef - full reference of a support model */
  termOf(kind: Retained, modelRef: string): Duration | undefined;
  /** Whether anything has a term at all. */
  isAny: boolean;
}

const PATH = 'supportDesk.retention';
const SHORTEST_DAYS = 1;

/**
 * Reads `supportDesk.retention`.
 *
 * @throws InputError that names a key that is not known, or a term that is none
 */
export function readRetention(config: Config): Retention {
  const section = config.getOptionalConfig(PATH);
  const general = section ? readTerms(section, PATH, ['models']) : {};
  const models = new Map<string, Terms>();
  section?.getOptionalConfigArray('models')?.forEach((given, index) => {
    const ref = stringifyEntityRef(
      parseEntityRef(given.getString('model'), {
        defaultKind: 'supportmodel',
        defaultNamespace: DEFAULT_NAMESPACE,
      }),
    );
    models.set(ref, readTerms(given, `${PATH}.models[${index}]`, ['model']));
  });
  const all = [general, ...models.values()];
  return {
    termOf: (kind, modelRef) => models.get(modelRef)?.[kind] ?? general[kind],
    isAny: all.some(it => Object.keys(it).length > 0),
  };
}

function readTerms(config: Config, path: string, others: string[] = []): Terms {
  const terms: Terms = {};
  for (const key of config.keys()) {
    if (others.includes(key)) continue;
    const kind = RETAINED.find(it => it === key);
    if (!kind) {
      throw new InputError(
        `${path}.${key}: is not known; allowed: ${[...RETAINED, ...others].join(
          ', ',
        )}`,
      );
    }
    const term = Duration.fromObject(readDurationFromConfig(config, { key }));
    if (!(term.as('days') >= SHORTEST_DAYS)) {
      throw new InputError(
        `${path}.${key}: is shorter than a day; allowed are terms such as P3Y, 400d or { years: 3 }`,
      );
    }
    terms[kind] = term;
  }
  return terms;
}
