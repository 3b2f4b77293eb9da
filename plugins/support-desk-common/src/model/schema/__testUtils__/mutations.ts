import fc from 'fast-check';

type Json = unknown;
type Map = Record<string, Json>;

const isMap = (value: Json): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Strings that are right in some places of a model and wrong in others. */
const words = [
  '',
  'x',
  'requester',
  'Not An Id',
  'a'.repeat(64),
  'group:default/it-desk',
  'user:default/jo.bloggs',
  'component:default/payroll/guide/page',
  'it-desk',
  'colleagues',
  'otherGroups',
  '1 hour',
  '2 hour',
  '01 hours',
  '4 business hours',
  '1 business day on business days',
  '24 hours on business days',
  'none',
  'negotiated',
  'as soon as possible',
  'always',
  'closed',
  '09:00-17:00',
  '22:00-24:00',
  '24:00-25:00',
  '2025-12-31',
  '2025-13-01',
  '2025-12',
  'Monday and Thursday',
  '1st and last Friday of the month',
  '5th Monday of the month',
  'daily',
  'Europe/London',
  'GB',
  'PAY',
  'response',
  'email',
  'phone',
  'firstContact',
  'live',
  'goal',
  'given',
  'otherwise.redirect',
  'line\nbreak',
  '1.0',
];

const keys = [
  'note',
  'confirm',
  'title',
  'kind',
  'measure',
  'within',
  'promise',
  'requires',
  'otherwise',
  'contacts',
  'role',
  'level',
  'email',
  'response',
  'second-phone',
  'xValue',
  'Other Key',
  '2025-12-25',
  'mon-fri',
  '$yaml',
  'contact',
  'steps',
  '',
];

const scalar = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  fc.constantFrom<Json>(null, true, false, -1, 0, 1, 1.5, 63, 1e300, '1'),
);

const small: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.constantFrom<Json>([], {}, [[]], [{}]),
  fc.array(scalar, { maxLength: 3 }),
  fc.constantFrom(...words).map(word => [word, word]),
  fc.dictionary(fc.constantFrom(...keys), scalar, { maxKeys: 2 }),
);

/** Every place in a value: the keys and indices that lead to it. */
function placesOf(value: Json, at: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    placesOf(child, [...at, key]),
  );
  return [at, ...inner];
}

const valueAt = (value: Json, place: string[]): Json =>
  place.reduce<Json>((parent, key) => (parent as Map)[key], value);

/** A copy in which `change` was applied at one place. */
function changed(
  value: Json,
  [key, ...rest]: string[],
  change: (value: Json) => Json,
): Json {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, i) =>
      String(i) === key ? changed(item, rest, change) : item,
    );
  const map = value as Map;
  return { ...map, [key]: changed(map[key], rest, change) };
}

const without = (value: Json, index: number): Json => {
  const at = index % Math.max(1, Object.keys(value as object).length);
  if (Array.isArray(value)) return value.filter((_, i) => i !== at);
  return Object.fromEntries(
    Object.entries(value as Map).filter((_, i) => i !== at),
  );
};

const renamed = (value: Map, index: number, name: string): Json => {
  const at = index % Math.max(1, Object.keys(value).length);
  return Object.fromEntries(
    Object.entries(value).map(([key, child], i) => [
      i === at ? name : key,
      child,
    ]),
  );
};

const copied = (value: Map, index: number, name: string): Json => {
  const values = Object.values(value);
  return { ...value, [name]: values[index % Math.max(1, values.length)] };
};

/** What may be done to one value: all of it is replaced, wrapped or, where it has parts, one of them is. */
function changesOf(value: Json, elsewhere: Json) {
  const changes: fc.Arbitrary<(value: Json) => Json>[] = [
    small.map(other => () => other),
    fc.constant(() => elsewhere),
    fc.constant(old => [old]),
    fc.constant(old => [old, old]),
    fc.constant(old => [old, 'another-one']),
  ];
  if (typeof value === 'string')
    changes.push(
      fc
        .tuple(fc.nat(), fc.constantFrom('', ' ', 'A', 's', '-', '/', '\n'))
        .map(([n, letter]) => () => {
          const at = n % (value.length + 1);
          return value.slice(0, at) + letter + value.slice(at + 1);
        }),
    );
  if (typeof value === 'string')
    changes.push(fc.constant(old => String(old).padEnd(64, 'a')));
  if (typeof value === 'number')
    changes.push(
      fc
        .constantFrom(-1, -0.5, 0.5, 1, 1e300)
        .map(step => old => (old as number) + step),
    );
  if (typeof value === 'object' && value !== null)
    changes.push(fc.nat().map(index => old => without(old, index)));
  if (Array.isArray(value))
    changes.push(
      small.map(item => old => [...(old as Json[]), item]),
      fc.constant(old => [...(old as Json[]), (old as Json[])[0]]),
    );
  if (isMap(value))
    changes.push(
      fc
        .tuple(fc.constantFrom(...keys), small)
        .map(([key, child]) => old => ({ ...(old as Map), [key]: child })),
      fc.tuple(fc.nat(), fc.constantFrom(...keys)).map(
        ([index, key]) =>
          old =>
            renamed(old as Map, index, key),
      ),
      fc.tuple(fc.nat(), fc.constantFrom(...keys)).map(
        ([index, key]) =>
          old =>
            copied(old as Map, index, key),
      ),
    );
  return fc.oneof(...changes);
}

/**
 * Copies of a value with one or two things changed: a part left out, added, renamed, doubled, replaced by another type,
 * by a part from elsewhere in the value, or by a text that is right in another place; a letter changed.
 */
export function mutationsOf(model: Json): fc.Arbitrary<Json> {
  const once = (value: Json) =>
    fc
      .tuple(
        fc.constantFrom(...placesOf(value)),
        fc.constantFrom(...placesOf(value)),
      )
      .chain(([place, other]) =>
        changesOf(valueAt(value, place), valueAt(value, other)).map(change =>
          changed(value, place, change),
        ),
      );
  return fc.oneof(
    { weight: 3, arbitrary: once(model) },
    { weight: 1, arbitrary: once(model).chain(once) },
  );
}
