import type {
  Notice,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleDetail, exampleSummary } from '../../__testUtils__/models';
import { exampleNotice, exampleNoticeType } from '../../__testUtils__/notices';
import { renderPage } from '../../__testUtils__/renderPage';
import { EditNoticePage, PostNoticePage } from '.';

expect.extend(toHaveNoViolations);

const HMIS = 'supportmodel:default/hmis';
const SERVICES = exampleDetail('hmis').model.services;
const DATABASE = SERVICES['hmis-database'].title;

/** A type without points and replies, so that little has to be said. */
const news = exampleNoticeType({
  id: 'news',
  title: 'News',
  kind: 'general',
  channels: [],
  include: [],
  wantsReply: false,
  followedBy: [],
  lead: undefined,
});

function open(
  at: string,
  changes: Partial<SupportDeskApi> = {},
  notice: Notice = exampleNotice(),
) {
  const api = fakeApi({
    getModels: jest.fn(async () => ({ items: [exampleSummary('hmis')] })),
    getModel: jest.fn(async () => exampleDetail('hmis')),
    getNoticeTypes: jest.fn(async () => ({
      items: [exampleNoticeType(), news],
    })),
    getNotice: jest.fn(async () => notice),
    previewNotice: jest.fn(async () => ({
      recipients: 3,
      services: [],
      warnings: [],
    })),
    postNotice: jest.fn(async () => notice),
    ...changes,
  });
  const page = (
    <Routes>
      <Route path="/new" element={<PostNoticePage />} />
      <Route path="/:notice/edit" element={<EditNoticePage />} />
      <Route path="*" element={<p>Elsewhere</p>} />
    </Routes>
  );
  return { api, ...renderPage(page, api, { at }) };
}

const field = (name: RegExp) => screen.findByRole('textbox', { name });
const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => sessionStorage.clear());

