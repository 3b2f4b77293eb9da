/** What both engines give for a bigint: PostgreSQL a string, SQLite a number. */
export type Milliseconds = number | string;

/** The representation of an instant in every table: milliseconds since 1970 in UTC. */
export function fromInstant(instant: Date): number;
export function fromInstant(instant: Date | null | undefined): number | null;
export function fromInstant(instant: Date | null | undefined): number | null {
  return instant ? instant.getTime() : null;
}

/** The instant that a column holds; `undefined` for none. */
export function toInstant(value: Milliseconds): Date;
export function toInstant(value: Milliseconds | null): Date | undefined;
export function toInstant(value: Milliseconds | null): Date | undefined {
  return value === null ? undefined : new Date(Number(value));
}

/** How many values go into one IN list or insert: SQLite bounds the variables of a statement. */
export const CHUNK_SIZE = 200;

/** The same in pieces of no more than {@link CHUNK_SIZE}. */
export function chunksOf<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / CHUNK_SIZE);
  return Array.from({ length: count }, (_, i) =>
    items.slice(i * CHUNK_SIZE, (i + 1) * CHUNK_SIZE),
  );
}
