import type {
  ModelDetail,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Entity } from '@backstage/catalog-model';
import {
  exampleEntities,
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { ask, summary } from '../../routing/__testUtils__/ask';
import {
  ADMINISTRATOR,
  at,
  DIRECTOR,
  HELP_DESK,
  MONDAY_10,
  SATURDAY_2,
  startDesk,
  SYSTEM_ADMINISTRATOR,
} from './__testUtils__/emergency';

jest.setTimeout(60_000);

const FRIDAY_16 = '2025-03-07T23:00:00.000Z';
const THURSDAY_16 = '2025-03-06T23:00:00.000Z';
const SUNDAY_3 = '2025-03-09T10:00:00.000Z';

/** A desk whose model of HMIS was changed by its authors. */
async function deskWith(change: (spec: any) => void) {
  const entities = structuredClone(exampleEntities('hmis'));
  change((entities.at(-1) as Entity).spec);
  return startSupportDesk({ entities });
}

/** `measure due` of each target of a severity, in Arizona. */
async function dueOf(
  desk: SupportDeskTester,
  severity: string,
  instant: string,
): Promise<string[]> {
  const { body } = await desk
    .as(ADMINISTRATOR)
    .get(`/models/default/hmis/targets?priority=${severity}&at=${instant}`);
  return body.items.map(
    (it: any) => `${it.measure} ${it.dueLocal ?? it.label}`,
  );
}

describe('the policy of rapid response', () => {
  let desk: SupportDeskTester;
  let detail: ModelDetail;

  beforeAll(async () => {
    desk = await startDesk();
    detail = (await desk.as(ADMINISTRATOR).get('/models/default/hmis')).body;
  });

  it('names who gives emergency support: HMIS and the vendor (S0-87)', () => {
    const { policies } = detail.model.knowledge as any;
    expect(policies['rapid-response'].text).toContain(
      'HMIS technical support staff and the vendor (BIS)',
    );
    expect(detail.model.parties).toMatchObject({
      hmis: { side: 'support' },
      bis: { side: 'vendor' },
    });
  });

  it('says what justifies it, how it is asked for, and what follows (S0-88)', () => {
    const type = detail.model.requestTypes['rapid-response'];
    expect(type.requires.map(it => it.situation)).toContain(
      "Any major system or component failure that is critical to a Provider Agency's business practice.",
    );
    expect(type.routes.every(it => it.text)).toBe(true);
    expect(detail.model.procedures[type.procedure!].steps).toHaveLength(8);
  });

  it('concerns five parties (S0-89)', () => {
    const { policies } = detail.model.knowledge as any;
    expect(policies['rapid-response'].scope).toHaveLength(5);
  });

  it('has four severities, each with its definition (S0-108, S0-109, S0-114, S0-118, S0-122)', () => {
    const values = Object.values(
      detail.model.priorities['bis-severity'].values,
    );
    expect(values.map(it => it.rank)).toEqual([1, 2, 3, 4]);
    expect(values.map(it => it.criteria[0].text)).toEqual([
      expect.stringContaining('inoperative'),
      expect.stringContaining('service delay'),
      expect.stringContaining('reasonable circumvention'),
      expect.stringContaining('minor action'),
    ]);
  });

  describe('its routes', () => {
    const routeAt = async (
      instant: string,
      user = ADMINISTRATOR,
    ): Promise<RouteResult> => {
      desk.setTime(instant);
      return ask(desk, 'hmis', user, { requestType: 'rapid-response' });
    };

    it.each([
      [at(MONDAY_10, '08:00'), 'hmis-toll-free'],
      [at(MONDAY_10, '16:59'), 'hmis-toll-free'],
      [at(MONDAY_10, '17:00'), 'hmis-system-administrator and bis-hotline'],
      [SUNDAY_3, 'hmis-system-administrator and bis-hotline'],
    ])(
      'at %s lead to %s (S0-99, S0-101, S0-102)',
      async (instant, expected) => {
        expect(summary(await routeAt(instant))).toEqual([expected]);
      },
    );

    it('by day show the toll-free number, and none of the vendor (S0-99)', async () => {
      const result = JSON.stringify(await routeAt(MONDAY_10));
      expect(result).toContain('1-800-555-0120');
      expect(result).not.toContain('1-888-555-0131');
    });

    it('at night show the cell phone, and the hotline as open (S0-94, S0-101, S0-103)', async () => {
      const { answers } = await routeAt(SUNDAY_3);
      const [cell, hotline] = answers[0].contacts;
      expect(cell.channels).toMatchObject([
        { kind: 'mobile', value: '555-0121' },
      ]);
      expect(hotline).toMatchObject({
        opening: { state: 'always' },
        channels: [{ value: '1-888-555-0131' }],
      });
    });

    it('let the System Administrator use the toll-free number (O0-10)', async () => {
      const result = await routeAt(MONDAY_10, SYSTEM_ADMINISTRATOR);
      expect(summary(result)).toEqual(['hmis-toll-free']);
    });

    it('follow the number of the model (S0-103)', async () => {
      const changed = await deskWith(spec => {
        spec.contacts['bis-hotline'].channels.phone.value = '1-888-555-0199';
      });
      changed.setTime(SUNDAY_3);
      const { answers } = await ask(changed, 'hmis', DIRECTOR, {
        requestType: 'rapid-response',
      });
      expect(answers[0].contacts[1].channels[0].value).toBe('1-888-555-0199');
    });
  });

  describe('the times of its severities', () => {
    it.each<[string, string, string[]]>([
      // S0-110 to S0-112
      [
        'sev-1',
        SATURDAY_2,
        [
          'workStart Sat 8 March 2025, 03:00 MST',
          'actionPlan Sat 8 March 2025, 04:00 MST',
          'resolution Sat 8 March 2025, 04:00 MST',
        ],
      ],
      [
        'sev-1',
        '2025-03-08T05:00:00.000Z',
        [
          'workStart Fri 7 March 2025, 23:00 MST',
          'actionPlan Sat 8 March 2025, 00:00 MST',
          'resolution Sat 8 March 2025, 00:00 MST',
        ],
      ],
      // S0-115 to S0-117
      [
        'sev-2',
        FRIDAY_16,
        [
          'workStart Mon 10 March 2025, 11:00 MST',
          'actionPlan Mon 10 March 2025, 13:00 MST',
          'resolution Mon 10 March 2025, 13:00 MST',
        ],
      ],
      [
        'sev-2',
        SATURDAY_2,
        [
          'workStart Mon 10 March 2025, 12:00 MST',
          'actionPlan Mon 10 March 2025, 14:00 MST',
          'resolution Mon 10 March 2025, 14:00 MST',
        ],
      ],
      // S0-119 to S0-121
      [
        'sev-3',
        FRIDAY_16,
        [
          'workStart Mon 10 March 2025, 15:00 MST',
          'actionPlan Tue 11 March 2025, 10:00 MST',
          'resolution no target given',
        ],
      ],
      // S0-123, S0-124
      [
        'sev-4',
        FRIDAY_16,
        [
          'response Sat 8 March 2025, 16:00 MST',
          'actionPlan no target given',
          'resolution no target given',
        ],
      ],
    ])('%s at %s', async (severity, instant, expected) => {
      expect(await dueOf(desk, severity, instant)).toEqual(expected);
    });

    it('of severity 2 and 3 also over one night (S0-115, S0-120)', async () => {
      const [workStart] = await dueOf(desk, 'sev-2', THURSDAY_16);
      expect(workStart).toBe('workStart Fri 7 March 2025, 11:00 MST');
      const [, plan] = await dueOf(desk, 'sev-3', THURSDAY_16);
      expect(plan).toBe('actionPlan Mon 10 March 2025, 10:00 MST');
    });

    it('are changed in the model, not in code (S0-123, S0-125)', async () => {
      const changed = await deskWith(spec => {
        const { values } = spec.priorities['bis-severity'];
        values['sev-4'].targets.response = '24 business hours';
        spec.calendars['bis-business'].timeZone = 'America/Chicago';
      });
      expect((await dueOf(changed, 'sev-2', FRIDAY_16))[0]).toBe(
        'workStart Mon 10 March 2025, 12:00 CDT',
      );
      const hours = await deskWith(spec => {
        const { values } = spec.priorities['bis-severity'];
        values['sev-4'].targets.response = '24 business hours';
      });
      expect(await dueOf(hours, 'sev-4', FRIDAY_16)).toContain(
        'response Wed 12 March 2025, 13:00 MST',
      );
    });

    it('are only assumed where the hours of the vendor are (S0-125)', async () => {
      const { body } = await desk
        .as(HELP_DESK)
        .get(`/models/default/hmis/targets?priority=sev-2&at=${FRIDAY_16}`);
      expect(body.items[0].confirm).toEqual([
        expect.stringMatching(
          /^BIS normal business hours are assumed as .*holidays: not given\)$/,
        ),
      ]);
      const marks = detail.model.calendars['bis-business'].confirm!;
      expect(Object.keys(marks)).toEqual(['hours', 'timeZone', 'holidays']);
    });
  });
});
