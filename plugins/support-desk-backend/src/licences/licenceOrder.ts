import { z } from 'zod';
import { readCursor, writeCursor } from '../http';
import type { SeenLicence } from './LicenceSight';

/** The title of the model, that of the licence, and its id. */
const positionSchema = z.tuple([z.string(), z.string(), z.string()]);

/** Where a licence stands in the register. */
type Position = z.output<typeof positionSchema>;

const { compare } = new Intl.Collator('en');

/** By model and title; the id tells apart what is called the same. */
export function inOrder(licences: SeenLicence[]): SeenLicence[] {
  return [...licences].sort((a, b) => byPosition(positionOf(a), positionOf(b)));
}

/**
 * A page of licences that are in order.
 *
 * @param cursor - of the page before; none: the first
 * @throws MalformedRequestError for a cursor that the register did not give out
 */
export function pageOf(
  licences: SeenLicence[],
  { limit, cursor }: { limit: number; cursor?: string },
): { items: SeenLicence[]; nextCursor?: string } {
  const after = cursor && readCursor(cursor, positionSchema);
  const left = after
    ? licences.filter(it => byPosition(positionOf(it), after) > 0)
    : licences;
  const items = left.slice(0, limit);
  return {
    items,
    ...(left.length > limit && {
      nextCursor: writeCursor(positionOf(items.at(-1)!)),
    }),
  };
}

function positionOf({ licence, standing }: SeenLicence): Position {
  return [standing.registered.model.title, licence.title, licence.id];
}

function byPosition(a: Position, b: Position): number {
  return (
    compare(a[0], b[0]) ||
    compare(a[1], b[1]) ||
    Number(a[2] > b[2]) - Number(a[2] < b[2])
  );
}
