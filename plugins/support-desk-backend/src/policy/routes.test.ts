import type { PolicyEvent } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

describe('GET /models/:namespace/:name/policy-preview', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk();
  });

  beforeEach(() => desk.setTime('2025-03-07T16:00:00Z'));

  const preview = (model: string, query = '', user = 'rory-baird') =>
    desk.as(user).get(`/models/default/${model}/policy-preview?${query}`);

  const lines = (items: PolicyEvent[]) =>
    items.map(it => [it.at, it.kind, it.title]);

  it('tells of a priority 1 on a Saturday who is told when (O1-4, S1-24, S1-95)', async () => {
    const { status, body } = await preview(
      'nec-ihms',
      'requestType=service-incident&priority=p1&at=2025-03-08T11:00:00Z',
    );
    expect(status).toBe(200);
    expect(lines(body.items)).toEqual([
      ['2025-03-08T11:00:00.000Z', 'logged', 'Service incident to NEC'],
      ['2025-03-08T11:00:00.000Z', 'call', 'NEC service desk'],
      ['2025-03-10T09:00:00.000Z', 'opens', expect.stringMatching(/NEC/)],
      ['2025-03-10T10:30:00.000Z', 'dueSoon', 'Response'],
      ['2025-03-10T11:00:00.000Z', 'missed', 'Response'],
      ['2025-03-10T11:00:00.000Z', 'ladderSuggested', 'NEC service desk'],
      ['2025-03-10T15:00:00.000Z', 'dueSoon', 'Resolution'],
      ['2025-03-10T17:00:00.000Z', 'missed', 'Resolution'],
      [
        '2025-03-10T17:00:00.000Z',
        'ladderSuggested',
        'Housing Customer Support Manager',
      ],
    ]);
    const [logged] = body.items;
    expect(logged.told).toEqual([
      { title: 'IHMS Project Team', ref: 'group:default/ihms-project-team' },
    ]);
    expect(body.open['nec-business'][0]).toEqual({
      start: '2025-03-10T09:00:00.000Z',
      end: '2025-03-10T17:00:00.000Z',
    });
  });

  it('shows both lines of a rapid response after hours (O0-2, S0-102)', async () => {
    const { body } = await preview(
      'hmis',
      'requestType=rapid-response&priority=sev-1&at=2025-03-08T09:00:00Z',
      'nora-quill',
    );
    const due = body.items.filter((it: PolicyEvent) => it.kind === 'missed');
    expect(due.map((it: PolicyEvent) => [it.at, it.measure])).toEqual([
      ['2025-03-08T09:15:00.000Z', 'response'],
      ['2025-03-08T10:00:00.000Z', 'actionPlan'],
      ['2025-03-08T10:00:00.000Z', 'resolution'],
      ['2025-03-08T10:00:00.000Z', 'workStart'],
      ['2025-03-08T11:00:00.000Z', 'actionPlan'],
      ['2025-03-08T11:00:00.000Z', 'resolution'],
    ]);
    const calls = body.items.filter((it: PolicyEvent) => it.kind === 'call');
    expect(calls).toHaveLength(2);
  });

  it('takes the first priority where none is named, and says whose hours are in doubt', async () => {
    const { body } = await preview('nec-ihms', 'requestType=service-incident');
    expect(body.priority).toBe('p1');
    const saturday = await preview(
      'nec-ihms',
      'requestType=service-incident&at=2025-03-08T11:00:00Z',
    );
    const opening = saturday.body.items.find(
      (it: PolicyEvent) => it.kind === 'opens',
    );
    expect(opening.confirm).toContain('timeZone: not given');
  });

  it('has no times where the model gives none (S3-02)', async () => {
    const { body } = await preview('clarity-escalation');
    expect(body.items.map((it: PolicyEvent) => it.kind)).toEqual(['logged']);
  });

  it('holds no address of a contact that is refused (P-12)', async () => {
    const { body } = await preview(
      'nec-ihms',
      'requestType=service-incident&priority=p1',
      'iona-petrie',
    );
    const text = JSON.stringify(body);
    for (const secret of ['nec.example.com', '555-01', 'Rhodes', 'rhodes']) {
      expect(text).not.toContain(secret);
    }
  });

  it.each([
    ['requestType=nothing', 'requestType'],
    ['level=nothing', 'level'],
    ['priority=nothing', 'priority'],
    ['at=tomorrow', 'at'],
  ])('refuses %s and names the field', async (query, field) => {
    const { status, body } = await preview('nec-ihms', query);
    expect(status).toBe(400);
    expect(body.error.message).toContain(field);
  });
});
