import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import {
  exampleNotice,
  exampleRecipient,
  exampleReplies,
} from '../../__testUtils__/notices';
import { renderPage } from '../../__testUtils__/renderPage';
import { NoticePage } from './NoticePage';

expect.extend(toHaveNoViolations);

function open(changes: Partial<SupportDeskApi> = {}) {
  const api = fakeApi({
    getNotice: jest.fn(async () => exampleNotice()),
    ...changes,
  });
  const page = (
    <Routes>
      <Route path="/:notice" element={<NoticePage />} />
    </Routes>
  );
  return { api, ...renderPage(page, api, { at: '/notice-1' }) };
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => sessionStorage.clear());

describe('NoticePage', () => {
  it('tells what happens, when and why, each point under the words of the model', async () => {
    const { container } = open({
      getNotice: jest.fn(async () =>
        exampleNotice({
          services: [
            { id: 'database', title: 'HMIS Database' },
            {
              id: 'reports',
              title: 'Reports',
              dependsOn: { id: 'database', title: 'HMIS Database' },
            },
          ],
        }),
      ),
    });
    const about = await screen.findByRole('region', {
      name: 'What it is about',
    });
    expect(within(about).getByText('server').tagName).toBe('STRONG');
    expect(
      within(about)
        .getAllByRole('heading', { level: 3 })
        .map(it => it.textContent),
    ).toEqual(['Why', 'purpose', 'expected benefits', 'expected consequences']);
    expect(screen.getByText('Tue 18 March, 20:00 to 22:00 UTC')).toBeVisible();
    expect(screen.getByText('depends on HMIS Database')).toBeVisible();
    expect(
      screen.getByText('Write on paper, enter it afterwards.'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Continuity plan of Agency North' }),
    ).toHaveAttribute('href', 'https://example.com/plan');
    expect(screen.getByText('10 d ahead, 7 days wanted')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('offers nothing to whom may only read', async () => {
    const { api } = open();
    await screen.findByRole('heading', { name: 'Server maintenance' });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(api.getNoticeRecipients).not.toHaveBeenCalled();
  });

  it('confirms that it reached the reader, with a remark', async () => {
    const acknowledgeNotice = jest.fn(async () =>
      exampleNotice({ mine: 'acknowledged', version: 4 }),
    );
    open({
      getNotice: jest
        .fn()
        .mockResolvedValueOnce(
          exampleNotice({ mine: 'outstanding', may: ['acknowledge'] }),
        )
        .mockResolvedValue(exampleNotice({ mine: 'acknowledged' })),
      acknowledgeNotice,
    });
    await userEvent.type(
      await screen.findByRole('textbox', { name: /Remark/ }),
      'We close early.',
    );
    await press('Confirm receipt');
    expect(acknowledgeNotice).toHaveBeenCalledWith('notice-1', {
      remark: 'We close early.',
    });
    expect(await screen.findByText('You confirmed receipt')).toBeVisible();
  });

  it('says how many replied, and lists whom to phone, with the calls so far', async () => {
    const chaseRecipient = jest.fn(async () => exampleRecipient());
    const { container } = open({
      getNotice: jest.fn(async () =>
        exampleNotice({
          replies: exampleReplies(),
          may: ['chase', 'remind'],
        }),
      ),
      getNoticeRecipients: jest.fn(async () => ({
        items: [
          exampleRecipient(),
          exampleRecipient({
            user: { ref: 'user:default/ines-tarr', title: 'Ines Tarr' },
            state: 'acknowledged',
            acknowledgedAt: '2025-03-08T09:30:00.000Z',
            remark: 'Thank you',
            chases: [],
          }),
        ],
      })),
      chaseRecipient,
      stepNotice: jest.fn(async () => exampleNotice()),
    });
    const replies = await screen.findByRole('region', {
      name: 'Replies, 33.3 %',
    });
    expect(replies).toHaveTextContent(
      '1 confirmed, 0 reached by phone, 2 outstanding, of 3',
    );
    const list = await within(replies).findByRole('region', {
      name: 'People told',
    });
    const [nora, ...others] = within(list).getAllByRole('listitem');
    expect(others).toEqual([]);
    expect(nora).toHaveTextContent('Agency Administrator, Agency North');
    expect(nora).toHaveTextContent('11:00, Sol Bram: Not reached. Voicemail');
    expect(
      within(nora).getByRole('link', { name: 'Phone Nora Quill: 555-0101' }),
    ).toHaveAttribute('href', 'tel:5550101');
    expect(await axe(container)).toHaveNoViolations();

    await userEvent.type(
      within(nora).getByRole('textbox', {
        name: 'Note on the call to Nora Quill',
      }),
      'Will read it',
    );
    await press('Reached: Nora Quill');
    expect(chaseRecipient).toHaveBeenCalledWith('notice-1', {
      recipient: 'user:default/nora-quill',
      channel: 'phone',
      result: 'reached',
      note: 'Will read it',
    });
    await press('Outstanding Show');
    await userEvent.click(screen.getByRole('option', { name: 'Everybody' }));
    expect(list).toHaveTextContent('Confirmed 09:30: Thank you');
  });

  it('posts an update, and keeps what was typed when somebody else was faster', async () => {
    const stale = Object.assign(new Error('Changed'), {
      body: {
        error: {
          code: 'STALE_VERSION',
          version: 6,
          changedBy: 'Jo Bard',
          changes: [],
        },
      },
    });
    const stepNotice = jest
      .fn()
      .mockRejectedValueOnce(stale)
      .mockResolvedValue(exampleNotice({ version: 7 }));
    open({
      getNotice: jest.fn(async () => exampleNotice({ may: ['update'] })),
      stepNotice,
    });
    await press('Update');
    const dialog = await screen.findByRole('dialog');
    await press('Post the update');
    expect(within(dialog).getByRole('alert')).toHaveTextContent(
      'Say how it stands.',
    );
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /How does it stand/ }),
      'Half done.',
    );
    await press('Post the update');
    expect(
      await screen.findByText('Jo Bard changed this notice'),
    ).toBeVisible();
    await press('Send mine as well');
    await waitFor(() =>
      expect(stepNotice).toHaveBeenLastCalledWith(
        { id: 'notice-1', version: 6 },
        { step: 'update', text: 'Half done.' },
      ),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it('says that it is over, as of now', async () => {
    const stepNotice = jest.fn(async () => exampleNotice({ version: 4 }));
    open({
      getNotice: jest.fn(async () =>
        exampleNotice({ state: 'open', may: ['end'] }),
      ),
      stepNotice,
    });
    await press('It is over');
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /How it was solved/ }),
      'Patched.',
    );
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'It is over' }),
    );
    expect(stepNotice).toHaveBeenCalledWith(
      { id: 'notice-1', version: 3 },
      { step: 'end', text: 'Patched.' },
    );
  });

  it('says so where there is none', async () => {
    const response = new Response('{}', { status: 404 });
    open({
      getNotice: jest
        .fn()
        .mockRejectedValue(Object.assign(new Error('None'), { response })),
    });
    expect(
      await screen.findByText('There is no such notice for you'),
    ).toBeVisible();
  });
});

describe('the ways on from a notice', () => {
  it('leads to the notice that has to follow, and to the form that changes it', async () => {
    open({
      getNotice: jest.fn(async () =>
        exampleNotice({
          state: 'resumptionDue',
          followUp: {
            id: 'service-resumed',
            title: 'Service resumes',
            isDue: true,
          },
          may: ['followUp', 'edit'],
        }),
      ),
    });
    expect(
      await screen.findByRole('link', { name: 'Post: Service resumes' }),
    ).toHaveAttribute(
      'href',
      '/support/notices/new?model=supportmodel%3Adefault%2Fhmis&type=service-resumed&follows=notice-1',
    );
    expect(screen.getByRole('link', { name: 'Change' })).toHaveAttribute(
      'href',
      '/support/notices/notice-1/edit',
    );
    expect(screen.getByText('Service resumes: not sent yet')).toBeVisible();
  });
});
