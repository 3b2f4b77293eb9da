import type { Entity } from '@backstage/catalog-model';
import {
  licenceRequestDetailSchema,
  type LicenceRequestDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { exampleEntities } from '../../../__testUtils__/startSupportDesk';
import {
  startTimedDesk,
  type TimedDesk,
} from '../../../staffing/__testUtils__/startTimedDesk';

export const CLARITY = 'supportmodel:default/clarity-escalation';
/** Owns the model, and so manages its licences. */
export const OWNER = 'ida-crane';
export const OTHER_OWNER = 'ivan-stead';
/** Approves where the licence says so. */
export const APPROVER = 'mack-chaney';
/** At an agency. */
export const USER = 'bea-lowell';
export const NEW_USER = 'nell-dunn';
export const COLLEAGUE = 'joss-ferry';
/** Has nothing to do with any request. */
export const STRANGER = 'cleo-farr';

export const ref = (user: string) => `user:default/${user}`;

/** What the training asks. */
export const answers = { what: 'license-request.pdf', 'screen-viewing': true };

/** The first class after 7 March 2025, and the two after it (S3-31). */
export const DAYS = ['2025-03-18', '2025-04-01', '2025-04-15'];

/** A desk with one licence of Clarity that was made in the portal, with the training of its model. */
export interface ClarityDesk extends TimedDesk {
  licence: string;
  ask(by: string, body?: object, key?: string): ReturnType<Post>;
  asked(by: string, body?: object): Promise<LicenceRequestDetail>;
  read(by: string, id: string): Promise<LicenceRequestDetail>;
  step(
    by: string,
    id: string,
    step: object,
    version?: number,
  ): ReturnType<Post>;
  /** Takes a step that is possible. */
  stepped(by: string, id: string, step: object): Promise<LicenceRequestDetail>;
  edit(changes: object): Promise<void>;
  figures(): Promise<{ bought?: number; inUse: number; waiting: number }>;
}

type Post = ReturnType<TimedDesk['as']>['post'];

/** @param licence - what is to be different: by default 2 of 3 are free, and no approval is needed */
export async function startClarity(
  licence: object = {},
  others: Entity[] = [],
): Promise<ClarityDesk> {
  const desk = await startTimedDesk({
    entities: [...exampleEntities('clarity-escalation'), ...others],
    policy: supportDeskPolicy,
  });
  const { body: made } = await desk
    .as(OWNER)
    .post('/licences', {
      model: CLARITY,
      service: 'clarity',
      title: 'Clarity',
      bought: 3,
      unnamed: 1,
      integrated: true,
      training: 'new-user-training',
      form: 'license-request',
      ...licence,
    })
    .expect(201);

  const ask: ClarityDesk['ask'] = (by, body = {}, key = undefined) => {
    const request = desk
      .as(by)
      .post('/licence-requests', { licence: made.id, answers, ...body });
    return key ? request.set('Idempotency-Key', key) : request;
  };
  const read: ClarityDesk['read'] = async (by, id) => {
    const { body } = await desk.as(by).get(`/licence-requests/${id}`);
    return body;
  };
  const step: ClarityDesk['step'] = (by, id, body, version = 1) =>
    desk
      .as(by)
      .post(`/licence-requests/${id}/steps`, body)
      .set('If-Match', `${version}`);
  const current = async () =>
    (await desk.as(OWNER).get(`/licences/${made.id}`)).body;
  return {
    ...desk,
    licence: made.id,
    ask,
    read,
    step,
    asked: async (by, body) => {
      const answer = await ask(by, body);
      expect(answer.body).not.toHaveProperty('error');
      expect(answer.status).toBe(201);
      return licenceRequestDetailSchema.parse(answer.body);
    },
    stepped: async (by, id, body) => {
      const { version } = await read(by, id);
      const answer = await step(by, id, body, version);
      expect(answer.body).not.toHaveProperty('error');
      return licenceRequestDetailSchema.parse(answer.body);
    },
    edit: async changes => {
      const { version } = await current();
      await desk
        .as(OWNER)
        .patch(`/licences/${made.id}`, changes)
        .set('If-Match', `${version}`)
        .expect(200);
    },
    figures: async () => {
      const { bought, inUse, waiting } = await current();
      return { bought, inUse, waiting };
    },
  };
}
