import type { Entity } from '@backstage/catalog-model';
import {
  noticeRecipientSchema,
  noticeSchema,
  type Notice,
  type NoticeRecipient,
  type NoticeStep,
  type PostNotice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { exampleEntities } from '../../__testUtils__/startSupportDesk';
import { startTimedDesk } from '../../staffing/__testUtils__/startTimedDesk';

export const HMIS = 'supportmodel:default/hmis';
/** The System Administrator of HMIS, who posts. */
export const ADMIN = 'selma-ortiz';
/** Technical Support Staff, who phone. */
export const CALLER = 'hana-cole';
/** An end user. */
export const USER = 'nina-moss';
/** The Agency Administrators of three agencies. */
export const NORTH = 'nora-quill';
export const SOUTH = 'saul-reed';
export const EAST = 'emma-dove';
/** Monday 17 March 2025, 20:00 to 22:00 in Phoenix. */
export const START = '2025-03-18T03:00:00.000Z';
export const END = '2025-03-18T05:00:00.000Z';

export const ref = (user: string) => `user:default/${user}`;

/** Down time of HMIS as its model wants it announced. */
export const PLANNED: PostNotice = {
  model: HMIS,
  type: 'planned-downtime',
  title: 'Server maintenance',
  text: 'The servers get new disks.',
  points: [
    { topic: 'purpose', text: 'More space' },
    { topic: 'expected benefits', text: 'Faster look-ups' },
    { topic: 'expected consequences', text: 'Nobody can sign in' },
  ],
  services: ['hmis'],
  startsAt: START,
  endsAt: END,
  channels: ['newsflash', 'email'],
  reason: 'server maintenance',
};

export const UNPLANNED: PostNotice = {
  model: HMIS,
  type: 'unplanned-interruption',
  title: 'No database',
  text: 'Clients cannot be looked up.',
  services: ['hmis'],
  channels: ['fax'],
};

export const RESUMED: PostNotice = {
  model: HMIS,
  type: 'service-resumed',
  title: 'HMIS is back',
  text: 'You can sign in again.',
  channels: ['email'],
};

/** HMIS with other entities in its catalog, as a test wants them. */
export function hmisWith(
  changes: Record<string, (entity: Entity) => Entity>,
): Entity[] {
  return exampleEntities('hmis').map(
    it => changes[it.metadata.name]?.(it) ?? it,
  );
}

/** A group that names others for a role: `user:default/ann,user:default/ben`, or nobody. */
export function naming(role: string, users: string | undefined) {
  return (entity: Entity): Entity => {
    const annotations = { ...entity.metadata.annotations };
    delete annotations[`supportdesk.io/role.${role}`];
    if (users) annotations[`supportdesk.io/role.${role}`] = users;
    return { ...entity, metadata: { ...entity.metadata, annotations } };
  };
}

/** HMIS with what people do who tell others of interruptions. */
export async function startNotices(
  entities: Entity[] = exampleEntities('hmis'),
  options: Pick<NonNullable<Parameters<typeof startTimedDesk>[0]>, 'policy'> = {
    policy: supportDeskPolicy,
  },
) {
  const desk = await startTimedDesk({ ...options, entities });
  const post = (body: Partial<PostNotice>, by = ADMIN) =>
    desk.as(by).post('/notices', body);
  const read = async (id: string, by = ADMIN): Promise<Notice> => {
    const { body } = await desk.as(by).get(`/notices/${id}`);
    expect(body).not.toHaveProperty('error');
    return noticeSchema.parse(body);
  };
  return {
    desk,
    post,
    read,
    /** Posts one that is possible. */
    async posted(body: PostNotice, by = ADMIN): Promise<Notice> {
      const answer = await post(body, by);
      expect(answer.body).not.toHaveProperty('error');
      expect(answer.status).toBe(201);
      return noticeSchema.parse(answer.body);
    },
    step: (
      { id, version }: Pick<Notice, 'id' | 'version'>,
      step: NoticeStep,
      by = ADMIN,
    ) =>
      desk
        .as(by)
        .post(`/notices/${id}/steps`, step)
        .set('If-Match', `"${version}"`),
    edit: (
      { id, version }: Pick<Notice, 'id' | 'version'>,
      edit: object,
      by = ADMIN,
    ) =>
      desk.as(by).patch(`/notices/${id}`, edit).set('If-Match', `"${version}"`),
    acknowledge: ({ id }: Pick<Notice, 'id'>, by: string, body = {}) =>
      desk.as(by).post(`/notices/${id}/acknowledgements`, body),
    chase: ({ id }: Pick<Notice, 'id'>, body: object, by = CALLER) =>
      desk.as(by).post(`/notices/${id}/chases`, body),
    async recipients(
      { id }: Pick<Notice, 'id'>,
      query = '',
      by = CALLER,
    ): Promise<NoticeRecipient[]> {
      const { body } = await desk
        .as(by)
        .get(`/notices/${id}/recipients${query}`);
      expect(body).not.toHaveProperty('error');
      return noticeRecipientSchema.array().parse(body.items);
    },
    /** What happens by itself until an instant. */
    async passTo(instant: string) {
      desk.setTime(instant);
      await desk.run('support-desk-notices');
    },
  };
}

export type NoticeDesk = Awaited<ReturnType<typeof startNotices>>;