describe('posting a notice', () => {
  it('asks what the model wants to be said, and says whom it reaches', async () => {
    const { api, container } = open('/new?type=planned-downtime');
    expect(await field(/^purpose/)).toBeVisible();
    expect(await field(/^expected benefits/)).toBeVisible();
    expect(await screen.findByText('3 people are told.')).toBeVisible();
    expect(
      screen.getByText('When it is over, Service resumes has to follow.'),
    ).toBeVisible();
    await userEvent.click(
      await screen.findByRole('checkbox', { name: DATABASE }),
    );
    await waitFor(() =>
      expect(api.previewNotice).toHaveBeenLastCalledWith(
        expect.objectContaining({
          model: HMIS,
          type: 'planned-downtime',
          services: ['hmis-database'],
        }),
      ),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what is missing: of a field once it was left, of all once it is to be sent', async () => {
    const { api } = open('/new?type=planned-downtime');
    await userEvent.click(await field(/In a few words/));
    await userEvent.tab();
    expect(screen.getByText('Say it in a few words.')).toBeVisible();
    expect(screen.queryByText('Say what happens.')).toBeNull();
    await press('Send it');
    expect(screen.getByText('Say what happens.')).toBeVisible();
    expect(screen.getAllByText('Say something on this.')).toHaveLength(2);
    expect(screen.getByText('7 answers are to be mended')).toBeVisible();
    expect(api.postNotice).not.toHaveBeenCalled();
  });

  it('sends what was said, once', async () => {
    const { api } = open('/new?type=news');
    await userEvent.type(await field(/In a few words/), 'New colours');
    await userEvent.type(await field(/What happens/), 'All is blue.');
    await press('Send it');
    expect(api.postNotice).toHaveBeenCalledWith(
      {
        model: HMIS,
        type: 'news',
        send: true,
        title: 'New colours',
        text: 'All is blue.',
        points: [],
        services: [],
        channels: [],
        endsAt: null,
        reason: null,
        backupPlan: null,
        leadReason: null,
      },
      { idempotencyKey: expect.stringMatching(/^\w{32}$/) },
    );
    expect(sessionStorage).toHaveLength(0);
  });

  it('asks why it is told so late', async () => {
    open('/new?type=planned-downtime', {
      previewNotice: jest.fn(async () => ({
        recipients: 3,
        services: [],
        warnings: [{ code: 'LEAD_TOO_SHORT' as const, message: 'Too short' }],
        lead: {
          wanted: '7 days',
          wantedMs: 7 * 86_400_000,
          givenMs: 7 * 86_400_000 - 60_000,
          isTooShort: true,
        },
      })),
    });
    expect(await field(/Why it is told so late/)).toHaveAccessibleDescription(
      'The model wants 7 days; this is 6 d 23 h ahead.',
    );
  });

  it('keeps what was typed, and a draft of it', async () => {
    const { api, unmount } = open('/new?type=news');
    await userEvent.type(await field(/In a few words/), 'New colours');
    unmount();
    open('/new?type=news', { postNotice: api.postNotice });
    expect(await field(/In a few words/)).toHaveValue('New colours');
    await userEvent.type(await field(/What happens/), 'Blue.');
    await press('Keep as a draft');
    expect(api.postNotice).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'New colours', send: false }),
      expect.anything(),
    );
  });

  it('shows at the field what the back end found wrong', async () => {
    const refused = Object.assign(new Error('Refused'), {
      body: {
        error: {
          fields: [{ field: 'endsAt', message: 'has to be after its start' }],
        },
      },
    });
    open('/new?type=news', {
      postNotice: jest.fn().mockRejectedValue(refused),
    });
    await userEvent.type(await field(/In a few words/), 'New colours');
    await userEvent.type(await field(/What happens/), 'Blue.');
    await press('Send it');
    expect(await screen.findByText('has to be after its start')).toBeVisible();
  });

  it('says whom to ask where the reader may post none', async () => {
    const { container } = open('/new', {
      getNoticeTypes: jest.fn(async () => ({
        items: [
          exampleNoticeType({
            refused: {
              message: 'Only System Administrators post it.',
              ask: [
                {
                  title: 'System Administrator',
                  people: [{ ref: 'user:default/sol-bram', title: 'Sol Bram' }],
                },
              ],
            },
          }),
        ],
      })),
    });
    expect(
      await screen.findByText('Ask System Administrator: Sol Bram'),
    ).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe('changing a notice', () => {
  it('sends only what is other than before, at the version that was seen', async () => {
    const editNotice = jest.fn(async () => exampleNotice({ version: 4 }));
    open('/notice-1/edit', { editNotice }, exampleNotice({ may: ['edit'] }));
    const title = await field(/In a few words/);
    expect(title).toHaveValue('Server maintenance');
    await userEvent.type(title, ', postponed');
    await press('Save');
    await waitFor(() =>
      expect(editNotice).toHaveBeenCalledWith(
        { id: 'notice-1', version: 3 },
        expect.objectContaining({ title: 'Server maintenance, postponed' }),
      ),
    );
    expect(editNotice.mock.calls[0]).not.toHaveProperty('1.text');
  });

  it('says that another time asks everybody anew', async () => {
    open('/notice-1/edit', {}, exampleNotice({ may: ['edit'] }));
    const when = await screen.findByRole('region', { name: 'When' });
    expect(within(when).queryByText(/asks everybody/)).toBeNull();
    const [day] = within(when).getAllByRole('spinbutton', { name: /day/ });
    await userEvent.click(day);
    await userEvent.keyboard('{ArrowUp}');
    expect(
      await within(when).findByText(
        'Another time asks everybody for a reply anew.',
      ),
    ).toBeVisible();
  });

  it('does not offer to change what is over', async () => {
    open('/notice-1/edit', {}, exampleNotice({ state: 'closed' }));
    expect(
      await screen.findByText('This notice can no longer be changed'),
    ).toBeVisible();
  });
});
