import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { logTicket } from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';
import { tickOn } from './__testUtils__/tickOn';

jest.setTimeout(60_000);

const LIAISON = 'lillian-aubrey';
const SPECIALIST = 'sasha-port';

/** A Monday, 10:00 in New York. */
const MONDAY = '2025-03-10T14:00:00Z';

const issue = {
  model: 'default/it-works',
  requestType: 'technical-issue',
  summary: 'Posting a journal stops with an error',
  description: 'Since this morning, for one user.',
  module: 'department-accountant',
  priority: 'high',
  fields: { affected: 'single user', workaround: 'none known' },
};

describe('a software bug', () => {
  let desk: SupportDeskTester;
  let work: ReturnType<typeof workOn>;
  let tick: ReturnType<typeof tickOn>['tick'];
  let done: ReturnType<typeof tickOn>['done'];
  const BUG = 'triage/software-bug';
  const doubts = async () => (await work.get(SPECIALIST)).doubts;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  beforeEach(async () => {
    desk.setTime(MONDAY);
    const { key } = await logTicket(desk, LIAISON, issue);
    work = workOn(desk, key);
    ({ tick, done } = tickOn(desk, key));
    await work.do(SPECIALIST, {
      action: 'categorise',
      category: 'technical-issue',
    });
    await done(SPECIALIST, 'triage/verify');
    await done(SPECIALIST, 'triage/client-failure', { answer: 'no' });
    await done(SPECIALIST, 'triage/installation-or-release');
    await done(SPECIALIST, 'triage/security', { answer: 'no' });
    await done(SPECIALIST, 'triage/data', { answer: 'no' });
  });

  it('is asked for the work-around, or that there is none (S2-67)', async () => {
    const silent = await tick(SPECIALIST, BUG, { answer: 'yes' });
    expect(silent.status).toBe(422);
    expect(silent.body.error.fields).toEqual([
      {
        field: 'workaround',
        message: 'is missing: say what it is, or null where none is possible',
      },
    ]);
    const answer = { answer: 'no', workaround: 'x' } as const;
    expect((await tick(SPECIALIST, BUG, answer)).status).toBe(422);

    const none = { answer: 'yes', workaround: null } as const;
    const { items } = await done(SPECIALIST, BUG, none);
    expect(items.map(it => it.id)).toContain('software-modification');
    expect(await work.get(SPECIALIST)).toMatchObject({
      category: { id: 'software-bug' },
      fields: { workaround: 'none known' },
      doubts: [],
    });
  });

  it('has its priority in doubt once there is one, until it has another (S2-68)', async () => {
    const workaround = 'Post it line by line';
    const { items } = await done(SPECIALIST, BUG, {
      answer: 'yes',
      workaround,
    });
    const { steps } = items.find(it => it.id === 'triage')!;
    expect(steps.find(it => it.id === 'software-bug')).toMatchObject({
      outcome: workaround,
    });
    expect((await work.get(SPECIALIST)).fields.workaround).toBe('there is one');
    expect(await doubts()).toEqual([
      {
        about: 'priority',
        code: 'workaroundKnown',
        message:
          'The definition of High no longer holds, review the priority: a work-around is known',
        because: [
          'An issue with no known work around affects a single user and is critical to be addressed immediately.',
        ],
      },
    ]);
    await work.do(SPECIALIST, {
      action: 'prioritise',
      priority: 'low',
      reason: 'There is a way around',
    });
    expect(await doubts()).toEqual([]);
  });

  it('has it in doubt by the field alone, too', async () => {
    const fields = { workaround: 'there is one' };
    expect((await work.edit(SPECIALIST, { fields })).status).toBe(200);
    expect(await doubts()).toMatchObject([{ about: 'priority' }]);
  });
});
