import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';
import {
  answer,
  DIRECTOR,
  END_USER,
  HELP_DESK,
  MONDAY_10,
  report,
  startDesk,
  SYSTEM_ADMINISTRATOR,
  VENDOR,
  type Emergency,
} from './__testUtils__/emergency';

jest.setTimeout(60_000);

const MAY_BE_ANSWERED = [
  'agency-administrator',
  'agency-executive-director',
  'system-administrator',
];

describe('replies to a rapid response', () => {
  let desk: SupportDeskTester;
  let emergency: Emergency;

  beforeAll(async () => {
    desk = await startDesk();
  });

  beforeEach(async () => {
    emergency = await report(desk, MONDAY_10);
  });

  const withUser = (user: string) => ({
    ...answer,
    with: user,
    withRef: `user:default/${user}`,
  });

  it.each(['nora-quill', DIRECTOR, SYSTEM_ADMINISTRATOR])(
    'go to %s (S0-91)',
    async user => {
      const { contact, clock } = emergency;
      expect((await contact(HELP_DESK, withUser(user))).status).toBe(201);
      expect(await clock(HELP_DESK, 'response')).toMatchObject({
        state: 'met',
      });
    },
  );

  it('do not go to an End-user (S0-91)', async () => {
    const { status, body } = await emergency.contact(
      HELP_DESK,
      withUser(END_USER),
    );
    expect(status).toBe(422);
    expect(body.error.fields).toEqual([
      {
        field: 'withRef',
        message:
          "reply only to Agency Administrator or Executive Director or HMIS System Administrator, which 'user:default/nina-moss' is not",
        allowed: MAY_BE_ANSWERED,
      },
    ]);
  });

  it('are not what the parties say to each other, or an End-user to support (S0-91, S0-130)', async () => {
    const { contact, clock } = emergency;
    const incoming = { ...withUser(END_USER), direction: 'in' };
    for (const entry of [withUser(VENDOR), withUser('asa-webb'), incoming]) {
      expect((await contact(HELP_DESK, entry)).status).toBe(201);
    }
    expect(await clock(HELP_DESK, 'response')).toMatchObject({
      state: 'running',
    });
  });

  it('mention nobody of the agency who may not be answered (S0-91)', async () => {
    const { comment } = emergency;
    const public_ = await comment(HELP_DESK, { body: `See @${DIRECTOR}` });
    expect([201, 422]).toContain(public_.status);
    const { status, body } = await comment(HELP_DESK, {
      body: `See @${END_USER}`,
    });
    expect(status).toBe(422);
    expect(body.error.fields[0].field).toBe('body');
  });

  it('by mail wait for both sides to agree, the agency by either of its two roles (S0-127)', async () => {
    const { contact, permit } = emergency;
    const mail = { ...answer, channel: 'email' };
    const { status, body } = await contact(HELP_DESK, mail);
    expect(status).toBe(422);
    expect(body.error.message).toContain(
      'Technical Support Staff and Agency Administrator or Executive Director did not agree yet',
    );
    expect((await permit('agency-administration')).status).toBe(200);
    expect((await contact(HELP_DESK, mail)).status).toBe(422);
    expect((await permit('technical-support-staff')).status).toBe(200);
    expect((await contact(HELP_DESK, mail)).status).toBe(201);
  });

  it.each([
    ['nature', { ...answer, nature: ' ' }],
    ['outcome', { ...answer, outcome: undefined }],
  ])('are logged with their %s (S0-134)', async (field, entry) => {
    const { status, body } = await emergency.contact(HELP_DESK, entry);
    expect(status).toBe(422);
    expect(body.error.fields).toMatchObject([{ field }]);
  });

  it('that are the plan tell the agency and the System Administrator, and record whom (S0-92)', async () => {
    const { comment, timeline } = emergency;
    await comment(HELP_DESK, {
      body: 'We restart the application server at 10:20.',
      meets: ['actionPlan'],
    });
    expect((await timeline('nora-quill')).at(-1)).toMatchObject({
      type: 'commented',
      data: {
        meets: ['actionPlan'],
        told: [
          'user:default/nora-quill',
          'user:default/ned-hale',
          'user:default/selma-ortiz',
        ],
      },
    });
  });
});
