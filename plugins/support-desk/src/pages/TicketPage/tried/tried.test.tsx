import type {
  SupportDeskApi,
  Ticket,
  Tried,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { lena, openTicket, worked } from '../../../__testUtils__/ticketPage';
import { exampleTicket } from '../../../__testUtils__/tickets';
import { Resolved } from '../Resolved';
import { TriedBefore } from './TriedBefore';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const nothing: Tried = {
  steps: [],
  articles: [],
  superUsers: [],
  nothing: true,
};

const tried: Tried = {
  steps: [{ id: 'a', text: 'Use the Help function' }],
  articles: [
    { title: 'Refunds', url: '/docs/default/system/nec-ihms/faq/' },
    { title: 'A leaflet' },
  ],
  superUsers: [
    {
      user: 'user:default/dana-struan',
      name: 'Dana Struan',
      answer: 'Not known',
    },
    { user: 'user:default/beth-harkin', name: 'Beth Harkin' },
  ],
  question: 'q1',
  nothing: false,
};

const block = () => screen.findByRole('region', { name: 'Tried before' });

describe('TriedBefore', () => {
  it('says what was tried, read and asked', async () => {
    const { container } = renderPage(
      <TriedBefore ticket={exampleTicket({ selfHelp: tried })} />,
      fakeApi(),
    );
    const it = within(await block());
    expect(it.getByText('Use the Help function')).toBeVisible();
    expect(it.getByRole('link', { name: 'Refunds' })).toHaveAttribute(
      'href',
      '/docs/default/system/nec-ihms/faq/',
    );
    expect(it.getByText('A leaflet')).toBeVisible();
    expect(it.getByText('Dana Struan: Not known')).toBeVisible();
    expect(it.getByText('Beth Harkin')).toBeVisible();
    expect(
      it.getByRole('link', { name: 'The question that it began with' }),
    ).toHaveAttribute('href', '/support/super-users/questions/q1');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says on the page that nothing was tried (S1-20)', async () => {
    openTicket(worked({ selfHelp: nothing }));
    expect(await block()).toHaveTextContent('Nothing was tried before');
  });

  it.each([undefined, { ...nothing, nothing: false }])(
    'is not there where nothing was asked: %j',
    async selfHelp => {
      renderPage(
        <>
          <TriedBefore ticket={exampleTicket({ selfHelp })} />
          <p>below</p>
        </>,
        fakeApi(),
      );
      expect(await screen.findByText('below')).toBeVisible();
      expect(
        screen.queryByRole('region', { name: 'Tried before' }),
      ).not.toBeInTheDocument();
    },
  );
});

describe('ProposeForFaq', () => {
  const resolved: Ticket = exampleTicket({
    status: 'resolved',
    module: { id: 'rents', title: 'Rents' },
    resolution: { text: 'Refunded', at: '2025-03-08T09:00:00Z', by: lena },
  });
  const { model, id, summary } = resolved;

  const renderResolved = (changes: Partial<SupportDeskApi>) => {
    const api = fakeApi(changes);
    const page = renderPage(
      <Resolved ticket={resolved} isPending={false} onAction={jest.fn()} />,
      api,
    );
    return { api, ...page };
  };

  it('makes a candidate of the ticket, and leads to it', async () => {
    const { api, container } = renderResolved({
      getCandidates: jest.fn(async () => ({ items: [], mayWriteIn: [model] })),
      addCandidate: jest.fn(async () => ({ id: 'c1' } as never)),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Propose for the FAQ' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Open the candidate' }),
    ).toHaveAttribute('href', '/support/faq/candidates/c1');
    expect(api.addCandidate).toHaveBeenCalledWith({
      model,
      title: summary,
      module: 'rents',
      tickets: [id],
    });
    expect(await axe(container)).toHaveNoViolations();
  });

  it('leads to the candidate to which it belongs already', async () => {
    renderResolved({
      getCandidates: jest.fn(async () => ({ items: [], mayWriteIn: [model] })),
      addCandidate: jest.fn(async () => {
        throw Object.assign(new Error('409'), {
          body: { error: { code: 'BELONGS_TO', candidate: 'c2' } },
        });
      }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Propose for the FAQ' }),
    );
    expect(
      await screen.findByText(/It belongs to a candidate already/),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Open the candidate' }),
    ).toHaveAttribute('href', '/support/faq/candidates/c2');
  });

  it('says why it failed', async () => {
    renderResolved({
      getCandidates: jest.fn(async () => ({ items: [], mayWriteIn: [model] })),
      addCandidate: jest.fn(async () => {
        throw new Error('It is in one already.');
      }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Propose for the FAQ' }),
    );
    expect(await screen.findByText('It is in one already.')).toBeVisible();
  });

  it('is not there for those who do not write in this FAQ', async () => {
    const { api } = renderResolved({});
    expect(await screen.findByText('Refunded')).toBeVisible();
    await waitFor(() => expect(api.getCandidates).toHaveBeenCalled());
    expect(
      screen.queryByRole('button', { name: 'Propose for the FAQ' }),
    ).not.toBeInTheDocument();
  });
});
