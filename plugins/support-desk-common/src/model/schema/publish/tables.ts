import { JsonSchema } from './jsonSchema';

const remarks = ['note', 'confirm'];

export const nameOfReference = ({ $ref, allOf }: JsonSchema) =>
  ($ref ?? allOf?.[0]?.$ref)?.replace('#/definitions/', '');

/** The object among the forms that a value may have: the only form, or the long one of several. */
export const objectOf = (schema: JsonSchema): JsonSchema | undefined =>
  schema.properties
    ? schema
    : schema.anyOf?.find((form): form is JsonSchema => 'properties' in form);

const code = (value: unknown) => `\`${value}\``;
const link = (name: string) => `[${name}](#${name.toLowerCase()})`;

function mapInWords({ propertyNames, additionalProperties }: JsonSchema) {
  const names = (propertyNames ?? {}) as JsonSchema;
  const by = nameOfReference(names) ?? (names.pattern ? 'key' : 'name');
  const value = additionalProperties as JsonSchema;
  return `map of ${typeInWords(value)} by ${by}`;
}

/** The forms of a union in words; of what may also stand in a list, "one or many". */
function formsInWords(forms: JsonSchema[]): string {
  const items = forms.map(form => JSON.stringify(form.items));
  return forms
    .filter(form => !form.items || form === forms[0])
    .map(form => {
      const isListed = items.includes(JSON.stringify(form));
      return `${isListed ? 'one or many ' : ''}${typeInWords(form)}`;
    })
    .join(', or ');
}

/** What may stand in a place, in words, with links to the shapes. */
export function typeInWords(schema: JsonSchema): string {
  const name = nameOfReference(schema);
  if (name) return link(name);
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return schema.enum.map(code).join(' ');
  if (schema.anyOf) return formsInWords(schema.anyOf as JsonSchema[]);
  if (schema.type === 'array')
    return `list of ${typeInWords(schema.items as JsonSchema)}`;
  if (schema.type === 'integer') return `whole number from ${schema.minimum}`;
  if (schema.type === 'boolean') return '`true` `false`';
  if (schema.type === 'string')
    return schema.pattern
      ? code(schema.pattern.replaceAll('\\/', '/'))
      : 'text';
  return schema.properties ? 'map' : mapInWords(schema);
}

function presence(schema: JsonSchema, required: boolean) {
  if (required) return 'required';
  return schema.default === undefined ? '' : code(schema.default);
}

/** One row for each key, those of maps within it by their path. */
function rowsOf(object: JsonSchema, within = ''): string[][] {
  return Object.entries(object.properties ?? {})
    .filter(([key]) => !remarks.includes(key))
    .flatMap(([key, child]) => {
      const schema = child as JsonSchema;
      const isRequired = object.required?.includes(key) ?? false;
      const row = [
        code(within + key),
        typeInWords(schema),
        presence(schema, isRequired),
        schema.description ?? '',
      ];
      const inner = (schema.items as JsonSchema | undefined) ?? schema;
      const list = schema.items ? '[]' : '';
      return [row, ...rowsOf(inner, `${within}${key}${list}.`)];
    });
}

const cell = (content: string) =>
  content.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** A Markdown table. */
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows]
    .map(row => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

/** The table of the keys of an object. */
export const tableOfKeys = (object: JsonSchema) =>
  table(['Key', 'Type', 'Default', 'Meaning'], rowsOf(object));
