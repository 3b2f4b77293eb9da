import { z } from 'zod';
import * as api from '../api';
import * as answers from './answers';

/** A JSON Schema of draft 2020-12, which is what OpenAPI 3.1 takes. */
export type JsonSchema = Record<string, unknown>;

type Io = 'input' | 'output';

const DEFINITIONS = '#/$defs/';
const COMPONENTS = '#/components/schemas/';

/** The names of schemas. */
const named = z.registry<{ id: string }>();
for (const [name, schema] of Object.entries({ ...api, ...answers })) {
  if (schema instanceof z.ZodType && !named.has(schema)) {
    named.add(schema, { id: titleOf(name) });
  }
}

function titleOf(name: string) {
  return name[0].toUpperCase() + name.slice(1).replace(/Schema$/, '');
}

/**
 * The schemas of a document. What `../api` exports by a name is described once and referred to: `ticketSchema` is `Ticket`. As a body takes
 * less than an answer has (defaults), it has a name of its own where the two differ: `TicketInput`.
 */
export class SchemaBook {
  readonly components: Record<string, JsonSchema> = {};
  readonly #schemas = new Map<z.ZodType, JsonSchema>();

  /** @param schemas - all that {@link SchemaBook.of} is asked for */
  constructor(schemas: { outputs: z.ZodType[]; inputs: z.ZodType[] }) {
    this.#add(schemas.outputs, 'output');
    this.#add(schemas.inputs, 'input');
  }

  /** The schema itself, also where it has a name. */
  inline(schema: z.ZodType): JsonSchema {
    const found = this.of(schema);
    const name = String(found.$ref ?? '').slice(COMPONENTS.length);
    return this.components[name] ?? found;
  }

  /** A reference, or the schema itself where it has no name. */
  of(schema: z.ZodType): JsonSchema {
    return this.#schemas.get(schema)!;
  }

  #add(schemas: z.ZodType[], io: Io) {
    const missing = [...new Set(schemas)].filter(it => !this.#schemas.has(it));
    const { prefixItems = [], $defs = {} } = convert(missing, io);
    const renamed = new Map<string, string>();
    for (const [name, definition] of Object.entries($defs)) {
      const isNew = !(name in this.components);
      const isSame =
        !isNew &&
        !JSON.stringify(definition).includes(DEFINITIONS) &&
        JSON.stringify(definition) === JSON.stringify(this.components[name]);
      renamed.set(name, isNew || isSame ? name : `${name}Input`);
    }
    for (const [name, definition] of Object.entries($defs)) {
      this.components[renamed.get(name)!] = relink(definition, renamed);
    }
    missing.forEach((schema, index) =>
      this.#schemas.set(schema, relink(prefixItems[index], renamed)),
    );
  }
}

interface Converted {
  prefixItems?: JsonSchema[];
  $defs?: Record<string, JsonSchema>;
}

/** All at once: what they share is described once. */
function convert(schemas: z.ZodType[], io: Io): Converted {
  return z.toJSONSchema(z.tuple(schemas as [z.ZodType]), {
    io,
    unrepresentable: 'any',
    metadata: named,
    override: ({ zodSchema, jsonSchema }) =>
      tidy(jsonSchema as JsonSchema, zodSchema),
  }) as Converted;
}

/** Leaves out what says nothing, and adds what was described: names and descriptions are kept in different places. */
function tidy(schema: JsonSchema, zodSchema: z.core.$ZodType) {
  const description = z.globalRegistry.get(zodSchema)?.description;
  delete schema.id;
  if (description) schema.description = description;
  if (JSON.stringify(schema.propertyNames) === '{"type":"string"}') {
    delete schema.propertyNames;
  }
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}

function relink(schema: JsonSchema, renamed: Map<string, string>): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' && typeof value === 'string'
      ? COMPONENTS + renamed.get(value.slice(DEFINITIONS.length))
      : value,
  );
}
