import type { LevelCounts } from '@supportdesk/backstage-plugin-support-desk-common';
import { NotAllowedError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleDetail } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { ModelRouter } from '../ModelRouter';

expect.extend(toHaveNoViolations);

const level = (number: number, title: string, figures: number[]) => {
  const [reached, stopped, escalated, returned, stillOpen] = figures;
  return {
    id: `level-${number}`,
    level: number,
    title,
    ...{ reached, stopped, escalated, returned, open: stillOpen },
  };
};

const COUNTS: LevelCounts = {
  from: '2025-02-06T11:40:00Z',
  to: '2025-03-08T11:40:00Z',
  items: [
    level(2, 'Internal Escalation', [40, 24, 9, 2, 5]),
    level(3, 'External Escalation', [9, 4, 0, 0, 5]),
  ],
};

async function open(getLevelCounts: () => Promise<LevelCounts>) {
  const api = fakeApi({
    getModel: jest.fn(async () => exampleDetail('payroll')),
    getLevelCounts: jest.fn(getLevelCounts),
  });
  renderPage(
    <Routes>
      <Route path="/support/models/*" element={<ModelRouter />} />
    </Routes>,
    api,
    { at: '/support/models/default/payroll' },
  );
  await screen.findByText('All support models');
  await waitFor(() => expect(api.getLevelCounts).toHaveBeenCalled());
}

const section = () => document.getElementById('counts')!;

describe('CountsSection', () => {
  it('shows what stopped where, as figures and as bars', async () => {
    await open(async () => COUNTS);
    await waitFor(() => expect(section()).toBeInTheDocument());
    const counts = within(section());
    expect(
      counts.getByText(
        'Requests of the last 30 days, from Thu 6 February to Sat 8 March.',
      ),
    ).toBeVisible();
    const [, second, third] = counts.getAllByRole('row');
    expect(second).toHaveTextContent('Level 2 Internal Escalation4024925');
    expect(third).toHaveTextContent('Level 3 External Escalation94005');
    expect(
      within(second).getByRole('img', {
        name: 'Stopped here 24, Escalated 9, Given back 2, Still open 5',
      }),
    ).toBeVisible();
    expect(await axe(section())).toHaveNoViolations();
  });

  it('says when nothing has reached any level', async () => {
    const items = COUNTS.items.map(({ id, level: number, title }) => ({
      ...level(number, title, [0, 0, 0, 0, 0]),
      id,
    }));
    await open(async () => ({ ...COUNTS, items }));
    expect(
      await screen.findByText('No request has reached a level in these days.'),
    ).toBeVisible();
  });

  it.each([
    new NotAllowedError('no'),
    // As the client of the back end answers it.
    Object.assign(new Error('Request failed with 403'), {
      cause: new NotAllowedError('no'),
    }),
  ])('shows nothing to those who may not know: %s', async error => {
    await open(async () => {
      throw error;
    });
    expect(section()).toBeNull();
    expect(screen.queryByText('What stopped where')).not.toBeInTheDocument();
  });

  it('says when they could not be loaded', async () => {
    await open(async () => {
      throw new Error('No connection.');
    });
    expect(await screen.findByText('No connection.')).toBeVisible();
  });
});
