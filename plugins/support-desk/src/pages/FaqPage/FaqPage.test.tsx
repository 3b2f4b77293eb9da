import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleCandidate, exampleDraft } from '../../__testUtils__/articles';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail, exampleSummary } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { FaqPage } from './FaqPage';

expect.extend(toHaveNoViolations);

const MODEL = 'supportmodel:default/nec-ihms';

/** The back end for a reader; `writes`: for somebody who writes this FAQ. */
const api = (changes: Partial<SupportDeskApi> & { writes?: boolean } = {}) => {
  const { writes, ...rest } = changes;
  return fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('nec-ihms')] })),
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getCandidates: jest.fn(async query => ({
      items:
        query?.status === 'published'
          ? [
              exampleCandidate({
                id: 'candidate-9',
                title: 'How do I get a new password?',
                status: 'published',
                articleUrl: '/docs/default/system/nec-ihms/faq/passwords/',
                publishedAt: '2025-03-03T10:00:00Z',
                count: 9,
              }),
            ]
          : [exampleCandidate()],
      mayWriteIn: writes ? [MODEL] : [],
    })),
    getDrafts: jest.fn(async () => ({ items: [exampleDraft()] })),
    ...rest,
  });
};

const documented = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name: 'nec-ihms',
      namespace: 'default',
      title: 'NEC IHMS',
      annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
    },
    spec: { owner: 'group:default/it' },
  },
];

beforeEach(() => sessionStorage.clear());

describe('FaqPage', () => {
  it('lets everybody read and ask', async () => {
    const { container } = renderPage(<FaqPage />, api(), {
      entities: documented,
    });
    const docs = await screen.findByRole('region', {
      name: 'Documentation of NEC IHMS',
    });
    await waitFor(() =>
      expect(
        within(docs)
          .getAllByRole('link')
          .map(link => link.getAttribute('href')),
      ).toContain('/docs/default/system/nec-ihms'),
    );
    const lately = await screen.findByRole('region', {
      name: 'Published lately',
    });
    expect(
      within(lately).getByRole('link', {
        name: 'How do I get a new password?',
      }),
    ).toHaveAttribute('href', '/docs/default/system/nec-ihms/faq/passwords/');
    expect(screen.getByText(/Asked 9 times/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Ask a super user' }),
    ).toHaveAttribute(
      'href',
      `/support/super-users/ask?model=${encodeURIComponent(MODEL)}`,
    );
    expect(screen.queryByText('What is asked often')).not.toBeInTheDocument();
    expect(screen.queryByText('Drafts')).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('finds articles while somebody types, and takes the words along to a question', async () => {
    const getSuggestions = jest.fn(async () => ({
      articles: [
        {
          entity: 'system:default/nec-ihms',
          page: 'faq/passwords/',
          title: 'Forgotten password',
          text: 'Choose Forgotten password on the login page.',
          url: '/docs/default/system/nec-ihms/faq/passwords/',
          helped: 12,
          said: 15,
        },
      ],
      knownErrors: [],
      partial: false,
    }));
    renderPage(<FaqPage />, api({ getSuggestions }));
    await userEvent.type(
      await screen.findByRole('searchbox', { name: 'Find an answer' }),
      'password',
    );
    expect(
      await screen.findByRole('link', { name: 'Forgotten password' }),
    ).toHaveAttribute('href', '/docs/default/system/nec-ihms/faq/passwords/');
    expect(screen.getByText('1 article found')).toBeVisible();
    expect(screen.getByText('Helped 12 of 15 who said')).toBeVisible();
    expect(getSuggestions).toHaveBeenLastCalledWith({
      model: MODEL,
      q: 'password',
    });
    expect(
      screen.getByRole('link', { name: 'Ask a super user' }),
    ).toHaveAttribute('href', expect.stringContaining('words=password'));
  });

  it('shows those who write what is asked often, and their drafts', async () => {
    const { container } = renderPage(<FaqPage />, api({ writes: true }));
    const often = await screen.findByRole('region', {
      name: 'What is asked often',
    });
    expect(
      within(often).getByRole('link', {
        name: 'How do I refund a rent payment?',
      }),
    ).toHaveAttribute('href', '/support/faq/candidates/candidate-1');
    expect(within(often).getByText('Asked 3 times by 2 people')).toBeVisible();
    expect(
      within(often).getByText('Fri 14 February to Fri 7 March'),
    ).toBeVisible();
    expect(
      within(often).getByText(
        'Rents · Same request type Query, module Rents. Words: refund, payment',
      ),
    ).toBeVisible();
    expect(within(often).getByText('Nobody writes it yet')).toBeVisible();
    const drafts = screen.getByRole('region', { name: 'Drafts' });
    expect(
      await within(drafts).findByRole('link', {
        name: 'Refund a rent payment',
      }),
    ).toHaveAttribute('href', '/support/faq/drafts/draft-1');
    expect(
      screen.getByRole('link', { name: 'What articles were good for' }),
    ).toHaveAttribute('href', '/support/faq/articles?model=default/nec-ihms');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('keeps the choice of what is listed in the address', async () => {
    const fake = api({ writes: true });
    renderPage(<FaqPage />, fake, { at: '/?status=dismissed' });
    await waitFor(() =>
      expect(fake.getCandidates).toHaveBeenCalledWith(
        expect.objectContaining({ model: MODEL, status: 'dismissed' }),
      ),
    );
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Being written' }),
    );
    await waitFor(() =>
      expect(fake.getCandidates).toHaveBeenCalledWith(
        expect.objectContaining({ status: 'drafting,proposed' }),
      ),
    );
  });

  it('adds one by hand, and keeps what was entered when it is refused', async () => {
    const addCandidate = jest
      .fn()
      .mockRejectedValueOnce(new Error('There is no ticket IHMS-9.'))
      .mockResolvedValueOnce(exampleCandidate());
    renderPage(<FaqPage />, api({ writes: true, addCandidate }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add one by hand' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add' }));
    expect(
      await within(dialog).findByText(/title of 3 characters or more/),
    ).toBeVisible();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Title/ }),
      'How do I refund?',
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Keys of tickets/ }),
      'IHMS-9, IHMS-10',
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add' }));
    expect(
      await within(dialog).findByText('There is no ticket IHMS-9.'),
    ).toBeVisible();
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(addCandidate).toHaveBeenLastCalledWith({
      model: MODEL,
      title: 'How do I refund?',
      description: '',
      module: undefined,
      tickets: ['IHMS-9', 'IHMS-10'],
    });
  });

  it('says what will be here, and starts an article', async () => {
    const startDraft = jest.fn(async () => exampleDraft());
    renderPage(
      <FaqPage />,
      api({
        startDraft,
        getCandidates: jest.fn(async () => ({
          items: [],
          mayWriteIn: [MODEL],
        })),
        getDrafts: jest.fn(async () => ({ items: [] })),
      }),
    );
    expect(
      await screen.findByText('Nothing is asked again and again'),
    ).toBeVisible();
    expect(
      await screen.findByText('Nobody is writing an article.'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Start an article' }),
    );
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Title/ }),
      'How do I refund?{Enter}',
    );
    await waitFor(() =>
      expect(startDraft).toHaveBeenCalledWith({
        model: MODEL,
        title: 'How do I refund?',
      }),
    );
  });
});
