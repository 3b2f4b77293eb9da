import { z } from 'zod';
import { id, phrase, text } from './words';

/** The keys of a constant, with their literal types. */
export const keysOf = <T extends object>(value: T) =>
  Object.keys(value) as (string & keyof T)[];

/** One item, or a list of different ones. */
export const oneOrMany = <T extends z.ZodType<string>>(item: T) =>
  z.union([
    item,
    z
      .array(item)
      .min(1)
      .refine(items => new Set(items).size === items.length, {
        error: 'a list in which nothing stands twice',
      })
      .meta({ uniqueItems: true }),
  ]);

// A key that is misspelled is said once, and not again as one that is missing.
const isRightSoFar = ({ issues }: z.core.ParsePayload) => issues.length === 0;

/** At least one key. */
export const notEmpty = <T extends z.ZodType<object>>(map: T) =>
  map
    .refine(value => Object.keys(value).length > 0, {
      error: 'a map with at least one entry',
      when: isRightSoFar,
    })
    .meta({ minProperties: 1 });

/** A map by id, in the order in which it is shown. */
export const mapById = <T extends z.ZodType>(value: T) =>
  notEmpty(z.record(id, value));

/** One of these keys, and only one. */
export const exactlyOneOf = <T extends z.ZodType<object>>(
  map: T,
  keys: string[],
) =>
  map
    .refine(value => keys.filter(key => key in value).length === 1, {
      error: `a map with exactly one of ${keys.map(k => `"${k}"`).join(', ')}`,
      when: isRightSoFar,
    })
    .meta({ oneOf: keys.map(key => ({ required: [key] })) });

export const confirm = z
  .union([
    text,
    notEmpty(
      z.record(
        phrase(
          /^[a-zA-Z][A-Za-z0-9-]*(\.[A-Za-z0-9-]+)*$/,
          'a property of the entry, or a path to one such as "otherwise.redirect"',
        ),
        text,
      ),
    ),
  ])
  .meta({
    id: 'confirm',
    description:
      'The reason why a value is assumed: a text for the whole entry, or a map from properties of the entry (present or left out) to reasons.',
  });

const remarks = {
  note: text.describe('A remark that is shown with the entry.').optional(),
  confirm: confirm
    .describe(
      'Why the entry, or the named parts of it, are assumed and have to be confirmed.',
    )
    .optional(),
};

/** What these keys say, and what every entry may have. Any other key is an error. */
export const entry = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({ ...shape, ...remarks });

export const placeholder = z
  .strictObject({
    $yaml: text.describe(
      'The path or address of the YAML file, relative to this one.',
    ),
  })
  .meta({
    id: 'placeholder',
    description:
      "A file of its own for a large section, read by the catalog's placeholder resolver.",
  });

/** A section of the model, here or in a file of its own. */
export const section = <T extends z.ZodType>(content: T) =>
  z.union([content, placeholder]);

const openKey = /^[a-z][A-Za-z0-9-]*$/;

/**
 * A map whose keys are kinds with a short form; further keys are ids of entries in the long form that name their kind.
 *
 * The inferred type would demand the long form under every key, so that it is stated here.
 */
export function mapByKind<TShort extends z.ZodType, TLong extends z.ZodObject>(
  kinds: Record<string, string>,
  shortForm: TShort,
  longForm: TLong,
  kindKey: string & keyof z.input<TLong>,
) {
  const known = Object.fromEntries(
    Object.entries(kinds).map(([kind, description]) => [
      kind,
      shortForm.describe(description).optional(),
    ]),
  );
  const words = `one of the keys ${Object.keys(kinds).join(
    ', ',
  )}, or a map that names its "${kindKey}"`;
  const ofKind = longForm
    .clone(
      {
        ...longForm.def,
        error: (issue: z.core.$ZodRawIssue) =>
          issue.code === 'invalid_type' ? words : undefined,
      },
      { parent: true },
    )
    .refine(value => kindKey in value, { error: words })
    .meta({ required: [kindKey] });
  const map = z
    .object(known)
    .catchall(ofKind)
    .superRefine((value, ctx) => {
      for (const key of Object.keys(value).filter(k => !openKey.test(k))) {
        const message =
          'a name of letters, digits and hyphens that begins with a small letter';
        ctx.addIssue({
          code: 'invalid_key',
          origin: 'record',
          path: [key],
          issues: [{ code: 'custom', path: [], message }],
        });
      }
    })
    .meta({ propertyNames: { pattern: openKey.source } });
  type Content = Record<string, z.input<TShort> | z.input<TLong>>;
  return notEmpty(map as unknown as z.ZodType<Content, Content>);
}
