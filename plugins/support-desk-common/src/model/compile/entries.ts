import type { Confirm, Entry, Named } from '../compiled';

interface EntryInput {
  title?: string;
  note?: string;
  confirm?: string | Record<string, string>;
}

/** An id in words: `login-issues` is "Login issues", `workStart` is "Work start". */
export function inWords(id: string): string {
  const words = id
    .replace(
      /([a-z0-9])([A-Z])/g,
      (_, end, start) => `${end} ${start.toLowerCase()}`,
    )
    .replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What may be written short, in its long form. */
export type LongForm<T> = Exclude<T, string | undefined>;

/** A value whose short form is one of its properties, in its long form. */
export function longForm<T>(
  value: T,
  property: string & keyof LongForm<T>,
): LongForm<T> {
  return (
    typeof value === 'string' ? { [property]: value } : value
  ) as LongForm<T>;
}

/** A full entity reference as the catalog writes it: in lower case. */
export function entityRef(ref: string): string;
export function entityRef(ref: string | undefined): string | undefined;
export function entityRef(ref: string | undefined) {
  return ref?.toLocaleLowerCase('en-US');
}

function compileConfirm(confirm: EntryInput['confirm']): Confirm | undefined {
  return typeof confirm === 'string' ? { '': confirm } : confirm;
}

/** What every entry has. */
export function entry(path: string, input: unknown): Entry {
  const { note, confirm } = (input ?? {}) as EntryInput;
  return { path, note, confirm: compileConfirm(confirm) };
}

/** What every named entry has; without a title its id in words. */
export function named(
  path: string,
  id: string,
  input: unknown,
  title = (input as EntryInput | undefined)?.title,
): Named {
  return { ...entry(path, input), id, title: title ?? inWords(id) };
}

/** Compiles each value of a map, which keeps its order. */
export function compileMap<I, O>(
  path: string,
  map: Record<string, I> | undefined,
  compile: (path: string, input: NonNullable<I>, id: string) => O,
): Record<string, O> {
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([id, input]) => [
      id,
      compile(`${path}.${id}`, input as NonNullable<I>, id),
    ]),
  );
}
