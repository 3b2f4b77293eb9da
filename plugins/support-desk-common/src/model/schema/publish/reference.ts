import { JsonSchema, supportModelJsonSchema } from './jsonSchema';
import { exampleIntro, intro, sectionsIntro, shapesIntro } from './prose';
import { nameOfReference, objectOf, tableOfKeys, typeInWords } from './tables';

type Definitions = Record<string, JsonSchema>;

/** The definitions that a schema refers to, directly and through others, in the order of their first use. */
function referencesOf(
  schema: JsonSchema,
  definitions: Definitions,
  found: string[] = [],
): string[] {
  JSON.stringify(schema, (key, value) => {
    const name = key === '$ref' ? nameOfReference({ $ref: value }) : undefined;
    if (name && !found.includes(name)) {
      found.push(name);
      referencesOf(definitions[name], definitions, found);
    }
    return value;
  });
  return found;
}

const codes = (keys: string[] = []) => keys.map(key => `\`${key}\``).join(', ');

/** What a table of keys cannot say. */
function rulesOf({ properties, additionalProperties, oneOf }: JsonSchema) {
  const further =
    properties && (additionalProperties as JsonSchema | undefined);
  const alternatives = oneOf?.flatMap(form => (form as JsonSchema).required!);
  return [
    ...(further
      ? [
          `Any other key: ${typeInWords(further)} that says its ${codes(
            further.required,
          )}.`,
        ]
      : []),
    ...(alternatives ? [`Exactly one of ${codes(alternatives)}.`] : []),
  ];
}

/** What may stand in a place, and the table of its keys. */
function bodyOf(schema: JsonSchema): string[] {
  const object = objectOf(schema);
  const type = object === schema ? [] : [`Type: ${typeInWords(schema)}.`];
  const keys = object ? [tableOfKeys(object)] : [];
  return [...type, ...keys, ...rulesOf(schema)];
}

const chapter = (heading: string, schema: JsonSchema) => [
  heading,
  schema.description ?? '',
  ...bodyOf(schema),
];

/** The reference page of the format in Markdown, with a whole model as its example. */
export function supportModelReference(example: string): string {
  const model = supportModelJsonSchema();
  const definitions = model.definitions as Definitions;
  const sections = definitions.spec.properties as Definitions;

  const used = Object.entries(sections).map(([name, schema]) => ({
    name,
    schema,
    references: referencesOf(schema, definitions),
  }));
  const isShared = (name: string) =>
    used.filter(({ references }) => references.includes(name)).length > 1;

  const sectionChapters = used
    .filter(({ schema }) => schema.anyOf)
    .flatMap(({ name, schema, references }) => {
      const own = references.filter(other => !isShared(other));
      return [
        ...chapter(`### ${name}`, schema),
        ...(own.includes(name) ? bodyOf(definitions[name]) : []),
        ...own
          .filter(other => other !== name)
          .flatMap(other => chapter(`#### ${other}`, definitions[other])),
      ];
    });
  const shapeChapters = Object.keys(definitions)
    .filter(isShared)
    .sort()
    .flatMap(name => chapter(`### ${name}`, definitions[name]));

  const published = example.replace(/\$schema=\S+/, `$schema=${model.$id}`);
  return [
    ...intro,
    ...exampleIntro,
    `\`\`\`yaml\n${published.trim()}\n\`\`\``,
    '## The entity',
    tableOfKeys(model),
    '## Spec',
    ...sectionsIntro,
    tableOfKeys(definitions.spec),
    ...sectionChapters,
    '## Shapes',
    ...shapesIntro,
    ...shapeChapters,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
