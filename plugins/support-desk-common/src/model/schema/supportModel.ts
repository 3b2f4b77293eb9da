import { z } from 'zod';
import { specSchema } from './spec';
import { phrase, text } from './words';

const labels = z.record(z.string(), z.string());

const link = z.strictObject({
  url: text.describe('The address.'),
  title: text.describe('The text of the link.').optional(),
  icon: text.describe('The icon of the link.').optional(),
  type: text.describe('The type of the link.').optional(),
});

const metadata = z.strictObject({
  name: phrase(
    /^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$/,
    'an entity name of at most 63 letters, digits, "-", "_" and "."',
    63,
  ).describe('The name of the entity, unique in its namespace.'),
  namespace: phrase(
    /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
    'a namespace of at most 63 lower-case letters, digits and hyphens',
    63,
  )
    .describe('The namespace of the entity, default if left out.')
    .optional(),
  title: text.describe('The name that people see.').optional(),
  description: text.describe('What the model is about.').optional(),
  labels: labels.describe('Labels, as on any entity.').optional(),
  annotations: labels.describe('Annotations, as on any entity.').optional(),
  tags: z
    .array(
      phrase(
        /^[a-z0-9:+#]+(-[a-z0-9:+#]+)*$/,
        'a tag of lower-case letters and digits divided by hyphens',
      ),
    )
    .describe('Tags, as on any entity.')
    .optional(),
  links: z.array(link).describe('Links, as on any entity.').optional(),
});

/**
 * A whole support model, as its author writes it. An unknown key is an error.
 *
 * It is for files: an entity that the catalog has processed also has relations and an etag, so that of those only the
 * `spec` is checked, with {@link specSchema}.
 *
 * @public
 */
export const supportModelSchema = z
  .strictObject({
    apiVersion: z
      .literal('supportdesk.io/v1alpha1')
      .describe('The version of the format.'),
    kind: z.literal('SupportModel').describe('The kind of the entity.'),
    metadata: metadata.describe('The usual metadata of a catalog entity.'),
    spec: specSchema.describe('The support model itself.'),
  })
  .meta({
    title: 'SupportModel',
    description:
      "An organisation's support model: a catalog entity of kind SupportModel.",
  });
