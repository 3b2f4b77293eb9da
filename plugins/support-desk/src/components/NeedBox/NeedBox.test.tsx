import type {
  RouteResult,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail } from '../../__testUtils__/models';
import {
  exampleNoticeSummary,
  openInterruption,
} from '../../__testUtils__/notices';
import { renderPage } from '../../__testUtils__/renderPage';
import { refund, suggestions } from '../../__testUtils__/suggestions';
import { VisitProvider } from '../../hooks/visit';
import { NeedBox } from './NeedBox';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);
beforeEach(() => sessionStorage.clear());

const detail = exampleDetail('nec-ihms');
const { ref } = detail.model;

const rents: RouteResult = {
  outcome: 'answer',
  takenAs: { kind: 'service', id: 'rents', title: 'Rents' },
  answers: [
    {
      contacts: [],
      seeAlso: [],
      requestType: { id: 'query', title: 'Write a query' },
    },
  ],
  superUsers: [
    {
      user: 'user:default/dana-struan',
      name: 'Dana Struan',
      area: 'rents',
      areaTitle: 'Rents',
    },
    {
      user: 'user:default/other',
      name: 'Somebody else',
      area: 'repairs',
      areaTitle: 'Repairs',
    },
  ],
};

function renderBox(changes: Partial<SupportDeskApi> = {}) {
  const api = fakeApi({
    route: jest.fn(async () => rents),
    getSuggestions: jest.fn(async () => suggestions),
    ...changes,
  });
  const page = renderPage(
    <VisitProvider>
      <NeedBox detail={detail} model="default/nec-ihms" />
    </VisitProvider>,
    api,
  );
  return { api, ...page };
}

const box = () => screen.findByRole('searchbox', { name: 'What do you need?' });

const ask = async (words: string) => {
  await userEvent.click(await box());
  await userEvent.paste(words);
};

const eventsOf = (api: jest.Mocked<SupportDeskApi>) =>
  api.recordVisit.mock.calls.flatMap(([, it]) => it.events);

