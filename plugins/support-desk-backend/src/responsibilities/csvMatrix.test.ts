import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { matrixColumns, wordsOf } from './csvMatrix';

describe('matrixColumns', () => {
  it('tells a party from a column that is called the same', () => {
    const columns = ['Task', 'Vendor', 'Vendor', 'State'].map((title, i) => ({
      id: `party-${i}`,
      title,
      isMine: false,
      confirm: [],
    }));
    const matrix = { columns, groups: [], rows: [] } as unknown as Matrix;
    expect(Object.keys(matrixColumns(matrix))).toEqual([
      'Group',
      'Task',
      'Part of',
      'Task (party-0)',
      'Vendor',
      'Vendor (party-2)',
      'State (party-3)',
      'Basis',
      'State',
      'To confirm',
    ]);
  });
});

describe('wordsOf', () => {
  it.each([
    ['notResponsible', undefined, undefined],
    ['responsible', undefined, 'responsible'],
    ['optional', 'consulting', 'optional (charged: consulting)'],
  ] as const)('puts %s, %s into words', (value, charge, words) => {
    expect(wordsOf({ value, charge })).toBe(words);
  });
});
