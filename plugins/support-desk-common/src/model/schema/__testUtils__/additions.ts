import { REPORT_SECTIONS } from '../reports';

interface Definition {
  properties: Record<string, object>;
}
interface Addition {
  definition: string;
  /** A map of the definition that has them, where it is not the definition itself. */
  within?: string;
  /** Where entries of the definition stand in a model. */
  section: string;
  keys: Record<string, object>;
}

const oneOrMany = (item: object) => ({
  anyOf: [item, { type: 'array', items: item, minItems: 1, uniqueItems: true }],
});

/** Optional keys that the format was given since it was settled; each has a decision in docs/adr. */
const ADDITIONS: Addition[] = [
  {
    definition: 'procedure',
    section: 'procedures',
    keys: { mode: { enum: ['advise', 'acknowledge', 'require'] } },
  },
  {
    definition: 'report',
    section: 'reports',
    keys: {
      shows: oneOrMany({ enum: [...REPORT_SECTIONS] }),
      requestTypes: oneOrMany({ $ref: '#/definitions/id' }),
      categories: oneOrMany({ $ref: '#/definitions/id' }),
    },
  },
  {
    definition: 'report',
    within: 'survey',
    section: 'reports',
    keys: { anonymous: { type: 'boolean' } },
  },
];

function extended(definition: Definition, { within, keys }: Addition) {
  const { properties } = definition;
  if (!within) return { ...definition, properties: { ...properties, ...keys } };
  const inner = properties[within] as Definition;
  const wider = {
    ...inner,
    properties: { ...inner.properties, ...keys },
  };
  return { ...definition, properties: { ...properties, [within]: wider } };
}

/** The settled format with its additions, and nothing else changed. */
export function withAdditions<T extends { definitions: object }>(settled: T) {
  const definitions: Record<string, object> = { ...settled.definitions };
  for (const addition of ADDITIONS) {
    const definition = definitions[addition.definition] as Definition;
    definitions[addition.definition] = extended(definition, addition);
  }
  return { ...settled, definitions };
}

/** A model as it would be without the additions. */
export function withoutAdditions<T>(model: T): T {
  const copy = structuredClone(model) as {
    spec: Record<string, Record<string, Record<string, unknown>>>;
  };
  for (const { section, within, keys } of ADDITIONS) {
    for (const entry of Object.values(copy.spec[section] ?? {})) {
      const holder = (within ? entry[within] : entry) as
        | Record<string, unknown>
        | undefined;
      for (const key of Object.keys(keys)) delete holder?.[key];
    }
  }
  return copy as T;
}
