import { z } from 'zod';
import { supportModelSchema } from '../supportModel';

const schemaId =
  'https://supportdesk.io/schemas/v1alpha1/support-model.schema.json';

/** A JSON Schema of draft-07, as far as this format uses it. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

function replace(schema: JsonSchema, content: JsonSchema) {
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, content);
}

/** What a schema adds to the definition that it refers to. */
function reference(target: JsonSchema, schema: JsonSchema): JsonSchema {
  const { description, required, default: value } = schema;
  if (required) return { description, allOf: [target], required };
  // Editors show what stands beside a reference, which draft-07 itself passes over.
  return { description, default: value, ...target };
}

function tidy(schema: JsonSchema) {
  const { title, description, allOf, propertyNames, ...rest } = schema;
  if (allOf) {
    replace(schema, reference(allOf[0], schema));
    return;
  }
  const anyName = JSON.stringify(propertyNames) === '{"type":"string"}';
  replace(schema, {
    title,
    description,
    ...rest,
    ...(!anyName && { propertyNames }),
  });
}

/** The JSON Schema of a support model: what the zod schema accepts, for editors and other tools. */
export function supportModelJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(supportModelSchema, {
    target: 'draft-07',
    io: 'input',
    override: ({ jsonSchema }) => tidy(jsonSchema as JsonSchema),
  });
  return { $schema, $id: schemaId, ...schema } as JsonSchema;
}
