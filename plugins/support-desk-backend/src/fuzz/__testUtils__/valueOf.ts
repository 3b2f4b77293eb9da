import fc from 'fast-check';
import { hostileText } from './hostile';
import type { Known } from './Known';

/** As much of JSON Schema as zod writes. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  format?: string;
  pattern?: string;
}

const DEEPEST = 5;
const MOST_OPTIONAL = 4;
const TEXTS = ['The printer does not work', 'Why?', 'a', '**Done**'];

/** Makes values that a schema allows, with what is {@link Known} of the database where names are the same. */
export class Values {
  readonly #known: Known;
  readonly #definitions: Record<string, JsonSchema>;

  constructor(known: Known, root: JsonSchema) {
    this.#known = known;
    this.#definitions = root.$defs ?? {};
  }

  /** @param name - of the property that has the value */
  of(schema: JsonSchema, name = '', depth = 0): fc.Arbitrary<unknown> {
    if (schema.$ref) {
      const target = schema.$ref.replace('#/$defs/', '');
      return depth > DEEPEST
        ? fc.constant(null)
        : this.of(this.#definitions[target] ?? {}, name, depth + 1);
    }
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices) {
      return fc.oneof(...choices.map(it => this.of(it, name, depth)));
    }
    if (schema.allOf) {
      return fc
        .tuple(...schema.allOf.map(it => this.of(it, name, depth)))
        .map(parts => Object.assign({}, ...parts));
    }
    return this.#ofType(schema, name, depth);
  }

  #ofType(
    schema: JsonSchema,
    name: string,
    depth: number,
  ): fc.Arbitrary<unknown> {
    switch (schema.type) {
      case 'object':
        return this.#object(schema, name, depth);
      case 'array':
        return fc.array(
          this.of(schema.items ?? {}, name.replace(/s$/, ''), depth + 1),
          {
            minLength: schema.minItems ?? 0,
            maxLength: Math.max(
              schema.minItems ?? 0,
              Math.min(schema.maxItems ?? 3, 3),
            ),
          },
        );
      case 'integer':
      case 'number':
        return number(schema);
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'string':
        return this.#text(schema, name);
      default:
        return fc.oneof(this.#text({}, name), fc.jsonValue());
    }
  }

  #object(
    schema: JsonSchema,
    name: string,
    depth: number,
  ): fc.Arbitrary<unknown> {
    const {
      properties = {},
      required = [],
      additionalProperties: more,
    } = schema;
    const values = Object.fromEntries(
      Object.entries(properties).map(([key, inner]) => [
        key,
        this.of(inner, key, depth + 1),
      ]),
    );
    const names = Object.keys(values);
    const optional = names.filter(it => !required.includes(it));
    // A few of what may be said at once: of all together one would be wrong.
    const maxLength = Math.min(MOST_OPTIONAL, optional.length);
    const known = fc
      .subarray(optional, { maxLength })
      .chain(some =>
        fc.record(
          Object.fromEntries(
            names
              .filter(it => required.includes(it) || some.includes(it))
              .map(it => [it, values[it]]),
          ),
        ),
      );
    if (typeof more !== 'object') return known;
    const keys = [...this.#known.keys(name), 'nothing', '__proto__'];
    return fc
      .tuple(
        known,
        fc.array(
          fc.tuple(fc.constantFrom(...keys), this.of(more, name, depth + 1)),
          { maxLength: 4 },
        ),
      )
      .map(([base, entries]) => ({
        ...(base as object),
        ...Object.fromEntries(entries),
      }));
  }

  #text(schema: JsonSchema, name: string): fc.Arbitrary<string> {
    const known = this.#known.values(name);
    const fine = wellFormed(schema);
    return fc.oneof(
      { weight: known.length > 0 ? 6 : 0, arbitrary: pick(known) },
      { weight: 3, arbitrary: fine },
      {
        weight: schema.format || schema.pattern ? 0 : 1,
        arbitrary: fitting(schema),
      },
    );
  }
}

function pick(values: string[]) {
  return fc.constantFrom(...values, '');
}

/** A hostile text of the length that is allowed. */
function fitting({ minLength = 0, maxLength = Infinity }: JsonSchema) {
  return hostileText.map(it => it.padEnd(minLength, '.').slice(0, maxLength));
}

function wellFormed(schema: JsonSchema): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength = Infinity } = schema;
  const near = fc.integer({ min: -40, max: 400 });
  switch (format) {
    case 'date':
      return near.map(days => dayOf(days));
    case 'date-time':
      return near.map(days => `${dayOf(days)}T08:30:00.000Z`);
    case 'uuid':
      return fc.uuid();
    case 'email':
      return fc.constantFrom('ann@example.com', 'a+b@example.com');
    case 'uri':
      return fc.constantFrom('https://example.com/a?b=c#d');
    default:
      return matching(pattern) ?? plain(minLength, maxLength);
  }
}

function plain(minLength: number, maxLength: number) {
  return fc
    .constantFrom(...TEXTS)
    .map(it => it.padEnd(minLength, '.').slice(0, maxLength));
}

/** None: for a pattern that fast-check cannot make texts of. */
function matching(pattern: string | undefined) {
  if (!pattern) return undefined;
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return undefined;
  }
}

function dayOf(days: number): string {
  return new Date(Date.UTC(2025, 2, 7 + days)).toISOString().slice(0, 10);
}

function number(schema: JsonSchema): fc.Arbitrary<number> {
  const least = schema.exclusiveMinimum ?? schema.minimum ?? 0;
  const min = Math.max(Math.ceil(least), -(2 ** 31));
  const max = Math.min(schema.maximum ?? 2 ** 31, 2 ** 31);
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min, max: Math.min(max, min + 5) }) },
    { weight: 1, arbitrary: fc.integer({ min, max }) },
  );
}
