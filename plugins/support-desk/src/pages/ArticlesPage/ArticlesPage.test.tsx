import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { NotAllowedError } from '@backstage/errors';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleDraft, exampleReport } from '../../__testUtils__/articles';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { saveFile } from '../../components/CsvButton';
import { ArticlesPage } from './ArticlesPage';

expect.extend(toHaveNoViolations);

jest.mock('../../components/CsvButton', () => ({ saveFile: jest.fn() }));

const MODEL = 'supportmodel:default/nec-ihms';

const open = (changes: Partial<SupportDeskApi> = {}, at = '/') => {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getSelfHelpReport: jest.fn(async () => exampleReport()),
    getMissingWords: jest.fn(async () => ({
      items: [
        {
          entity: 'system:default/nec-ihms',
          page: 'faq/passwords/',
          title: 'Forgotten password',
          missing: 'What to do without e-mail',
          at: '2025-03-06T09:00:00Z',
        },
      ],
    })),
    ...changes,
  });
  return { api, ...renderPage(<ArticlesPage />, api, { at }) };
};

describe('ArticlesPage', () => {
  it('tells what articles were good for, and what is missing', async () => {
    const { container } = open();
    const figures = await screen.findByRole('region', {
      name: 'In this period',
    });
    expect(figures).toHaveTextContent('Looked for help40');
    expect(figures).toHaveTextContent('Solved, as they said10 25 %');
    expect(figures).toHaveTextContent('8 with a super user first');
    expect(figures).toHaveTextContent('12 without a super user');
    const [, row] = screen.getAllByRole('row');
    expect(row).toHaveTextContent('Forgotten password31129856');
    expect(row).toHaveTextContent('Wed 10 January 2024');
    expect(within(row).getByText('Not touched for a year')).toBeVisible();
    expect(
      within(row).getByText('Many say that it did not help'),
    ).toBeVisible();
    expect(
      within(row).getByRole('link', { name: 'Edit Forgotten password' }),
    ).toHaveAttribute(
      'href',
      '/support/faq/edit?entity=system%3Adefault%2Fnec-ihms&page=faq%2Fpasswords%2F',
    );
    expect(await screen.findByText('What to do without e-mail')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('starts an article with the words that were looked for in vain', async () => {
    const startDraft = jest.fn(async () => exampleDraft());
    open({ startDraft });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Write an article: direct debit',
      }),
    );
    await waitFor(() =>
      expect(startDraft).toHaveBeenCalledWith({
        model: MODEL,
        title: 'direct debit',
      }),
    );
  });

  it('counts the period that the address says', async () => {
    const { api } = open({}, '/?period=days90');
    await waitFor(() => expect(api.getSelfHelpReport).toHaveBeenCalled());
    const asked = () => {
      const [model, query] = api.getSelfHelpReport.mock.lastCall!;
      expect(model).toBe(MODEL);
      const { from, to } = query!;
      return (Date.parse(to!) - Date.parse(from!)) / 86_400_000;
    };
    expect(asked()).toBe(90);
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Last 12 months' }),
    );
    await waitFor(() => expect(asked()).toBe(365));
  });

  it('gives the table as CSV, safe for spreadsheets', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'CSV' }));
    const [blob, name] = jest.mocked(saveFile).mock.lastCall!;
    expect(name).toBe('articles-nec-ihms-2025-03-08.csv');
    const text = await (blob as Blob).text();
    expect(text).toContain(
      'Forgotten password,/docs/default/system/nec-ihms/faq/passwords/,31,12,9,8,5,6,2024-01-10,Not touched for a year. Many say that it did not help\r\n',
    );
    expect(text).toContain("'=Refunds,");
  });

  it('prints a sheet of its own', async () => {
    window.print = jest.fn();
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Print' }));
    expect(window.print).toHaveBeenCalledTimes(1);
    expect(
      screen.getByRole('heading', {
        level: 1,
        name: 'NEC IHMS, What articles were good for',
      }),
    ).toBeInTheDocument();
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    await waitFor(() =>
      expect(screen.queryByText(/^NEC IHMS, What/)).not.toBeInTheDocument(),
    );
  });

  it('says whose figures these are to those who may not see them', async () => {
    open({
      getSelfHelpReport: jest.fn(async () => {
        throw new NotAllowedError('no');
      }),
    });
    expect(
      await screen.findByText('This is for those who support NEC IHMS'),
    ).toBeVisible();
  });
});
