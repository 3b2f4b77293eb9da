import {
  workEndpoints,
  type Checklist,
  type TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';

/** How a test follows the procedures of one ticket. A step is called by its checklist and its own id: `triage/verify`. */
export function tickOn(desk: SupportDeskTester, key: string) {
  const tick = async (
    user: string,
    path: string,
    body: Partial<TickStep> = {},
  ) => {
    const [checklist, step] = path.split('/');
    const ticket = await desk.as(user).get(`/tickets/${key}`);
    return desk
      .as(user)
      .put(`/tickets/${key}/checklists/${checklist}/steps/${step}`, {
        state: 'done',
        ...body,
      })
      .set('If-Match', String(ticket.body.version));
  };

  return {
    tick,
    /** Ticks it, and checks that the answer is what the contract says. */
    async done(user: string, path: string, body?: Partial<TickStep>) {
      const response = await tick(user, path, body);
      expect(response.body).not.toHaveProperty('error');
      return workEndpoints.tickStep.response.parse(response.body) as {
        items: Checklist[];
      };
    },
    async checklistsOf(user: string): Promise<Record<string, Checklist>> {
      const { body } = await desk.as(user).get(`/tickets/${key}/checklists`);
      const { items } = workEndpoints.getChecklists.response.parse(body) as {
        items: Checklist[];
      };
      return Object.fromEntries(items.map(it => [it.id, it]));
    },
  };
}
