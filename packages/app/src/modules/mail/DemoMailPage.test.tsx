import {
  discoveryApiRef,
  fetchApiRef,
  identityApiRef,
} from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DemoMailPage } from './DemoMailPage';

const IONA = 'iona.petrie@example.com';
const DESK = 'ihms@example.com';

const ADDRESSES = {
  mailboxes: [
    { address: DESK, title: 'IHMS mailbox' },
    { address: 'hmis-support@example.com', title: 'HMIS' },
  ],
  people: [
    {
      address: 'callum.rae@example.com',
      name: 'Callum Rae',
      entityRef: 'user:default/callum-rae',
    },
    {
      address: IONA,
      name: 'Iona Petrie',
      entityRef: 'user:default/iona-petrie',
    },
    { address: 'jo.doe@elsewhere.example.com', name: 'Jo Doe' },
  ],
};

const MAIL = {
  id: 7,
  from: { name: 'IHMS mailbox', address: DESK },
  replyTo: DESK,
  subject: '[IHMS-1] Password forgotten',
  receivedAt: '2025-03-08T11:00:00.000Z',
  text: 'It is reset.',
  html: '<p>It is <b>reset</b>.</p>',
  attachments: [{ name: 'guide.pdf', size: 10 }],
  automatic: false,
};

// The first render loads all of Backstage UI.
jest.setTimeout(30_000);

describe('DemoMailPage', () => {
  const fetch = jest.fn();
  const sent = () =>
    fetch.mock.calls
      .filter(([, init]) => init?.method === 'POST')
      .map(([, init]) => JSON.parse(init.body));

  beforeEach(() => {
    fetch.mockReset();
    fetch.mockImplementation(async (url: string, init?: RequestInit) => {
      if (init?.method === 'POST') return new Response(null, { status: 201 });
      if (url.endsWith('/addresses')) return Response.json(ADDRESSES);
      const owner = new URL(url).searchParams.get('owner');
      return Response.json({ items: owner === IONA ? [MAIL] : [] });
    });
  });

  const render = (search = '') =>
    renderInTestApp(<DemoMailPage />, {
      initialRouteEntries: [`/${search}`],
      apis: [
        [
          discoveryApiRef,
          { getBaseUrl: async () => 'http://portal/api/demo-mail' },
        ],
        [fetchApiRef, { fetch }],
        [
          identityApiRef,
          {
            getBackstageIdentity: async () => ({
              type: 'user' as const,
              userEntityRef: 'user:default/iona-petrie',
              ownershipEntityRefs: [],
            }),
            getProfileInfo: async () => ({}),
            getCredentials: async () => ({}),
            signOut: async () => {},
          },
        ],
      ],
    });

  it('begins with the inbox of who is signed in', async () => {
    render();
    expect(
      await screen.findByRole('heading', { name: 'Inbox of Iona Petrie' }),
    ).toBeVisible();
    const mails = await screen.findByRole('list', { name: 'Mails' });
    expect(
      await within(mails).findByRole('link', { name: MAIL.subject }),
    ).toHaveAttribute('href', expect.stringContaining('mail=7'));
  });

  it('shows the HTML of a mail where it can do nothing, and its plain text', async () => {
    render(`?of=${IONA}&mail=7`);
    const frame = await screen.findByTitle('Text of the mail');
    expect(frame).toHaveAttribute('sandbox', '');
    expect(frame.getAttribute('srcdoc')).toContain("default-src 'none'");
    expect(screen.getByText('Attached: guide.pdf')).toBeVisible();

    await userEvent.click(
      screen.getByRole('checkbox', { name: 'As plain text' }),
    );
    expect(screen.getByText('It is reset.')).toBeVisible();
    expect(screen.queryByTitle('Text of the mail')).not.toBeInTheDocument();
  });

  it('sends an answer to the mail that is shown', async () => {
    render(`?of=${IONA}&mail=7`);
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Your answer/ }),
      'Thank you',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Send the answer' }),
    );
    expect(await screen.findByText('The mail was sent')).toBeVisible();
    expect(sent()).toEqual([
      {
        from: IONA,
        to: DESK,
        text: 'Thank you',
        answers: 7,
        urgent: false,
        outOfOffice: false,
        attachments: [],
      },
    ]);
  });

  it('sends a new mail of somebody else with a file', async () => {
    render('?of=jo.doe@elsewhere.example.com&mail=new');
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Subject' }),
      'Hello',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /^Text/ }),
      'May I?',
    );
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Mark as important' }),
    );
    await userEvent.upload(
      screen.getByLabelText('Attach files', { selector: 'input' }),
      new File(['hi'], 'note.txt'),
    );
    expect(await screen.findByText('note.txt')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Send the mail' }),
    );
    await waitFor(() => expect(sent()).toHaveLength(1));
    expect(sent()[0]).toMatchObject({
      from: 'jo.doe@elsewhere.example.com',
      to: DESK,
      subject: 'Hello',
      urgent: true,
      attachments: [{ name: 'note.txt', content: btoa('hi') }],
    });
  });

  it('says that there is no demo mail, and why', async () => {
    fetch.mockImplementation(async () =>
      Response.json({ error: { message: 'Nothing here' } }, { status: 404 }),
    );
    render();
    expect(
      await screen.findByText('This portal has no demo mail'),
    ).toBeVisible();
  });
});
