import type {
  PolicyEvent,
  PolicyPreview,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { useLocation } from 'react-router-dom';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleDetail } from '../../../__testUtils__/models';
import { renderPage } from '../../../__testUtils__/renderPage';
import { ModelProvider } from '../parts/ModelContext';
import { PolicySection } from './PolicySection';

expect.extend(toHaveNoViolations);

const team = {
  title: 'IHMS Project Team',
  ref: 'group:default/ihms-project-team',
};
const desk = { title: 'NEC service desk', contact: 'nec-service-desk' };

const event = (
  at: string | null,
  kind: PolicyEvent['kind'],
  title: string,
  changes: Partial<PolicyEvent> = {},
): PolicyEvent => ({
  at,
  kind,
  title,
  told: [],
  channels: ['portal'],
  byItself: true,
  confirm: [],
  ...changes,
});

const SATURDAY = '2025-03-08T11:00:00Z';

/** Of a priority 1 that is logged on a Saturday. */
const PREVIEW: PolicyPreview = {
  at: SATURDAY,
  timeZone: 'Europe/London',
  requestType: 'service-incident',
  priority: 'p1',
  level: 'level-3',
  items: [
    event(SATURDAY, 'logged', 'Service incident to NEC', { told: [team] }),
    event(SATURDAY, 'call', 'NEC service desk', {
      told: [desk],
      channels: ['phone'],
      byItself: false,
    }),
    event('2025-03-10T09:00:00Z', 'opens', 'NEC business hours', {
      confirm: ['neither days nor hours are given'],
    }),
    event('2025-03-10T11:00:00Z', 'missed', 'Response', { told: [team] }),
    event('2025-03-10T11:00:00Z', 'ladderSuggested', 'NEC service desk', {
      told: [{ ...desk, away: true }],
      channels: ['email', 'phone'],
      byItself: false,
    }),
    event('2025-03-10T17:00:00Z', 'missed', 'Resolution'),
    event(null, 'promise', 'Report: as soon as possible'),
  ],
  open: {
    'nec-business': [
      { start: '2025-03-10T09:00:00Z', end: '2025-03-10T17:00:00Z' },
    ],
  },
};

function Address() {
  return <output data-testid="address">{useLocation().search}</output>;
}

const address = () =>
  new URLSearchParams(screen.getByTestId('address').textContent!);

/** Service incidents have the scale of NEC, all others none. */
function exampleModelDetail() {
  const detail = exampleDetail('nec-ihms');
  const type = detail.requestTypes['service-incident'];
  type.priorities = 'nec-priority';
  return detail;
}

const open = (changes: Partial<SupportDeskApi> = {}, { at = '/' } = {}) => {
  const api = fakeApi({
    getPolicyPreview: jest.fn(async () => PREVIEW),
    ...changes,
  });
  const section = (
    <ModelProvider detail={exampleModelDetail()}>
      <PolicySection />
      <Address />
    </ModelProvider>
  );
  return { api, ...renderPage(section, api, { at }) };
};

