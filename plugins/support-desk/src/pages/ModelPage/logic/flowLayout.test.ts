import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleModel } from '../../../__testUtils__/models';
import { flowLayout } from './flowLayout';

type Part = [id: string, level: number, party?: string, escalatesTo?: string];

/** A model of levels alone; parties are named for their sides. */
const modelOf = (...levels: Part[]) =>
  ({
    parties: Object.fromEntries(
      ['vendor', 'support', 'user'].map(side => [
        side,
        { id: side, side, title: side },
      ]),
    ),
    levels: Object.fromEntries(
      levels.map(([id, level, party, escalatesTo]) => [
        id,
        { id, level, party, escalatesTo },
      ]),
    ),
  } as unknown as Pick<CompiledModel, 'levels' | 'parties'>);

const placesOf = (layout: ReturnType<typeof flowLayout>) =>
  Object.fromEntries(
    layout.boxes.map(({ level, column, row, apart }) => [
      level.id,
      [column, row, ...(apart ? ['apart'] : [])],
    ]),
  );

describe('flowLayout', () => {
  it.each([
    [
      'nec-ihms',
      ['users', 'ihms-project-team', 'nec'],
      {
        'level-0': [0, 1, 'apart'],
        'level-1': [1, 0],
        'level-2': [2, 1],
        'level-3': [3, 2],
      },
    ],
    [
      'hmis',
      ['provider-agency', 'hmis', 'bis'],
      {
        'agency-self-help': [0, 0],
        'technical-support': [1, 1],
        'system-administrator': [2, 1],
        vendor: [3, 2],
      },
    ],
    [
      'clickhome',
      ['client-it', 'clickhome'],
      {
        'first-level': [0, 0],
        'clickhome-support': [1, 1],
        'optional-consulting': [2, 1],
      },
    ],
    [
      'clarity-escalation',
      ['ica', 'macch', 'nmis', 'bitfocus'],
      {
        articles: [0, 3],
        ica: [1, 0],
        macch: [1, 1, 'apart'],
        nmis: [2, 2, 'apart'],
        vendor: [3, 3],
      },
    ],
  ])('lays out %s', (name, lanes, places) => {
    const layout = flowLayout(exampleModel(name));
    expect(layout.lanes.map(({ party }) => party?.id)).toEqual(lanes);
    expect(placesOf(layout)).toEqual(places);
  });

  it.each([
    ['one level is not apart', modelOf(['a', 1, 'support']), { a: [0, 0] }],
    [
      'levels of one number and party stand below each other',
      modelOf(['a', 1, 'user', 'c'], ['b', 1, 'user', 'c'], ['c', 2, 'vendor']),
      { a: [0, 0], b: [0, 1], c: [1, 2] },
    ],
    [
      'a level of the same number stands right of what escalates to it',
      modelOf(['a', 1, 'user', 'b'], ['b', 1, 'support']),
      { a: [0, 0], b: [1, 1] },
    ],
    [
      'a level without party has the last lane',
      modelOf(['a', 1, undefined, 'b'], ['b', 2, 'support']),
      { a: [0, 1], b: [1, 0] },
    ],
    [
      'levels that escalate in a circle',
      modelOf(['a', 1, 'user', 'b'], ['b', 1, 'user', 'a']),
      { a: [0, 0], b: [1, 0] },
    ],
  ])('%s', (_, model, places) => {
    expect(placesOf(flowLayout(model))).toEqual(places);
  });

  it('has no level', () => {
    expect(flowLayout(modelOf())).toEqual({
      lanes: [],
      boxes: [],
      columns: 0,
      pieces: [],
    });
  });

  const piecesOf = (model: ReturnType<typeof modelOf>) =>
    flowLayout(model).pieces.map(
      ({ kind, place, column, row, rowEnd, head }) =>
        `${kind} ${place} ${column} rows ${row}-${rowEnd}${
          head ? ' head' : ''
        }`,
    );

  it.each([
    [
      'straight',
      modelOf(['a', 1, 'user', 'b'], ['b', 2, 'user']),
      ['straight gutter 0 rows 0-1 head'],
    ],
    [
      'down',
      modelOf(['a', 1, 'user', 'b'], ['b', 2, 'vendor']),
      ['leaveDown gutter 0 rows 0-1', 'arriveDown gutter 0 rows 1-2 head'],
    ],
    [
      'up',
      modelOf(['a', 1, 'vendor', 'b'], ['b', 2, 'user']),
      ['leaveUp gutter 0 rows 1-2', 'arriveUp gutter 0 rows 0-1 head'],
    ],
    [
      'past a column, along its own row',
      modelOf(['a', 1, 'user', 'c'], ['b', 2, 'support'], ['c', 3, 'vendor']),
      [
        'across column 1 rows 0-1',
        'across gutter 0 rows 0-1',
        'leaveDown gutter 1 rows 0-2',
        'arriveDown gutter 1 rows 2-3 head',
      ],
    ],
    [
      'past a box in its own row, along the other row',
      modelOf(['a', 1, 'user', 'c'], ['b', 2, 'user'], ['c', 3, 'vendor']),
      [
        'across column 1 rows 1-2',
        'across gutter 1 rows 1-2 head',
        'leaveDown gutter 0 rows 0-1',
        'arriveDown gutter 0 rows 1-2',
      ],
    ],
    ['not backwards', modelOf(['a', 2, 'user', 'b'], ['b', 1, 'vendor']), []],
  ])('draws an arrow %s', (_, model, pieces) => {
    expect(piecesOf(model)).toEqual(pieces);
  });
});
