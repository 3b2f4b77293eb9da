import fc from 'fast-check';
import { hostileText, hostileValue } from './hostile';

type Path = (string | number)[];

/** All places of a value, the value itself the first. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (!value || typeof value !== 'object') return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesOf(inner, [...path, key]),
    ),
  ];
}

/** A copy with something else in one place; `undefined` takes the place away. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: any = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const inner = replaced(copy[key], rest, by);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

type Mutation = (value: unknown, path: Path) => unknown;

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 5,
    arbitrary: hostileValue.map(
      (by): Mutation =>
        (value, path) =>
          replaced(value, path, by),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constant<Mutation>((value, path) =>
      replaced(value, path, undefined),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(hostileText, hostileValue).map(
      ([key, inner]): Mutation =>
        (value, path) => {
          const parent = path.slice(0, -1);
          return replaced(value, [...parent, key || 'extra'], inner);
        },
    ),
  },
);

/** A value with one thing wrong with it. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...placesOf(value)), mutation)
    .map(([path, mutate]) => mutate(value, path));
}
