type Schema = Record<string, any>;

const inOrder = <T>(values: T[]) =>
  [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const mapValues = (map: Schema, change: (value: any) => unknown): Schema =>
  Object.fromEntries(
    inOrder(Object.keys(map)).map(key => [key, change(map[key])]),
  );

function merge(schemas: Schema[]): Schema {
  const required = schemas.flatMap(schema => schema.required ?? []);
  const merged = Object.assign({}, ...schemas);
  return required.length > 0
    ? { ...merged, required: inOrder([...new Set(required)]) }
    : merged;
}

/**
 * What a JSON Schema says, in one way: references replaced by what they refer to, unions within unions flattened, sets
 * in order, and nothing that only repeats or explains. Two schemas that say the same are then equal.
 */
export function expanded(
  schema: Schema,
  definitions: Schema,
  within: string[] = [],
): Schema {
  const expand = (inner: Schema) => expanded(inner, definitions, within);
  if (schema.$ref) {
    const name = schema.$ref.replace('#/definitions/', '');
    if (within.includes(name)) return { within: name };
    return expanded(definitions[name], definitions, [...within, name]);
  }
  if (schema.allOf) {
    const { allOf, ...rest } = schema;
    return merge([...allOf, rest].map(expand));
  }

  const {
    title,
    description,
    default: ignored,
    definitions: named,
    $schema,
    $id,
    const: only,
    ...keywords
  } = schema;
  const { type, properties, items, anyOf, required, pattern } = keywords;
  const options = only === undefined ? keywords.enum : [only];
  const sub = (inner: Schema | boolean | undefined) =>
    typeof inner === 'object' ? expand(inner) : inner;
  const forms = anyOf
    ?.map(expand)
    .flatMap((form: Schema) => form.anyOf ?? [form]);

  const content = {
    ...keywords,
    type: options ? undefined : type ?? (pattern && 'string'),
    enum: options && inOrder(options),
    pattern: pattern?.replaceAll('\\/', '/'),
    // Each of the patterns demands a character.
    minLength: pattern ? undefined : keywords.minLength,
    items: sub(items),
    properties: properties && mapValues(properties, expand),
    propertyNames: sub(keywords.propertyNames),
    additionalProperties: sub(keywords.additionalProperties),
    required: required && inOrder(required),
    anyOf: forms && inOrder(forms),
  };
  // Through JSON, which leaves out what is undefined.
  return JSON.parse(JSON.stringify(mapValues(content, value => value)));
}
