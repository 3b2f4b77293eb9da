interface Nested {
  [key: string]: string | Nested;
}

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