describe('NeedBox', () => {
  it('says where the matrix gives a task to others', async () => {
    renderBox({
      route: jest.fn(async () => ({
        ...rents,
        responsibility: {
          row: { id: 'updates', title: 'Windows Updates', group: 'server' },
          parties: [{ column: 'it', title: 'Client IT Resource' }],
          goesTo: [{ id: 'nec', title: 'NEC' }],
        },
      })),
    });
    await ask('windows updates');
    expect(
      await screen.findByText(/“Windows Updates” is for Client IT Resource/),
    ).toBeVisible();
  });

  it('says first what is interrupted of what the words are about', async () => {
    const { api } = renderBox({
      getNotices: jest.fn(async () => ({
        items: [
          openInterruption({ services: [{ id: 'rents', title: 'Rents' }] }),
          openInterruption({
            id: 'other',
            title: 'No letters',
            services: [{ id: 'letters', title: 'Letters' }],
          }),
          exampleNoticeSummary({ services: [{ id: 'rents', title: 'Rents' }] }),
        ],
      })),
    });
    await ask('refund a credit');
    const known = within(
      await screen.findByRole('region', { name: 'Interruptions of service' }),
    );
    expect(
      known.getByText(
        'Interrupted since 10:30. This is known: the notice says when it is back.',
      ),
    ).toBeVisible();
    expect(
      known.getByText('Scheduled: Tue 18 March, 20:00 to 22:00 UTC.'),
    ).toBeVisible();
    expect(known.queryByText('No letters')).toBeNull();
    expect(screen.getByText('2 interruptions are known')).toBeInTheDocument();
    expect(api.getNotices).toHaveBeenCalledWith(
      expect.objectContaining({ model: ref }),
    );
  });

  it('shows what to read first, then whom to ask, then the contact', async () => {
    const { api, container } = renderBox();
    await ask('refund a credit');
    const link = await screen.findByRole('link', {
      name: 'Refund a credit (opens in a new tab)',
    });
    expect(link).toHaveAttribute('href', refund.url);
    expect(link).toHaveAttribute('target', '_blank');
    expect(within(link).getByText('credit').tagName).toBe('STRONG');
    expect(screen.getByText('Helped 14 of 16 readers')).toBeVisible();
    expect(screen.getByText('Print them in two halves.')).toBeVisible();
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(it => it.textContent),
    ).toEqual([
      'Read',
      'Ask a Super User of Rents',
      'Still stuck? The right contact',
    ]);
    expect(
      screen.getByRole('link', { name: 'Ask a question' }),
    ).toHaveAttribute(
      'href',
      `/support/super-users/ask?${new URLSearchParams({
        model: ref,
        module: 'rents',
        words: 'refund a credit',
      })}`,
    );
    expect(screen.getByText('Dana Struan')).toBeVisible();
    expect(screen.queryByText('Somebody else')).not.toBeInTheDocument();
    expect(api.getSuggestions).toHaveBeenCalledWith({
      model: ref,
      q: 'refund a credit',
    });
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('3 answers'),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows who helps with the module alone', async () => {
    const nina = {
      user: 'user:default/nina',
      name: 'Nina Moss',
      area: 'reports',
      areaTitle: 'Reports',
    };
    renderBox({
      route: jest.fn(async () => ({
        ...rents,
        takenAs: { kind: 'service' as const, id: 'reports', title: 'Reports' },
        superUsers: [nina, ...rents.superUsers],
      })),
    });
    await ask('print a report');
    expect(await screen.findByText('Nina Moss')).toBeVisible();
    expect(screen.queryByText('Dana Struan')).not.toBeInTheDocument();
  });

  it('does not wait for the one to show the other', async () => {
    renderBox({ route: jest.fn(() => new Promise<never>(() => {})) });
    await ask('refund a credit');
    expect(
      await screen.findByRole('link', { name: /^Refund a credit/ }),
    ).toBeVisible();
  });

  it('shows the rest where nothing can be suggested', async () => {
    renderBox({
      getSuggestions: jest.fn(async () => {
        throw new Error('gone');
      }),
    });
    await ask('refund a credit');
    expect(
      await screen.findByRole('link', { name: 'Write a query' }),
    ).toBeVisible();
    expect(screen.queryByText('Read')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('thanks for what solved it, counts it, and takes it back', async () => {
    const { api, unmount } = renderBox();
    await ask('refund a credit');
    const solved = () =>
      screen.findByRole('button', { name: '“Refund a credit” solved it' });
    await userEvent.click(await solved());
    expect(await box()).toHaveValue('');
    expect(screen.getByRole('status')).toHaveTextContent('Good to hear');
    expect(
      screen.queryByRole('link', { name: /Refund/ }),
    ).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await box()).toHaveValue('refund a credit');
    await userEvent.click(await solved());
    unmount();
    expect(eventsOf(api).filter(it => it.type === 'solved')).toEqual([
      { type: 'solved', by: 'article', entity: refund.entity, page: 'faq/' },
    ]);
    expect(api.recordVisit.mock.calls[0][1]).toMatchObject({
      model: ref,
      module: 'rents',
    });
  });

  it('tells what was looked for and opened, and that somebody left', async () => {
    const { api, unmount } = renderBox();
    await ask('refund a credit');
    await userEvent.click(
      await screen.findByRole('link', { name: /^Refund a credit/ }),
    );
    await act(() => new Promise(done => setTimeout(done, 1800)));
    unmount();
    expect(eventsOf(api)).toEqual([
      expect.objectContaining({ type: 'opened', title: 'Refund a credit' }),
      { type: 'searched', text: 'refund a credit', results: 2 },
      { type: 'left' },
    ]);
  });

  it('counts a super user and a known error as well', async () => {
    const { api, unmount } = renderBox();
    await ask('refund a credit');
    await userEvent.click(
      await screen.findByRole('button', { name: 'A super user solved it' }),
    );
    await ask('letters');
    await userEvent.click(
      await screen.findByRole('button', { name: 'IHMS-P3 solved it' }),
    );
    unmount();
    expect(eventsOf(api)).toEqual([
      { type: 'solved', by: 'superUser' },
      { type: 'solved', by: 'knownError', problem: 'p1' },
    ]);
  });
});
