import type { StepInput } from '../../schema';
import type { Check, CheckContext, Finding } from '../Check';

interface Place {
  id: string;
  path: string;
}

function placesOf(path: string, map: object | undefined): Place[] {
  return Object.keys(map ?? {}).map(id => ({ id, path: `${path}.${id}` }));
}

function inEach<T>(
  path: string,
  map: Record<string, T> | undefined,
  key: string,
  inner: (value: T) => object | undefined,
): Place[] {
  return Object.entries(map ?? {}).flatMap(([id, value]) =>
    placesOf(`${path}.${id}.${key}`, inner(value)),
  );
}

/** Steps by their index, since their id would find the first of two. */
function stepPlaces(path: string, steps: StepInput[] = []): Place[] {
  return steps.flatMap((step, i) => [
    { id: step.id, path: `${path}.${i}` },
    ...stepPlaces(`${path}.${i}.steps`, step.steps),
  ]);
}

/** Places that have to have different ids, and what they are. */
function idSpaces({ spec }: CheckContext): [noun: string, places: Place[]][] {
  const { parties, contacts, priorities, responsibilities, procedures } = spec;
  return [
    [
      'roles and parties',
      [
        ...placesOf('parties', parties),
        ...inEach('parties', parties, 'roles', party => party.roles),
      ],
    ],
    [
      'topics',
      inEach('contacts', contacts, 'topics', contact => contact.topics),
    ],
    [
      'priorities',
      inEach('priorities', priorities, 'values', scale => scale.values),
    ],
    [
      'rows of the matrix',
      inEach(
        'responsibilities.groups',
        responsibilities?.groups,
        'rows',
        group => group.rows,
      ),
    ],
    [
      'columns of the matrix',
      (responsibilities?.columns ?? []).map((column, i) => ({
        id: typeof column === 'string' ? column : column.id,
        path: `responsibilities.columns.${i}`,
      })),
    ],
    ...Object.entries(procedures ?? {}).map(
      ([id, procedure]): [string, Place[]] => [
        'steps of the procedure',
        stepPlaces(`procedures.${id}.steps`, procedure.steps),
      ],
    ),
  ];
}

/** Ids that occur twice among those that share one set. */
export const duplicateIds: Check = context =>
  idSpaces(context).flatMap(([noun, places]) => {
    const first = new Map<string, string>();
    const findings: Finding[] = [];
    for (const { id, path } of places) {
      const other = first.get(id);
      if (other) {
        findings.push({
          code: 'DUPLICATE_ID',
          path,
          message: `the id "${id}" is taken by ${other}: ${noun} share one set of ids`,
        });
      } else {
        first.set(id, path);
      }
    }
    return findings;
  });
