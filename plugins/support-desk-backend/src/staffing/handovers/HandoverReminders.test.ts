import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import { inEnglish } from '../../words/__testUtils__/inEnglish';
import { DatabaseTaskStore } from './DatabaseTaskStore';
import { DatabaseTransitionStore } from './DatabaseTransitionStore';
import { HandoverReminders } from './HandoverReminders';
import { taskKey } from './tasks';

jest.setTimeout(60_000);

const PORTAL = 'level-3-to-housing-systems';
const FIRST_DAY = '2025-03-07T16:00:00Z';

const databases = createTestDatabases();

describe.each(databases.engines)('HandoverReminders on %s', engine => {
  let knex: Knex;
  let model: CompiledModel;
  let transitions: DatabaseTransitionStore;
  let tasks: DatabaseTaskStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    transitions = new DatabaseTransitionStore({ knex });
    tasks = new DatabaseTaskStore({ knex });
    model = exampleModel('nec-ihms');
  });

  /** What is told by several replicas at an instant. */
  const toldAt = async (at: string) => {
    await knex('outbox').delete();
    const now = new Date(at);
    const ids = Object.keys(model.transitions);
    const states = await transitions.see(model.ref, ids, now);
    const reminders = new HandoverReminders({ transitions, tasks });
    await Promise.all([1, 2].map(() => reminders.remind(model, states, now)));
    const rows = await knex('outbox').orderBy('id');
    return rows.map(row => inEnglish(JSON.parse(row.payload)));
  };
  const titlesAt = async (at: string) =>
    (await toldAt(at)).map(it => it.title).sort();

  const NOT_AGREED = [
    'Internal escalation: no date is agreed',
    'Login support: no date is agreed',
    'Raising requests and incidents on the supplier portal: no date is agreed',
  ];

  it('reminds the owner once a month, after what comes first has passed, but not on the first day', async () => {
    await expect(titlesAt(FIRST_DAY)).resolves.toEqual([]);
    await expect(titlesAt('2025-03-08T15:59:00Z')).resolves.toEqual([]);
    const [notice, ...others] = await toldAt('2025-03-08T16:00:00Z');
    expect(others).toHaveLength(2);
    expect(notice).toEqual({
      kind: 'notification',
      recipients: ['group:default/ihms-project-team'],
      title: NOT_AGREED[1],
      description: `${model.title}. It says "after the initial support period this will be absorbed by the Housing Systems Team". Agree on a date and write it into the model.`,
      link: '/support/models/default/nec-ihms#hand-overs',
      severity: 'low',
      topic: 'support-desk.handover',
      scope: `support-desk.handover.${model.ref}.level-0-to-housing-systems.notAgreed`,
    });
    await expect(titlesAt('2025-03-08T16:01:00Z')).resolves.toEqual([]);
    await expect(titlesAt('2025-04-08T15:59:00Z')).resolves.toEqual([]);
    await expect(titlesAt('2025-04-08T16:00:00Z')).resolves.toEqual(NOT_AGREED);
  });

  it('reminds after 30 days where nothing has passed, of milestones too (S4-02)', async () => {
    model = exampleModel('clickhome');
    await titlesAt(FIRST_DAY);
    await expect(titlesAt('2025-04-06T15:59:00Z')).resolves.toEqual([]);
    await expect(titlesAt('2025-04-06T16:00:00Z')).resolves.toEqual([
      'Long term stability of operation passes to the client: no date is agreed',
      'Transition from trial to fully operational: no date is agreed',
    ]);
  });

  it('tells both groups of open tasks 14 days before, once for each date (S1-47)', async () => {
    await titlesAt(FIRST_DAY);
    Object.values(model.transitions).forEach(it => {
      it.date = '2025-06-02';
    });
    await expect(titlesAt('2025-05-18T22:59:59Z')).resolves.toEqual([]);
    await expect(toldAt('2025-05-18T23:00:00Z')).resolves.toMatchObject([
      {
        recipients: [
          'group:default/ihms-project-team',
          'group:default/housing-systems-team',
        ],
        title:
          'Raising requests and incidents on the supplier portal: 1 task to do before Monday 2 June 2025',
        description: `${model.title}. Housing Systems Team members register on the supplier portal`,
      },
    ]);
    await expect(titlesAt('2025-05-19T23:00:00Z')).resolves.toEqual([]);

    model.transitions[PORTAL].date = '2025-06-03';
    await expect(titlesAt('2025-05-20T23:00:00Z')).resolves.toHaveLength(1);
    await expect(titlesAt('2025-06-03T00:00:00Z')).resolves.toEqual([]);
  });

  it('tells nothing of tasks that are done', async () => {
    await titlesAt(FIRST_DAY);
    const transition = model.transitions[PORTAL];
    Object.values(model.transitions).forEach(it => {
      it.date = '2025-06-02';
    });
    await tasks.tick(model.ref, {
      transition: PORTAL,
      task: taskKey(transition.tasks[0]),
      at: new Date(FIRST_DAY),
      by: 'user:default/ewan-gault',
    });
    await expect(titlesAt('2025-05-25T00:00:00Z')).resolves.toEqual([]);
    transition.tasks.push('Sign the paper');
    await expect(titlesAt('2025-05-25T00:00:00Z')).resolves.toHaveLength(1);
  });
});