const choose = async (label: RegExp, option: string) => {
  await userEvent.click(await screen.findByRole('button', { name: label }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
};

describe('PolicySection', () => {
  it('draws what would happen, who is told, and whether by itself', async () => {
    const { container } = open();
    const picture = await screen.findByRole('list', {
      name: 'What would happen, in order of time',
    });
    const events = within(picture)
      .getAllByRole('listitem')
      .map(it => it.textContent);
    expect(events).toEqual([
      'Service incident to NEC is loggedSat 8 March, 11:00 GMTIHMS Project TeamBy itself, notification',
      'Call NEC service deskSat 8 March, 11:00 GMTNEC service deskBy hand, Telephone',
      'NEC business hours beginMon 10 March, 09:00 GMTBy itself',
      'Response is missedMon 10 March, 11:00 GMTIHMS Project TeamBy itself, notification',
      'Suggests to escalate to NEC service deskMon 10 March, 11:00 GMTNEC service desk (away)By hand, E-mail, Telephone',
      'Resolution is missedMon 10 March, 17:00 GMTNobody is toldBy itself',
    ]);
    expect(screen.getByText(/^closed by NEC business hours/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('lists the same in a table, what has no time and what is assumed too', async () => {
    open();
    const table = await screen.findByRole('table', {
      name: 'Who would be told what, and when',
    });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(PREVIEW.items.length);
    expect(rows[2]).toHaveTextContent('neither days nor hours are given');
    expect(rows[6]).toHaveTextContent(
      'Without a timeReport: as soon as possible',
    );
    expect(
      within(rows[0]).getByRole('link', { name: 'IHMS Project Team' }),
    ).toHaveAttribute('href', '/catalog/default/group/ihms-project-team');
    expect(
      within(rows[1]).getByRole('link', { name: 'NEC service desk' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining('#contacts.nec-service-desk'),
    );
  });

  it('asks for what is chosen, and keeps it in the address', async () => {
    const { api } = open();
    await choose(/Request type/, 'Service incident to NEC');
    await choose(/Priority/, 'P2');
    await userEvent.click(
      screen.getByRole('radio', { name: 'Saturday night' }),
    );
    await waitFor(() =>
      expect(api.getPolicyPreview).toHaveBeenLastCalledWith(
        'supportmodel:default/nec-ihms',
        {
          requestType: 'service-incident',
          priority: 'nec-priority/p2',
          at: '2025-03-08T22:00:00Z',
        },
      ),
    );
    expect(Object.fromEntries(address())).toEqual({
      policyType: 'service-incident',
      policyPriority: 'nec-priority/p2',
      policyAt: '2025-03-08T22:00:00Z',
    });
    await userEvent.click(screen.getByRole('radio', { name: 'Now' }));
    await waitFor(() => expect(address().has('policyAt')).toBe(false));
  });

  it('reads the case out of the address, and shows its time in the zone of the model', async () => {
    const { api } = open(
      {},
      {
        at: '/?policyType=service-incident&policyPriority=nec-priority/p3&policyAt=2025-06-09T08:00:00Z',
      },
    );
    await screen.findByRole('table');
    expect(api.getPolicyPreview).toHaveBeenCalledWith(
      'supportmodel:default/nec-ihms',
      {
        requestType: 'service-incident',
        priority: 'nec-priority/p3',
        at: '2025-06-09T08:00:00Z',
      },
    );
    const at = screen.getByRole('group', { name: /Logged at/ });
    expect(at).toHaveTextContent('09:00');
    expect(screen.getByText('BST', { exact: false })).toBeVisible();
  });

  it('has another priority where another type has another scale', async () => {
    const { api } = open({}, { at: '/?policyPriority=nec-priority/p1' });
    await choose(/Request type/, 'Service incident to NEC');
    await waitFor(() => expect(address().has('policyPriority')).toBe(false));
    expect(api.getPolicyPreview).toHaveBeenLastCalledWith(
      'supportmodel:default/nec-ihms',
      expect.objectContaining({ requestType: 'service-incident' }),
    );
  });

  it('says so where the model gives no times', async () => {
    const [logged] = PREVIEW.items;
    open({
      getPolicyPreview: jest.fn(async () => ({
        ...PREVIEW,
        items: [logged],
        open: {},
      })),
    });
    expect(
      await screen.findByText('Nothing would happen by itself'),
    ).toBeVisible();
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });

  it('says why it could not be loaded, and tries again', async () => {
    const error = Object.assign(new Error('Request failed with 400'), {
      body: { error: { message: 'at: must be an instant' } },
    });
    const getPolicyPreview = jest
      .fn()
      .mockRejectedValueOnce(error)
      .mockResolvedValueOnce(PREVIEW);
    open({ getPolicyPreview }, { at: '/?policyAt=tomorrow' });
    expect(await screen.findByText('at: must be an instant')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('table')).toBeVisible();
  });

  it('saves the table as CSV with wall times of the model', async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = jest.fn(blob => {
      saved.push(blob as Blob);
      return 'blob:1';
    });
    URL.revokeObjectURL = jest.fn();
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => {});
    open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Download as CSV' }),
    );
    click.mockRestore();
    const text = await saved[0].text();
    expect(
      text
        .replace(/^\uFEFF/, '')
        .split('\r\n')
        .slice(0, 3),
    ).toEqual([
      'When,Time zone,What,Who is told,How,By itself?,To be confirmed',
      '2025-03-08 11:00,Europe/London,Service incident to NEC is logged,IHMS Project Team,notification,By itself,',
      '2025-03-08 11:00,Europe/London,Call NEC service desk,NEC service desk,Telephone,By hand,',
    ]);
  });

  it('prints picture and table alone, until that is done', async () => {
    window.print = jest.fn();
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Print' }));
    expect(window.print).toHaveBeenCalledTimes(1);
    const sheet = document.querySelector('body > [class*="sheet"]')!;
    expect(sheet).toHaveTextContent('Saturday 8 March 2025, 11:00 GMT');
    expect(sheet.querySelectorAll('table tr')).toHaveLength(8);
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(sheet).not.toBeInTheDocument());
  });
});
