import type {
  Interruption,
  Notice,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import {
  exampleInterruption,
  exampleNotice,
  openInterruption,
} from '../../__testUtils__/notices';
import { renderPage } from '../../__testUtils__/renderPage';
import { NoticePage } from './NoticePage';

expect.extend(toHaveNoViolations);

const SEEN = { id: 'notice-2', version: 3 };
const SOL = { ref: 'user:default/sol-bram', title: 'Sol Bram' };

const notice = (
  changes: Partial<Notice> = {},
  interruption: Partial<Interruption> = {},
) =>
  exampleNotice({
    ...openInterruption(),
    interruption: exampleInterruption(interruption),
    ...changes,
  });

function open(shown: Notice, changes: Partial<SupportDeskApi> = {}) {
  const api = fakeApi({
    getNotice: jest.fn(async () => shown),
    stepNotice: jest.fn(async () => ({ ...shown, version: 4 })),
    ...changes,
  });
  const page = (
    <Routes>
      <Route path="/:notice" element={<NoticePage />} />
    </Routes>
  );
  return { api, ...renderPage(page, api, { at: '/notice-2' }) };
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

beforeEach(() => sessionStorage.clear());

describe('an interruption of service', () => {
  it('shows the time that is left of each option, what was decided, and how production is restored', async () => {
    const { container } = open(
      notice({
        events: [
          {
            at: '2025-03-08T11:00:00.000Z',
            by: SOL,
            type: 'decision',
            text: 'Wait for the vendor.',
          },
        ],
      }),
    );
    const recovery = await screen.findByRole('region', { name: 'Recovery' });
    const [repair, secondary] = within(recovery).getAllByRole('listitem');
    expect(repair).toHaveTextContent(/(50|49) min left, until 12:30/);
    expect(secondary).toHaveTextContent('No time is set');
    expect(recovery).toHaveTextContent('Sun 9 March, Daily backup');
    expect(
      within(screen.getByRole('region', { name: 'Decisions' })).getByText(
        'Wait for the vendor.',
      ),
    ).toBeVisible();
    expect(
      screen.getByText('Determined together by System Administrator, Vendor.'),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says when the time of an option was over', async () => {
    open(
      notice(
        {},
        {
          options: [
            {
              id: 'repair',
              title: 'Repair the server',
              dueAt: '2025-03-08T11:30:00.000Z',
              isMissed: true,
            },
          ],
        },
      ),
    );
    expect(await screen.findByText('Its time was over 11:30')).toBeVisible();
  });

  it('institutes an option', async () => {
    const { api } = open(notice({ may: ['recovery'] }));
    await press('Decide on recovery');
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Switch to the secondary' }),
    );
    await press('Record the decision');
    expect(api.stepNotice).toHaveBeenCalledWith(SEEN, {
      step: 'recovery',
      option: 'secondary',
    });
  });

  it('claims exclusions, one or both', async () => {
    const { api } = open(notice({ may: ['exclusions'] }));
    await press('Change exclusions');
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'federal emergency' }),
    );
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'acts of God' }),
    );
    await press('Save');
    expect(api.stepNotice).toHaveBeenCalledWith(SEEN, {
      step: 'exclusions',
      exclusions: ['federal emergency', 'acts of God'],
    });
  });

  it('files the report that the timeline has filled in, once nothing is missing', async () => {
    const fileIncidentReport = jest.fn(async () => notice({ version: 4 }));
    open(notice({ may: ['report'] }), {
      draftIncidentReport: jest.fn(async () => ({
        form: { id: 'incident-report', title: 'Incident report form' },
        fields: [
          {
            id: 'begin',
            title: 'Begin',
            required: true,
            value: '8 March 2025, 10:30',
          },
          { id: 'cause', title: 'Cause', required: true },
        ],
      })),
      fileIncidentReport,
    });
    await press('Write the incident report');
    const cause = await screen.findByRole('textbox', { name: /Cause/ });
    await press('File the report');
    expect(screen.getByRole('alert')).toHaveTextContent('Answer: Cause');
    await userEvent.type(cause, 'A full disk.');
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
    await press('File the report');
    await waitFor(() =>
      expect(fileIncidentReport).toHaveBeenCalledWith(SEEN, {
        form: 'incident-report',
        fields: { begin: '8 March 2025, 10:30', cause: 'A full disk.' },
      }),
    );
  });

  it('reviews it, with measures', async () => {
    const { api } = open(notice({ may: ['review'] }));
    await press('Write the review');
    await userEvent.type(
      await screen.findByRole('textbox', { name: /What was found/ }),
      'Nobody watched the disk.',
    );
    await press('Add a measure');
    await press('Save the review');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Say what each measure is',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Measure 1/ }),
      'Watch it.',
    );
    await press('Save the review');
    expect(api.stepNotice).toHaveBeenCalledWith(SEEN, {
      step: 'review',
      text: 'Nobody watched the disk.',
      measures: [{ text: 'Watch it.' }],
    });
  });

  it('does not offer to close it while something is missing, and says what', async () => {
    open(notice({ may: ['close'] }, { cannotClose: 'the review is missing' }));
    expect(
      await screen.findByText('It cannot be closed yet: the review is missing'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  });

  it('ticks a step of what the model has people do', async () => {
    const tickNoticeStep = jest.fn(async () => ({ items: [] }));
    open(
      notice(
        {},
        {
          checklists: [
            {
              id: 'interruption',
              title: 'When service is interrupted',
              kind: 'checklist',
              ordered: true,
              origin: 'Unplanned interruption',
              confirm: [],
              done: 0,
              total: 1,
              steps: [
                {
                  id: 'tell',
                  text: 'Tell the agencies',
                  optional: false,
                  responsible: [],
                  state: 'open',
                  leadsTo: [],
                  decision: false,
                },
              ],
            },
          ],
        },
      ),
      { tickNoticeStep },
    );
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Tell the agencies' }),
    );
    expect(tickNoticeStep).toHaveBeenCalledWith(
      SEEN,
      { checklist: 'interruption', step: 'tell' },
      { state: 'done' },
    );
  });

  it('answers all tickets about it together, and says which could not be', async () => {
    const answerNoticeTickets = jest.fn(async () => ({
      answered: ['t1'],
      refused: [{ ticket: 'HMIS-4', message: 'It is closed.' }],
    }));
    const linkNoticeTickets = jest.fn(async () => notice({ version: 4 }));
    open(
      notice({
        may: ['tickets', 'answer'],
        tickets: [
          {
            id: 't1',
            key: 'HMIS-3',
            summary: 'I cannot sign in',
            status: 'inProgress',
          },
        ],
      }),
      { answerNoticeTickets, linkNoticeTickets },
    );
    expect(
      await screen.findByRole('link', { name: 'I cannot sign in' }),
    ).toHaveAttribute('href', '/support/tickets/HMIS-3');
    expect(screen.getByText('HMIS-3 · In progress')).toBeVisible();
    await userEvent.type(
      screen.getByRole('textbox', { name: /Key of a ticket/ }),
      'HMIS-4{Enter}',
    );
    expect(linkNoticeTickets).toHaveBeenCalledWith(SEEN, { add: ['HMIS-4'] });
    await userEvent.type(
      screen.getByRole('textbox', { name: /One answer to all/ }),
      'It is back.',
    );
    await press('Answer all');
    expect(answerNoticeTickets).toHaveBeenCalledWith(
      'notice-2',
      { text: 'It is back.', resolve: false },
      { idempotencyKey: expect.stringMatching(/^\w{32}$/) },
    );
    expect(await screen.findByText('1 ticket was answered.')).toBeVisible();
    expect(screen.getByText(/HMIS-4: It is closed\./)).toBeVisible();
  });
});
