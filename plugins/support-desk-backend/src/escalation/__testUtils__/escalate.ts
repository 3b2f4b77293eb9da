import {
  escalationEndpoints,
  type Escalations,
  type EscalateTicket,
  type EscalatedTicket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';
import { workOn } from '../../tickets/work/__testUtils__/work';

/** How a test escalates one ticket, each time at the version that it has then. */
export function escalate(desk: SupportDeskTester, key: string) {
  const work = workOn(desk, key);
  const tell = async (
    user: string,
    escalation: EscalateTicket,
    headers: Record<string, string> = {},
  ) => {
    const { version } = await work.get(user);
    return desk
      .as(user)
      .post(`/tickets/${key}/escalations`, escalation)
      .set({ 'If-Match': String(version), ...headers });
  };
  return {
    ...work,
    escalate: tell,
    /** Does it, and checks that the answer is what the contract says. */
    async bring(
      user: string,
      escalation: EscalateTicket,
      headers?: Record<string, string>,
    ): Promise<EscalatedTicket> {
      const response = await tell(user, escalation, headers);
      expect(response.body).not.toHaveProperty('error');
      expect(response.status).toBe(201);
      return escalationEndpoints.escalateTicket.response.parse(
        response.body,
      ) as EscalatedTicket;
    },
    async seen(user: string): Promise<Escalations> {
      const { body } = await desk.as(user).get(`/tickets/${key}/escalations`);
      expect(body).not.toHaveProperty('error');
      return escalationEndpoints.getEscalations.response.parse(
        body,
      ) as Escalations;
    },
  };
}
