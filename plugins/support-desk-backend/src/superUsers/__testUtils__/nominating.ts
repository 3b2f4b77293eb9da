import { superUserEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';

export const MODEL = 'supportmodel:default/nec-ihms';
/** A user of IHMS. */
export const USER = 'iona-petrie';
export const SUPER_USER = 'morag-tait';
/** Owns the model of IHMS. */
export const OWNER = 'rory-baird';

export const ref = (name: string) => `user:default/${name}`;

/** Of a module that nobody covers. */
export const nomination = { model: MODEL, user: ref(USER), module: 'reports' };

/** What people do with super users who are added in the portal. */
export function nominating(desk: SupportDeskTester) {
  const decide = (by: string, id: string, body: object, version = 1) =>
    desk
      .as(by)
      .put(`/super-users/${id}/decision`, body)
      .set('If-Match', `${version}`);
  const nominate = async (by: string, body: object = nomination) => {
    const response = await desk.as(by).post('/super-users', body);
    expect(response.body).not.toHaveProperty('error');
    expect(response.status).toBe(201);
    return superUserEndpoints.nominateSuperUser.response.parse(
      response.body,
    ) as any;
  };
  return {
    nominate,
    decide,
    edit: (by: string, id: string, body: object, version: number) =>
      desk
        .as(by)
        .patch(`/super-users/${id}`, body)
        .set('If-Match', `${version}`),
    remove: (by: string, id: string, version: number) =>
      desk.as(by).delete(`/super-users/${id}`).set('If-Match', `${version}`),
    approved: async (body: object = nomination) => {
      const { id } = await nominate(OWNER, body);
      const answer = await decide(OWNER, id, { approved: true }).expect(200);
      return answer.body;
    },
    listed: async (by: string, search: string) =>
      (await desk.as(by).get(`/super-users?${search}`)).body.items as any[],
  };
}
