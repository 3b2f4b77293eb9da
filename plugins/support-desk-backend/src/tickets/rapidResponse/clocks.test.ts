import type { TicketClock } from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';
import {
  answer,
  at,
  HELP_DESK,
  MONDAY_10,
  report,
  SATURDAY_2,
  startDesk,
  SYSTEM_ADMINISTRATOR,
  VENDOR,
} from './__testUtils__/emergency';

jest.setTimeout(60_000);

/** `measure, due in Arizona, by whom` of each clock. */
const lines = (clocks: TicketClock[]) =>
  clocks.map(({ title, dueLocal, label, responsible }) =>
    [
      title,
      dueLocal?.split(', ')[1].replace(' MST', '') ?? label,
      responsible.map(it => it.id).join(' or '),
    ].join(' | '),
  );

const OURS = 'technical-support-staff or bis-support-staff';

describe('the clocks of a rapid response', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startDesk();
  });

  describe('in Help Desk hours', () => {
    it('are the reply by phone in 15 minutes, plan and resolution in an hour (S0-90, S0-92, S0-93)', async () => {
      const { logged } = await report(desk, MONDAY_10);
      expect(logged.unrated).toBeUndefined();
      expect(lines(logged.clocks)).toEqual([
        `Response | 10:15 | ${OURS}`,
        `Action plan | 11:00 | ${OURS}`,
        `Resolution | 11:00 | ${OURS}`,
      ]);
    });

    it.each([
      ['10:15', 'met'],
      ['10:16', 'missed'],
    ])('a phone reply at %s: %s (S0-90)', async (time, state) => {
      const { contact, clock } = await report(desk, MONDAY_10);
      desk.setTime(at(MONDAY_10, time));
      await contact(HELP_DESK, answer);
      expect(await clock(HELP_DESK, 'response')).toMatchObject({ state });
    });

    it('a mail does not meet the reply, agreed as it may be (S0-90)', async () => {
      const { contact, clock, permit } = await report(desk, MONDAY_10);
      await permit('technical-support-staff');
      await permit('agency-administration');
      const mail = await contact(HELP_DESK, { ...answer, channel: 'email' });
      expect(mail.status).toBe(201);
      expect(await clock(HELP_DESK, 'response')).toMatchObject({
        state: 'running',
      });
    });

    it('a plan at 10:40 is in time, a resolution at 11:20 is late (S0-93)', async () => {
      const { contact, clock, do: act } = await report(desk, MONDAY_10);
      desk.setTime(at(MONDAY_10, '10:40'));
      await contact(HELP_DESK, { ...answer, meets: ['actionPlan'] });
      desk.setTime(at(MONDAY_10, '11:20'));
      await act(HELP_DESK, {
        action: 'resolve',
        resolution: 'The application server was restarted',
        category: 'error',
      });
      expect(await clock(HELP_DESK, 'actionPlan')).toMatchObject({
        state: 'met',
        metAt: at(MONDAY_10, '10:40'),
      });
      expect(await clock(HELP_DESK, 'resolution')).toMatchObject({
        state: 'missed',
        metAt: at(MONDAY_10, '11:20'),
      });
    });
  });

  describe('after hours', () => {
    const severe = (priority: string) =>
      ({ action: 'prioritise', priority, reason: 'By what it stops' } as const);

    it('are ours and the prompt call of the vendor, until somebody says how severe it is (S0-106, S0-107, O0-21)', async () => {
      const { logged } = await report(desk, SATURDAY_2);
      expect(logged.unrated).toEqual({
        scale: 'bis-severity',
        title: 'Bowman Systems severity code response times',
        word: 'severity',
      });
      expect(lines(logged.clocks)).toEqual([
        `Response | 02:15 | ${OURS}`,
        `Action plan | 03:00 | ${OURS}`,
        `Resolution | 03:00 | ${OURS}`,
        "The vendor's support staff returns an after-hours call | promptly | bis-support-staff",
      ]);
    });

    it('have those of severity 1 beside ours (O0-2, S0-110, S0-111)', async () => {
      const { do: act } = await report(desk, SATURDAY_2);
      desk.setTime(at(SATURDAY_2, '02:20'));
      const { clocks, unrated } = await act(HELP_DESK, severe('sev-1'));
      expect(unrated).toBeUndefined();
      expect(lines(clocks)).toEqual([
        `Response | 02:15 | ${OURS}`,
        `Action plan | 03:00 | ${OURS}`,
        `Resolution | 03:00 | ${OURS}`,
        'Work start | 03:00 | bis-support-staff',
        'Action plan | 04:00 | bis-support-staff',
        'Resolution | 04:00 | bis-support-staff',
        "The vendor's support staff returns an after-hours call | promptly | bis-support-staff",
      ]);
    });

    it.each([
      ['sev-1', undefined, '02:00', '03:00'],
      ['sev-1', '01:30', '02:00', '02:30'],
      ['sev-1', '01:50', undefined, '02:50'],
    ])(
      '%s, discovered %s, notified %s: work starts by %s (S0-113)',
      async (priority, discovered, notified, due) => {
        const instant = (time?: string) => time && at(SATURDAY_2, time);
        const { do: act, clock } = await report(desk, SATURDAY_2, {
          ticket: {
            discoveredAt: instant(discovered),
            notifiedAt: instant(notified),
          },
        });
        await act(HELP_DESK, severe(priority));
        expect(await clock(HELP_DESK, 'workStart')).toMatchObject({
          dueAt: at(SATURDAY_2, due),
        });
      },
    );

    it('count what is discovered before it is notified, and not after (S0-113)', async () => {
      const { do: act, clock } = await report(desk, at(SATURDAY_2, '02:30'), {
        ticket: {
          discoveredAt: at(SATURDAY_2, '02:20'),
          notifiedAt: at(SATURDAY_2, '02:00'),
        },
      });
      await act(HELP_DESK, severe('sev-1'));
      expect(await clock(HELP_DESK, 'workStart')).toMatchObject({
        dueAt: at(SATURDAY_2, '03:00'),
      });
    });

    it('show what severity 3 does not promise as no target, and never as missed (S0-121)', async () => {
      const { do: act, get } = await report(desk, SATURDAY_2);
      await act(HELP_DESK, severe('sev-3'));
      desk.setTime('2025-09-08T09:00:00Z');
      const { clocks } = await get(HELP_DESK);
      const theirs = clocks.filter(
        it => it.measure === 'resolution' && it.responsible.length === 1,
      );
      expect(theirs).toMatchObject([
        { dueAt: null, label: 'no target given', state: 'none' },
      ]);
    });

    it('record the minutes until the vendor calls back, and no breach (S0-106)', async () => {
      const { contact, get } = await report(desk, SATURDAY_2);
      desk.setTime(at(SATURDAY_2, '02:50'));
      await contact(HELP_DESK, {
        channel: 'phone',
        direction: 'in',
        with: 'Bo Tran',
        withRef: `user:default/${VENDOR}`,
        contact: 'bis-hotline',
        nature: 'Calls back',
        outcome: 'reached',
      });
      const { clocks } = await get(HELP_DESK);
      const promptly = clocks.find(it => it.label === 'promptly');
      expect(promptly).toMatchObject({
        dueAt: null,
        state: 'met',
        metAt: at(SATURDAY_2, '02:50'),
        usedMs: 50 * 60_000,
      });
      expect(promptly?.missedAt).toBeUndefined();
    });
  });

  it('stay with HMIS, whose ladder ends at the vendor (O0-11)', async () => {
    const { logged, key } = await report(desk, MONDAY_10);
    const { body } = await desk
      .as(SYSTEM_ADMINISTRATOR)
      .get('/models/default/hmis');
    const { steps } = body.model.levels['technical-support'].escalation;
    expect(steps.map((it: any) => it.role)).toEqual([
      'help-desk-personnel',
      'application-specialist',
      'system-administrator',
      'bis-help-desk',
    ]);
    expect(logged.team.ref).toBe('group:default/hmis-help-desk');
    expect(key).toMatch(/^HMIS-/);
  });
});
