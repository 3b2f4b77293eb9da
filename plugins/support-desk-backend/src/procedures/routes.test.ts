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
const PROJECT_MANAGER = 'peter-manning';

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

const change = {
  model: 'default/it-works',
  requestType: 'change-request',
  summary: 'Print two journals on one page',
  module: 'department-accountant',
  fields: {},
};

describe('the procedures of a ticket', () => {
  let desk: SupportDeskTester;
  let key: string;
  let work: ReturnType<typeof workOn>;
  let tick: ReturnType<typeof tickOn>['tick'];
  let done: ReturnType<typeof tickOn>['done'];
  let checklistsOf: ReturnType<typeof tickOn>['checklistsOf'];

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  async function begin(user: string, request: object) {
    desk.setTime(MONDAY);
    ({ key } = await logTicket(desk, user, request));
    work = workOn(desk, key);
    ({ tick, done, checklistsOf } = tickOn(desk, key));
  }

  describe('a technical issue', () => {
    beforeEach(async () => {
      await begin(LIAISON, issue);
      await work.do(SPECIALIST, {
        action: 'categorise',
        category: 'technical-issue',
      });
    });

    it('is triaged step by step, each tick with who and when (S2-58)', async () => {
      const early = await tick(SPECIALIST, 'triage/client-failure', {
        answer: 'no',
      });
      expect(early.status).toBe(409);
      expect(early.body.error).toMatchObject({
        code: 'STEP_BLOCKED',
        message: expect.stringContaining('First: Verify the issue'),
      });
      const { items } = await done(SPECIALIST, 'triage/verify');
      const triage = items.find(it => it.id === 'triage')!;
      expect(triage).toMatchObject({ done: 1, total: 8 });
      expect(triage.steps[0]).toMatchObject({
        state: 'done',
        by: { ref: 'user:default/sasha-port', title: 'Sasha Port' },
        at: '2025-03-10T14:00:00.000Z',
      });
      const timeline = await work.timeline(SPECIALIST);
      expect(timeline.at(-1)).toMatchObject({
        type: 'stepTicked',
        internal: true,
        data: { checklist: 'triage', step: 'verify', state: 'done' },
      });
    });

    it('gets the category that a yes leads to, and whom it concerns is told (S2-52, S2-60)', async () => {
      await done(SPECIALIST, 'triage/verify');
      const without = await tick(SPECIALIST, 'triage/client-failure');
      expect(without.status).toBe(422);
      expect(without.body.error.fields).toEqual([
        expect.objectContaining({ field: 'answer', allowed: ['yes', 'no'] }),
      ]);
      await done(SPECIALIST, 'triage/client-failure', { answer: 'yes' });
      expect((await work.get(SPECIALIST)).category?.id).toBe(
        'client-hardware-or-network',
      );
      const types = (await work.timeline(SPECIALIST)).map(it => it.type);
      expect(types.slice(-2)).toEqual(['stepTicked', 'categorised']);
      expect(await checklistsOf(SPECIALIST)).toHaveProperty([
        'category:client-hardware-or-network',
      ]);
    });

    it('keeps its category with a no', async () => {
      await done(SPECIALIST, 'triage/verify');
      await done(SPECIALIST, 'triage/client-failure', { answer: 'no' });
      expect((await work.get(SPECIALIST)).category?.id).toBe('technical-issue');
    });

    it('leaves a step out for a reason', async () => {
      const silent = await tick(SPECIALIST, 'triage/verify', {
        state: 'skipped',
      });
      expect(silent.status).toBe(422);
      expect(silent.body.error.fields).toMatchObject([{ field: 'outcome' }]);
      const { items } = await done(SPECIALIST, 'triage/verify', {
        state: 'skipped',
        outcome: 'Seen on site',
      });
      const triage = items.find(it => it.id === 'triage')!;
      expect(triage.steps[0].outcome).toBe('Seen on site');
      expect(triage.steps[1].blocked).toBeUndefined();
    });

    it('takes a tick back', async () => {
      await done(SPECIALIST, 'triage/verify');
      await done(SPECIALIST, 'triage/verify', { state: 'open' });
      const { triage } = await checklistsOf(SPECIALIST);
      expect(triage.steps[0].state).toBe('open');
      const again = await tick(SPECIALIST, 'triage/verify', { state: 'open' });
      expect(again.status).toBe(409);
    });

    it('has a procedure added by its first tick, or without one', async () => {
      const { items } = await done(
        SPECIALIST,
        'remote-desktop/ask-permission',
        { state: 'open' },
      );
      expect(items.at(-1)).toMatchObject({
        id: 'remote-desktop',
        origin: 'added',
        done: 0,
        total: 3,
      });
      const blocked = await tick(SPECIALIST, 'remote-desktop/visible');
      expect(blocked.status).toBe(409);
      await done(SPECIALIST, 'remote-desktop/ask-permission');
      const still = await tick(SPECIALIST, 'remote-desktop/visible');
      expect(still.status).toBe(409);
      expect(still.body.error.message).toContain(
        'permission of the requester is missing',
      );
    });

    it('names what there is not, and what there is', async () => {
      const checklist = await tick(SPECIALIST, 'nothing/verify');
      expect(checklist.status).toBe(404);
      expect(checklist.body.error.message).toContain('allowed: triage');
      const step = await tick(SPECIALIST, 'triage/nothing');
      expect(step.status).toBe(404);
      expect(step.body.error.message).toContain('allowed: verify');
      const answer = await tick(SPECIALIST, 'triage/verify', { answer: 'yes' });
      expect(answer.status).toBe(422);
    });

    it('changes nothing at a version that is not the last', async () => {
      const { status } = await desk
        .as(SPECIALIST)
        .put(`/tickets/${key}/checklists/triage/steps/verify`, {
          state: 'done',
        })
        .set('If-Match', '1');
      expect(status).toBe(409);
      const { triage } = await checklistsOf(SPECIALIST);
      expect(triage.done).toBe(0);
    });
  });

  it('lets a modification begin only after the liaison approved the quote (S2-56, S2-57)', async () => {
    await begin(LIAISON, change);
    await work.do(SPECIALIST, {
      action: 'categorise',
      category: 'change-request',
    });
    await done(SPECIALIST, 'change-request/specifications');
    const quote = await tick(SPECIALIST, 'change-request/quote');
    expect(quote.status).toBe(403);
    expect(quote.body.error.message).toBe('step: Only for Project manager');
    const { 'change-request': before } = await checklistsOf(SPECIALIST);
    expect(before.steps.find(it => it.id === 'quote')).toMatchObject({
      responsible: [{ id: 'project-manager', title: 'Project manager' }],
      blocked: 'Only for Project manager',
    });
    await work.do(SPECIALIST, {
      action: 'assign',
      assignee: `user:default/${PROJECT_MANAGER}`,
    });
    await done(PROJECT_MANAGER, 'change-request/quote');

    const early = await tick(SPECIALIST, 'software-modification/reproduce');
    expect(early.status).toBe(409);
    const wrong = await tick(SPECIALIST, 'change-request/approval');
    expect(wrong.status).toBe(403);
    expect(wrong.body.error.message).toContain('Only for Designated liaison');

    await done(LIAISON, 'change-request/approval');
    await done(SPECIALIST, 'change-request/modification');
    const { items } = await done(SPECIALIST, 'software-modification/reproduce');
    expect(items.find(it => it.id === 'software-modification')).toMatchObject({
      done: 1,
      total: 7,
    });
  });

  describe('a rapid response', () => {
    const ADMINISTRATOR = 'nora-quill';
    const HELP_DESK = 'hana-cole';

    beforeEach(async () => {
      await begin(ADMINISTRATOR, {
        model: 'default/hmis',
        requestType: 'rapid-response',
        summary: 'The database does not answer',
        channel: 'phone',
        confirmed: { situation: true },
        fields: {
          agency: 'group:default/agency-north',
          'contact-information': '555-0142',
          problem: 'Nothing opens.',
        },
      });
    });

    it('shows those who ask what is theirs to do', async () => {
      const theirs = await checklistsOf(ADMINISTRATOR);
      expect(Object.keys(theirs)).toEqual(['rapid-response-duties']);
      const { steps } = theirs['rapid-response-duties'];
      expect(steps[0]).toMatchObject({ id: 'report', state: 'done' });
      expect(steps.find(it => it.id === 'assist')?.blocked).toBe(
        'Only for HMIS System Administrator',
      );
      const refused = await tick(
        ADMINISTRATOR,
        'rapid-response-duties/contact-parties',
      );
      expect(refused.status).toBe(403);
    });

    it('meets the clock of what is done (S0-131)', async () => {
      desk.setTime('2025-03-10T14:05:00Z');
      const reply = await desk
        .as(HELP_DESK)
        .post(`/tickets/${key}/contacts`, {
          channel: 'phone',
          direction: 'out',
          with: 'Nora Quill',
          withRef: `user:default/${ADMINISTRATOR}`,
          nature: 'First reply',
          outcome: 'reached',
        })
        .set('If-Match', String((await work.get(HELP_DESK)).version));
      expect(reply.status).toBe(201);
      const stepOf = async (id: string) =>
        (await checklistsOf(HELP_DESK))['rapid-response-duties'].steps.find(
          it => it.id === id,
        );
      expect(await stepOf('phone-reply')).toMatchObject({
        state: 'done',
        automatic: true,
      });
      const { dueAt } = await work.clock(HELP_DESK, 'actionPlan');
      expect((await stepOf('action-plan'))?.dueAt).toBe(dueAt);

      desk.setTime('2025-03-10T14:30:00Z');
      await done(HELP_DESK, 'rapid-response-duties/tell-system-administrator');
      await done(HELP_DESK, 'rapid-response-duties/contact-parties');
      await done(HELP_DESK, 'rapid-response-duties/action-plan');
      expect(await work.clock(HELP_DESK, 'actionPlan')).toMatchObject({
        state: 'met',
        metAt: '2025-03-10T14:30:00.000Z',
      });
    });
  });
});
