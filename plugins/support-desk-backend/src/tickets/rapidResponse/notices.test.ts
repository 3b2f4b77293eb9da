import {
  startTimedDesk,
  type TimedDesk,
} from '../../staffing/__testUtils__/startTimedDesk';
import {
  answer,
  HELP_DESK,
  MONDAY_10,
  report,
  SYSTEM_ADMINISTRATOR,
  type Emergency,
} from './__testUtils__/emergency';

jest.setTimeout(60_000);

const DIRECTOR_AND_ADMINISTRATOR = [
  'user:default/ned-hale',
  'user:default/selma-ortiz',
];

describe('a rapid response tells', () => {
  let desk: TimedDesk;
  let emergency: Emergency;

  beforeAll(async () => {
    desk = await startTimedDesk();
  });

  beforeEach(async () => {
    emergency = await report(desk, MONDAY_10);
    await desk.told();
  });

  const toldTo = async (user: string) =>
    (await desk.told())
      .filter(it => it.to.includes(`user:default/${user}`))
      .map(it => [it.title, it.description]);

  it('the plan to the agency and the System Administrator (S0-92)', async () => {
    const { comment, key } = emergency;
    const body = 'We restart the application server at 10:20.';
    await comment(HELP_DESK, { body, meets: ['actionPlan'] });
    expect(await desk.told()).toMatchObject([
      { to: ['user:default/nora-quill'], description: body },
      {
        to: DIRECTOR_AND_ADMINISTRATOR,
        title: `${key}: how Nobody can check a client in goes on`,
        description: body,
      },
    ]);
  });

  it('the plan that one of them heard by phone to all of them (S0-92)', async () => {
    const { contact, key } = emergency;
    await contact(HELP_DESK, {
      ...answer,
      nature: 'Action plan',
      notes: 'Restart at 10:20',
      meets: ['actionPlan'],
    });
    expect(await desk.told()).toMatchObject([
      {
        to: DIRECTOR_AND_ADMINISTRATOR,
        title: `${key}: Action plan`,
        description: 'Restart at 10:20',
      },
    ]);
  });

  it('the solution to the same (S0-93)', async () => {
    const { do: act, key } = emergency;
    await act(HELP_DESK, {
      action: 'resolve',
      resolution: 'The server was restarted',
      category: 'error',
    });
    expect(await toldTo(SYSTEM_ADMINISTRATOR)).toEqual([
      [
        `${key}: resolved`,
        'Nobody can check a client in. The server was restarted',
      ],
    ]);
  });

  it('the brief report to the System Administrator, and to nobody else (S0-136)', async () => {
    const { contact, do: act, key, tick } = emergency;
    await contact(HELP_DESK, { ...answer, meets: ['actionPlan'] });
    for (const id of ['tell-system-administrator', 'contact-parties']) {
      await tick(HELP_DESK, id);
    }
    await tick(SYSTEM_ADMINISTRATOR, 'assist');
    await tick(HELP_DESK, 'work-until-resolved');
    await act(HELP_DESK, {
      action: 'resolve',
      resolution: 'The server was restarted',
      category: 'error',
    });
    await desk.told();
    const outcome = 'Down for 40 minutes.';
    await tick(HELP_DESK, 'brief-report', { state: 'done', outcome });
    expect(await desk.told()).toMatchObject([
      {
        to: [`user:default/${SYSTEM_ADMINISTRATOR}`],
        title: `${key}: Brief report of a rapid response issue`,
        description: outcome,
      },
    ]);
  });
});
