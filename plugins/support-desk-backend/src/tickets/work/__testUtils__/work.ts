import {
  workEndpoints,
  type EditTicket,
  type Ticket,
  type Transition,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../../../__testUtils__/startSupportDesk';

/** How a test works on one ticket, each time at the version that it has then unless told otherwise. */
export function workOn(desk: SupportDeskTester, key: string) {
  const get = async (user: string): Promise<Ticket> =>
    (await desk.as(user).get(`/tickets/${key}`)).body;
  const at = async (user: string, version?: number) =>
    String(version ?? (await get(user)).version);
  const tell = async (user: string, transition: Transition, version?: number) =>
    desk
      .as(user)
      .post(`/tickets/${key}/transitions`, transition)
      .set('If-Match', await at(user, version));

  return {
    get,
    tell,
    /** Does it, and checks that the answer is what the contract says. */
    async do(user: string, transition: Transition): Promise<Ticket> {
      const response = await tell(user, transition);
      expect(response.body).not.toHaveProperty('error');
      expect(response.status).toBe(200);
      return workEndpoints.transitionTicket.response.parse(
        response.body,
      ) as Ticket;
    },
    async edit(user: string, edit: EditTicket, version?: number) {
      return desk
        .as(user)
        .patch(`/tickets/${key}`, edit)
        .set('If-Match', await at(user, version));
    },
    async undo(user: string, version?: number) {
      return desk
        .as(user)
        .post(`/tickets/${key}/undo`)
        .set('If-Match', await at(user, version));
    },
    async timeline(user: string) {
      const { body } = await desk.as(user).get(`/tickets/${key}/timeline`);
      return body.items as any[];
    },
    /** What the caller may not do, with why. */
    async obstacles(user: string): Promise<Record<string, string>> {
      const { actions } = await get(user);
      return Object.fromEntries(
        actions!
          .filter(it => !it.allowed)
          .map(it => [it.action, it.reason ?? '']),
      );
    },
    async clock(user: string, measure: string) {
      const { clocks } = await get(user);
      return clocks.find(it => it.measure === measure && !it.stoppedAt)!;
    },
  };
}
