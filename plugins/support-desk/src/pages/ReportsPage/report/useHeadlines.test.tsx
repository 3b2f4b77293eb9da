import type {
  Report,
  ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { exampleReport } from '../../../__testUtils__/reports';
import { useHeadlines } from './useHeadlines';

function Said({ report }: { report: Report }) {
  return <p data-testid="said">{useHeadlines(report).join(' ')}</p>;
}

const FINAL = { period: '2025-02', frozenAt: '2025-03-03T00:00:00Z' };

const said = async (changes: Partial<Report>) => {
  const report = exampleReport({ state: FINAL, ...changes });
  const { unmount } = renderPage(<Said report={report} />, fakeApi());
  const { textContent } = await screen.findByTestId('said');
  unmount();
  return textContent;
};
const line = (title: string, count: number, before: number) => ({
  id: title,
  title,
  count,
  before,
});
const counted = (count: number, before: number): ReportSection[] => [
  { kind: 'categories', title: '', lines: [], total: line('', count, before) },
];

it('words what stands out by what the sections say, not by the sentences that came', async () => {
  expect(await said({ headlines: ['nothing of this'] })).toMatch(
    /^\*\*118 requests\*\*, 1 more than in January\. \*\*Error rose from 9 to 14\*\*\. Technical\/Task Assistance fell from 46 to 41\. \*\*100 of 111 targets were met\*\*\. Reply to e-mail missed 11 of 109\./,
  );
});

it.each([
  [0, 0, '**No requests**, as in January.'],
  [0, 2, '**No requests**, 2 fewer than in January.'],
  [1, 1, '**1 request**, as many as in January.'],
  [1, 4, '**1 request**, 3 fewer than in January.'],
])('says of %d after %d: %s', async (count, before, text) => {
  expect(await said({ sections: counted(count, before) })).toBe(text);
});

it('compares nothing while the period runs', async () => {
  const state = { period: '2025-02' };
  expect(await said({ state, sections: counted(4, 9) })).toBe(
    '**4 requests so far**; there were 9 in January.',
  );
});
