import type {
  ContactEntry,
  SupportDeskApi,
  Ticket,
  TicketComment,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { exampleClock, exampleTicket } from '../../__testUtils__/tickets';
import { TicketPage } from './TicketPage';

expect.extend(toHaveNoViolations);

const lena = { ref: 'user:default/lena-baird', title: 'Lena Baird' };

const ticket = (changes: Partial<Ticket> = {}) =>
  exampleTicket({
    sides: ['support'],
    actions: ['comment', 'note', 'logContact'].map(action => ({
      action,
      allowed: true,
    })),
    ...changes,
  });

const comment: TicketComment = {
  id: 'c1',
  body: 'Three **more** people have it.',
  internal: false,
  author: lena,
  at: '2025-03-08T10:00:00Z',
  mentions: [],
  editedAt: '2025-03-08T10:10:00Z',
  earlier: [{ body: 'Two people.', at: '2025-03-08T10:00:00Z', by: lena }],
  attachments: [],
};

const contact: ContactEntry = {
  id: 'k1',
  channel: 'phone',
  direction: 'out',
  by: lena,
  with: 'NEC service desk',
  number: '555-0100',
  at: '2025-03-08T10:48:00Z',
  recordedAt: '2025-03-08T10:50:00Z',
  nature: 'Is there a work-around?',
  outcome: 'voicemail',
  internal: false,
};

function open(of: Ticket = ticket(), changes: Partial<SupportDeskApi> = {}) {
  const api = fakeApi({
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getTicket: jest.fn(async () => of),
    createComment: jest.fn(async () => comment),
    ...changes,
  });
  const page = renderPage(
    <Routes>
      <Route path="/:key" element={<TicketPage />} />
    </Routes>,
    api,
    { at: '/IHMS-1042' },
  );
  return { api, ...page };
}

const composer = () => screen.findByRole('textbox', { name: 'Comment' });

beforeEach(() => sessionStorage.clear());

describe('comments', () => {
  it('stand in the timeline as they are now, with what they said before', async () => {
    const { container } = open(ticket(), {
      getComments: jest.fn(async () => ({ items: [comment] })),
      getTimeline: jest.fn(async () => ({
        items: [
          {
            id: '9',
            at: comment.at,
            type: 'commented',
            actor: lena,
            internal: false,
            data: { comment: 'c1', body: 'Two people.' },
          },
        ],
      })),
    });
    const timeline = await screen.findByRole('region', { name: 'Timeline' });
    expect(await within(timeline).findByText('more')).toBeVisible();
    expect(within(timeline).getByText('Two people.')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('are shown before they are sent, and can be internal', async () => {
    const { api } = open();
    await userEvent.type(await composer(), 'A *look* at the log');
    await userEvent.click(screen.getByRole('tab', { name: 'Preview' }));
    expect((await screen.findByText('look')).tagName).toBe('EM');
    await userEvent.click(screen.getByRole('button', { name: 'Internal' }));
    await userEvent.click(screen.getByRole('button', { name: 'Add the note' }));
    await waitFor(() =>
      expect(api.createComment).toHaveBeenCalledWith(
        { ticket: '1', version: 1 },
        expect.objectContaining({
          body: 'A *look* at the log',
          internal: true,
        }),
      ),
    );
  });

  it('are kept while somebody was faster', async () => {
    const { api } = open(ticket(), {
      createComment: jest
        .fn()
        .mockRejectedValueOnce({
          body: {
            error: {
              code: 'STALE_VERSION',
              version: 5,
              changedBy: 'Rory Baird',
              changes: ['assigned'],
            },
          },
        })
        .mockResolvedValueOnce(comment),
    });
    await userEvent.type(await composer(), 'Mine');
    await userEvent.click(
      screen.getByRole('button', { name: 'Send the comment' }),
    );
    expect(
      await screen.findByText(/Your comment is kept and not sent yet/),
    ).toBeVisible();
    expect(await composer()).toHaveValue('Mine');
    await userEvent.click(
      screen.getByRole('button', { name: 'Send my comment' }),
    );
    await waitFor(async () => expect(await composer()).toHaveValue(''));
    expect(api.createComment).toHaveBeenLastCalledWith(
      { ticket: '1', version: 5 },
      expect.objectContaining({ body: 'Mine' }),
    );
  });

  it('mention people by the keyboard', async () => {
    open(ticket({ assignee: lena }));
    const text = await composer();
    await userEvent.type(text, 'Ask @len');
    expect(
      await screen.findByRole('option', { name: /Lena Baird/ }),
    ).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    expect(text).toHaveValue('Ask @lena-baird ');
  });

  it('can be the action plan that is promised', async () => {
    const plan = exampleClock({
      id: 'plan',
      measure: 'actionPlan',
      title: 'Action plan',
    });
    const { api } = open(ticket({ clocks: [plan] }));
    await userEvent.type(await composer(), 'First the log.');
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'This is the Action plan' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Send the comment' }),
    );
    await waitFor(() =>
      expect(api.createComment).toHaveBeenCalledWith(
        expect.anything(),
        expect.objectContaining({ meets: ['actionPlan'] }),
      ),
    );
  });

  it('take pasted files along; what is refused stays with the reason', async () => {
    const { api } = open(ticket(), {
      addAttachment: jest
        .fn()
        .mockRejectedValueOnce({
          body: { error: { message: 'may have 10 MB' } },
        })
        .mockResolvedValueOnce({ id: 'a1', name: 'log.txt' }),
    });
    const text = await composer();
    await userEvent.click(text);
    await userEvent.paste({
      files: [new File(['x'], 'film.mp4'), new File(['y'], 'log.txt')],
      getData: () => '',
    } as unknown as DataTransfer);
    expect(await screen.findByText('film.mp4: may have 10 MB')).toBeVisible();
    expect(await screen.findByText('log.txt')).toBeVisible();
    await userEvent.type(text, 'The log');
    await userEvent.click(
      screen.getByRole('button', { name: 'Send the comment' }),
    );
    await waitFor(() =>
      expect(api.createComment).toHaveBeenCalledWith(
        expect.anything(),
        expect.objectContaining({ attachments: ['a1'] }),
      ),
    );
  });
});

describe('the contact log', () => {
  it('says when, who with whom, about what, and what came of it', async () => {
    open(ticket(), {
      getContacts: jest.fn(async () => ({ items: [contact] })),
    });
    const row = await screen.findByRole('row', { name: /NEC service desk/ });
    expect(row).toHaveTextContent(/555-0100.*Is there a work-around\?/);
    expect(row).toHaveTextContent('Voicemail left');
  });

  it('takes a contact', async () => {
    const { api } = open(ticket(), {
      logContact: jest.fn(async () => contact),
    });
    await userEvent.click(
      (
        await screen.findAllByRole('button', { name: 'Add a contact' })
      )[0],
    );
    const dialog = await screen.findByRole('dialog');
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /What it was about/ }),
      'Is it fixed?',
    );
    await userEvent.click(
      within(dialog).getByRole('radio', { name: 'No answer' }),
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Add a contact' }),
    );
    await waitFor(() =>
      expect(api.logContact).toHaveBeenCalledWith(
        { ticket: '1', version: 1 },
        expect.objectContaining({
          channel: 'phone',
          direction: 'out',
          with: 'Kirstin Mackay',
          nature: 'Is it fixed?',
          outcome: 'noAnswer',
        }),
      ),
    );
  });

  it('is printed as a sheet', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => {});
    open(ticket(), {
      getContacts: jest.fn(async () => ({ items: [contact] })),
      getContactLogSheet: jest.fn(async () => ({
        title: 'Contact log sheet',
        key: 'IHMS-1042',
        summary: 'Arrears letters print twice',
        fields: [{ label: 'Agency', value: 'Housing' }],
        entries: [contact],
      })),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Print the contact log' }),
    );
    expect(await screen.findByText('Contact log sheet')).toBeInTheDocument();
    expect(screen.getByText('Housing')).toBeInTheDocument();
    expect(print).toHaveBeenCalledTimes(1);
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    await waitFor(() =>
      expect(screen.queryByText('Contact log sheet')).not.toBeInTheDocument(),
    );
    print.mockRestore();
  });
});
