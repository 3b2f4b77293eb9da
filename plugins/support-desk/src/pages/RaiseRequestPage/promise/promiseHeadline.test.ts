import { headlineOf } from './promiseHeadline';

const target = (measure: string, dueAt: string | null = null) => ({
  measure,
  dueAt,
});

describe('headlineOf', () => {
  it.each([
    ['nothing', [], undefined],
    [
      'a response before what is due earlier',
      [target('workaround', '1'), target('response', '2')],
      'response',
    ],
    [
      'a response without a time before a date',
      [target('resolution', '1'), target('acknowledgement')],
      'acknowledgement',
    ],
    ['any other promise', [target('resolution', '1')], 'resolution'],
    ["never the reader's own duty", [target('report', '1')], undefined],
  ])('is %s', (_name, targets, expected) => {
    expect(headlineOf(targets)?.measure).toBe(expected);
  });
});
