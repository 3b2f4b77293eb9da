import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { logTicket } from '../__testUtils__/requests';
import { workOn } from '../work/__testUtils__/work';

jest.setTimeout(60_000);

const SPECIALIST = 'sasha-port';
const TRAINER = 'user:default/trina-gale';
const MANAGER = 'user:default/peter-manning';

const issue = {
  model: 'default/it-works',
  requestType: 'training-issue',
  summary: 'How does one close a fiscal year?',
  fields: { product: 'department-accountant', question: 'Close it' },
};

describe('to whom a training issue is given', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  async function logAs(user: string) {
    const { key } = await logTicket(desk, user, issue);
    const work = workOn(desk, key);
    await work.do(SPECIALIST, {
      action: 'categorise',
      category: 'training-issue',
    });
    const assignees = async (caller = SPECIALIST) =>
      desk.as(caller).get(`/tickets/${key}/assignees`);
    return { work, assignees };
  }

  it('is the training specialist or a project manager, by the criteria of the model (S2-17, S2-18)', async () => {
    const { assignees } = await logAs('lillian-aubrey');
    const { status, body } = await assignees();
    expect(status).toBe(200);
    expect(body.roles).toEqual([
      { id: 'training-specialist', title: 'Training specialist' },
      { id: 'project-manager', title: 'Project manager' },
    ]);
    expect(body.criteria).toHaveLength(3);
    expect(body.items.map((it: { ref: string }) => it.ref).sort()).toEqual([
      MANAGER,
      TRAINER,
    ]);
  });

  it('is first whoever has worked with the client (S2-19)', async () => {
    const earlier = await logAs('lillian-aubrey');
    await earlier.work.do(SPECIALIST, { action: 'assign', assignee: TRAINER });

    const same = await logAs('lillian-aubrey');
    expect((await same.assignees()).body.items).toEqual([
      expect.objectContaining({ ref: TRAINER, workedWithClient: true }),
      expect.objectContaining({ ref: MANAGER, workedWithClient: false }),
    ]);
  });

  it('is for those who work on it to see', async () => {
    const { key } = await logTicket(desk, 'iona-petrie', {
      model: 'default/nec-ihms',
      requestType: 'login',
      summary: 'Forgotten password',
      fields: { what: 'password' },
    });
    const assignees = async (user: string) =>
      (await desk.as(user).get(`/tickets/${key}/assignees`)).status;
    expect(await assignees('lena-baird')).toBe(200);
    expect(await assignees('iona-petrie')).toBe(403);
    expect(await assignees('pat-ellis')).toBe(404);
  });
});
