import type {
  CountedLine,
  ReportSection,
  TargetLine,
} from '@supportdesk/backstage-plugin-support-desk-common';
import fc from 'fast-check';
import { headlinesOf } from './headlines';

const line = (
  title: string,
  count: number,
  before: number,
  more: Partial<CountedLine> = {},
): CountedLine => ({ id: title, title, count, before, ...more });

const categories = (
  lines: CountedLine[],
  total = line(
    'All',
    lines.reduce((all, it) => all + it.count, 0),
    lines.reduce((all, it) => all + it.before, 0),
  ),
): ReportSection => ({ kind: 'categories', title: 'Requests', lines, total });

const target = (title: string, met: number, missed: number): TargetLine => ({
  id: title,
  title,
  measure: 'response',
  promises: [],
  met,
  missed,
  withoutTime: 3,
  running: 1,
  missedTickets: [],
});

const targets = (...lines: TargetLine[]): ReportSection => ({
  kind: 'targets',
  title: 'Targets',
  lines,
});

const satisfaction = (mean?: number): ReportSection => ({
  kind: 'satisfaction',
  title: 'Satisfaction',
  result: { asked: 60, answered: 47, mean, before: [], comments: [] },
});

const FEBRUARY = { before: '2025-01', isOver: true };

describe('headlinesOf', () => {
  it.each<[string, ReportSection[], string[]]>([
    [
      'a month like that of the picture',
      [
        categories(
          [
            line('Software Problem', 26, 19),
            line('Error', 14, 9, { parent: 'Software Problem' }),
            line('Training Issue', 13, 17),
            line('Others', 79, 82),
          ],
          line('All', 118, 117),
        ),
        targets(target('Response', 98, 11), target('Plan', 6, 3)),
        satisfaction(4.25),
      ],
      [
        '**118 requests**, one more than in January.',
        '**Error rose from 9 to 14**; Training Issue fell from 17 to 13.',
        '**104 of 118 targets were met**; Response missed 11 of 109.',
        'People rate support **4.3 of 5**.',
      ],
    ],
    [
      'fewer requests',
      [categories([line('Error', 5, 17)])],
      ['**5 requests**, 12 fewer than in January.', 'Error fell from 17 to 5.'],
    ],
    [
      'one request less',
      [categories([line('Error', 1, 2)])],
      ['**1 request**, one less than in January.', 'Error fell from 2 to 1.'],
    ],
    [
      'nothing at all',
      [categories([line('Error', 0, 0)]), targets(), satisfaction()],
      ['**No requests**, as in January.'],
    ],
    [
      'targets that were all met',
      [targets(target('Response', 7, 0))],
      ['**All 7 targets were met.**'],
    ],
    [
      'one target',
      [targets(target('Response', 1, 0))],
      ['**The one target was met.**'],
    ],
    [
      'one measure only',
      [targets(target('Response', 1, 2))],
      ['**1 of 3 targets were met**.'],
    ],
    ['no section that says anything', [], []],
  ])('says of %s', (_what, sections, expected) => {
    expect(headlinesOf(sections, FEBRUARY)).toEqual(expected);
  });

  it('compares nothing while a period runs', () => {
    const running = { before: '2025-Q1', isOver: false };
    expect(headlinesOf([categories([line('Error', 4, 9)])], running)).toEqual([
      '**4 requests so far**; there were 9 in the 1st quarter of 2025.',
    ]);
  });

  it('never names a group beside its parts, nor calls a fall a rise', () => {
    const counts = fc.array(
      fc.record({ count: fc.nat(50), before: fc.nat(50) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(counts, its => {
        const lines = its.map((it, i) => ({
          ...line(`part-${i}.`, it.count, it.before),
          parent: 'group',
        }));
        const sections = [categories([line('group', 900, 0), ...lines])];
        const text = headlinesOf(sections, FEBRUARY).slice(1).join(' ');
        expect(text).not.toContain('group');
        const said = (title: string, verb: string) =>
          text.includes(`${title} ${verb}`);
        const wrong = lines.filter(
          ({ title, count, before }) =>
            (said(title, 'rose') && count <= before) ||
            (said(title, 'fell') && count >= before),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});
