import {
  startMailDesk,
  type MailDeskTester,
} from '../mail/__testUtils__/startMailDesk';
import {
  ADMIN,
  END,
  EAST,
  hmisWith,
  NORTH,
  PLANNED,
  RESUMED,
  START,
} from './__testUtils__/noticeDesk';

jest.setTimeout(60_000);

const MAILBOX = {
  id: 'hmis',
  address: 'hmis-support@example.com',
  model: 'default/hmis',
  contact: 'hmis-help-desk-email',
};

describe('notices by mail', () => {
  let desk: MailDeskTester;
  let id: string;
  const addresses = async () =>
    (await desk.mailed()).map(it => it.to.address).sort();
  const step = async (body: object) => {
    const { version } = (await desk.as(ADMIN).get(`/notices/${id}`)).body;
    const answer = await desk
      .as(ADMIN)
      .post(`/notices/${id}/steps`, body)
      .set('If-Match', `"${version}"`);
    expect(answer.body).not.toHaveProperty('error');
  };
  const post = async (given: object = PLANNED) => {
    const { body } = await desk.as(ADMIN).post('/notices', given);
    expect(body).not.toHaveProperty('error');
    id = body.id;
  };

  beforeEach(async () => {
    desk = await startMailDesk({
      mailbox: MAILBOX,
      // Nobody knows an address of hers.
      entities: hmisWith({
        [EAST]: entity => ({ ...entity, spec: { profile: {} } }),
      }),
    });
  });

  it('reach all recipients whose address the catalog has', async () => {
    await post();
    const mails = await desk.mailed();
    expect(mails.map(it => it.to.address).sort()).toEqual([
      'nora.quill@example.com',
      'saul.reed@example.com',
    ]);
    const [{ subject, text, automatic, references }] = mails;
    expect(subject).toBe('Scheduled server down time: Server maintenance');
    expect(text).toContain('Monday 17 March 2025, 20:00 to 22:00');
    expect(text).toContain('The servers get new disks.');
    expect(text).toContain('purpose\n\nMore space');
    expect(text).toContain('Reason: server maintenance');
    expect(text).toContain(`https://portal.example.com/support/notices/${id}`);
    expect({ automatic, references }).toEqual({
      automatic: true,
      references: [],
    });
    expect(await desk.mailed()).toEqual([]);
  });

  it('are not sent where mail is none of their channels', async () => {
    await post({ ...PLANNED, channels: ['newsflash'] });
    expect(await desk.told()).not.toEqual([]);
    expect(await desk.mailed()).toEqual([]);
  });

  it('tell also how it goes on, each time', async () => {
    await post();
    await desk.mailed();
    await step({ step: 'update', text: 'We **go on** at night.' });
    const [news] = await desk.mailed();
    expect(news.subject).toBe('Server maintenance: how it stands');
    expect(news.html).toContain('We <strong>go on</strong> at night.');
    await step({ step: 'cancel', reason: 'The disks are late.' });
    const [cancelled] = await desk.mailed();
    expect(cancelled.text).toContain('The disks are late.');
    expect(cancelled.id).not.toBe(news.id);
  });

  it('remind only those who have not replied', async () => {
    await post();
    await desk.mailed();
    await desk.as(NORTH).post(`/notices/${id}/acknowledgements`, {});
    await step({ step: 'remind' });
    expect(await addresses()).toEqual(['saul.reed@example.com']);
  });

  it('are for their recipients, not for those who have work with them', async () => {
    await post();
    await desk.mailed();
    desk.setTime(START);
    await desk.run('support-desk-notices');
    desk.setTime(END);
    await desk.run('support-desk-notices');
    const told = await desk.told();
    expect(told.map(it => it.title)).toContain(
      "Server maintenance is over: 'Service resumes' is due",
    );
    expect(told.flatMap(it => it.to)).toContain(`user:default/${ADMIN}`);
    // That something has to follow is for the portal alone.
    expect(await addresses()).not.toContain('selma.ortiz@example.com');
    await post({ ...RESUMED, follows: id });
    expect(await addresses()).toEqual([
      'nora.quill@example.com',
      'saul.reed@example.com',
    ]);
  });
});
