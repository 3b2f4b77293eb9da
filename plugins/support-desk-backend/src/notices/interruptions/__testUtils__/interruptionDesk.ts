import {
  noticeSchema,
  type Checklist,
  type ChecklistStep,
  type Notice,
  type NoticeStep,
  type PostNotice,
  type TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { exampleEntities } from '../../../__testUtils__/startSupportDesk';
import { ADMIN, startNotices, UNPLANNED } from '../../__testUtils__/noticeDesk';

/** Of Technical Support Staff. */
export const STAFF = 'hana-cole';
/** Of the vendor's technical support. */
export const VENDOR = 'bo-tran';

/** Saturday 8 March 2025, 13:10 in Phoenix. */
export const BEGAN = '2025-03-08T13:10:00-07:00';
/** 14:00 on that day. */
export const AT_TWO = '2025-03-08T21:00:00Z';

export const OUTAGE: PostNotice = { ...UNPLANNED, startsAt: BEGAN };

/** HMIS during an interruption that nobody planned. */
export async function startInterruptions() {
  const desk = await startNotices(exampleEntities('hmis'), {
    policy: supportDeskPolicy,
  });
  desk.desk.setTime(AT_TWO);
  return {
    ...desk,
    /** Takes a step at the version that the notice has, and checks that it was possible. */
    async take(id: string, step: NoticeStep, by = ADMIN): Promise<Notice> {
      const answer = await desk.step(await desk.read(id), step, by);
      expect(answer.body).not.toHaveProperty('error');
      return noticeSchema.parse(answer.body);
    },
    async tick(id: string, step: string, body: TickStep, by = ADMIN) {
      const { version } = await desk.read(id);
      return desk.desk
        .as(by)
        .put(
          `/notices/${id}/checklists/unplanned-interruption/steps/${step}`,
          body,
        )
        .set('If-Match', `"${version}"`);
    },
    async file(id: string, body: object, by = ADMIN) {
      const { version } = await desk.read(id);
      return desk.desk
        .as(by)
        .post(`/notices/${id}/reports`, body)
        .set('If-Match', `"${version}"`);
    },
    async link(id: string, body: object, by = ADMIN) {
      const { version } = await desk.read(id);
      return desk.desk
        .as(by)
        .post(`/notices/${id}/tickets`, body)
        .set('If-Match', `"${version}"`);
    },
  };
}

export type InterruptionDesk = Awaited<ReturnType<typeof startInterruptions>>;

/** A step of the procedure, as a notice shows it; nothing: it is hidden. */
export function stepOf(
  { interruption }: Pick<Notice, 'interruption'>,
  id: string,
): ChecklistStep | undefined {
  const checklists: Checklist[] = interruption!.checklists;
  return checklists[0].steps.find(it => it.id === id);
}
