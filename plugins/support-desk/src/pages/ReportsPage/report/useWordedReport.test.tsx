import { renderHook } from '@testing-library/react';
import type { ReportSection } from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleReport } from '../../../__testUtils__/reports';
import { reportsTranslationRef } from '../../../messages/reports';
import { useWordedReport } from './useWordedReport';

jest.mock('@backstage/frontend-plugin-api', () => ({
  ...jest.requireActual('@backstage/frontend-plugin-api'),
  // As a translator would: every text says by which key it is named.
  useTranslationRef: (ref: unknown) => ({
    t: (key: string) => (ref === reportsTranslationRef ? `<${key}>` : key),
  }),
}));

const worded = (sections: ReportSection[]) =>
  renderHook(() => useWordedReport(exampleReport({ sections }))).result.current
    .sections;

const total = { id: 'total', title: 'All', count: 0, before: 0 };

describe('useWordedReport', () => {
  it('names sections by what they are, and surveys as the model does', () => {
    expect(
      worded([
        ...exampleReport().sections,
        { kind: 'callers', title: 'x', lines: [], total, by: 'team' },
        { kind: 'callers', title: 'x', lines: [], total },
      ]).map(it => it.title),
    ).toEqual([
      '<reports.section.categories>',
      '<reports.section.levels>',
      'Satisfaction',
      '<reports.section.targets>',
      '<reports.section.availability>',
      '<reports.callers.team>',
      '<reports.section.callers>',
    ]);
  });

  it('names columns that are known, and the sum of all', () => {
    const [counted, facts] = worded([
      { kind: 'levels', title: 'x', lines: [], total },
      {
        kind: 'incidents',
        title: 'x',
        table: {
          columns: [
            { id: 'excluded', title: 'Excluded because of', kind: 'text' },
            { id: 'to', title: 'Towards', kind: 'text' },
          ],
          rows: [],
        },
      },
    ]);
    expect(counted).toMatchObject({ total: { title: '<reports.column.all>' } });
    expect(facts).toMatchObject({
      table: {
        columns: [
          { title: '<reports.fact.excludedBecause>' },
          { title: 'Towards' },
        ],
      },
    });
  });
});
