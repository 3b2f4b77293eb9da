/** Messages as they are written. */
export interface Nested {
  readonly [key: string]: string | Nested;
}

/** Each text with its name, `['due.left', 'x']`. */
type Texts<T extends Nested, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? [name: `${Prefix}${K}`, text: T[K]]
    : T[K] extends Nested
    ? Texts<T[K], `${Prefix}${K}.`>
    : never;
}[keyof T & string];

/** The type of {@link flatten}'s answer. */
export type Flattened<T extends Nested> = Texts<T> extends infer All extends [
  string,
  string,
]
  ? { readonly [Text in All as Text[0]]: Text[1] }
  : never;

/** `{ due: { left: 'x' } }` is `{ 'due.left': 'x' }`: how Backstage names messages. */
export function flatten(messages: Nested, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value]]
        : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}
