import type { VendorPortalCase } from '@supportdesk/backstage-plugin-support-desk-node';
import jsonpointer from 'jsonpointer';
import { z } from 'zod';

const pointer = z
  .string()
  .regex(
    /^(\/([^~/]|~[01])*)*$/,
    'has to be a JSON pointer, such as /case/number',
  );

/** Where the parts of a case stand in what a vendor sends: JSON pointers (RFC 6901). */
export const pathsSchema = z.strictObject({
  reference: pointer,
  url: pointer.optional(),
  status: pointer.optional(),
  team: pointer.optional(),
  updatedAt: pointer.optional(),
  message: pointer.optional(),
});
export type Paths = z.output<typeof pathsSchema>;

export const pointerSchema = pointer;

/** A case without the certainty that the vendor has named it. */
export type ReadCase = Partial<VendorPortalCase>;

/**
 * Reads a case out of what a vendor sent; what is not there, or no text, is left out.
 *
 * @param statuses - the words of the model for those of the vendor
 */
export function readCase(
  json: unknown,
  paths: Partial<Paths>,
  statuses: Record<string, string>,
): ReadCase {
  const text = (path: string | undefined) => textAt(json, path);
  const status = text(paths.status);
  return {
    reference: text(paths.reference),
    url: text(paths.url),
    status:
      status !== undefined && Object.hasOwn(statuses, status)
        ? statuses[status]
        : status,
    team: text(paths.team),
    updatedAt: instantOf(text(paths.updatedAt)),
    message: text(paths.message),
  };
}

/** What stands at a pointer; undefined: nothing. */
export function valueAt(json: unknown, path: string): unknown {
  if (path === '') return json;
  return json && typeof json === 'object'
    ? jsonpointer.get(json, path)
    : undefined;
}

function textAt(json: unknown, path: string | undefined) {
  const value = path === undefined ? undefined : valueAt(json, path);
  if (typeof value === 'string') return value.trim() || undefined;
  return typeof value === 'number' ? String(value) : undefined;
}

/** ISO 8601 with its zone, or seconds or milliseconds since 1970; a time without a zone could be any. */
export function instantOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) {
    const number = Number(text);
    return valid(new Date(number < 1e11 ? number * 1000 : number));
  }
  return /^[^T]*T.*(Z|[+-]\d{2}:?\d{2})$/.test(text)
    ? valid(new Date(text))
    : undefined;
}

function valid(date: Date) {
  return Number.isNaN(date.getTime()) ? undefined : date;
}
