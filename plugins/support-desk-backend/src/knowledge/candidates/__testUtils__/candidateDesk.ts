import { candidateEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import { startTimedDesk } from '../../../staffing/__testUtils__/startTimedDesk';
import { logTicket, query } from '../../../tickets/__testUtils__/requests';

export const TEAM = 'lena-baird';
export const USER = 'iona-petrie';
export const OF_RENTS = 'dana-struan';
export const OF_ESTATES = 'rona-sim';

export const MODEL = 'default/nec-ihms';

/** Three ways to ask the same. */
export const SUMMARIES = [
  'How do I reverse a payment?',
  'Reversing payments of rent',
  'Payment to be reversed: how?',
];

/** The plugin, and what tests do with candidates of its FAQ. */
export async function startCandidateDesk() {
  const desk = await startTimedDesk({ policy: supportDeskPolicy });

  const ask = (summary: string, by = USER) =>
    logTicket(desk, by, { ...query, summary, description: 'Please help.' });

  return {
    ...desk,
    ask,

    /** Asks the same on several days. */
    async askOn(...days: string[]) {
      const tickets = [];
      for (const [index, day] of days.entries()) {
        desk.setTime(`${day}T10:00:00Z`);
        tickets.push(await ask(SUMMARIES[index % 3]));
      }
      return tickets;
    },

    /** Looks for what is asked often, and lists what there is. */
    async list(by = TEAM, more = '') {
      await desk.run('support-desk-faq-candidates');
      const { body } = await desk
        .as(by)
        .get(`/faq/candidates?model=${MODEL}${more}`);
      expect(body.error).toBeUndefined();
      return candidateEndpoints.getCandidates.response.parse(body) as any;
    },

    async get(id: string, by = TEAM) {
      const { body } = await desk.as(by).get(`/faq/candidates/${id}`);
      expect(body.error).toBeUndefined();
      return candidateEndpoints.getCandidate.response.parse(body) as any;
    },

    async add(more: object = {}, by = TEAM) {
      const { body, status } = await desk.as(by).post('/faq/candidates', {
        model: MODEL,
        title: 'How payments are reversed',
        ...more,
      });
      expect(body.error).toBeUndefined();
      expect(status).toBe(201);
      return candidateEndpoints.addCandidate.response.parse(body) as any;
    },

    step: ({ id, version }: any, body: object, by = TEAM) =>
      desk
        .as(by)
        .post(`/faq/candidates/${id}/steps`, body)
        .set('If-Match', `${version}`),

    edit: ({ id, version }: any, body: object, by = TEAM) =>
      desk
        .as(by)
        .patch(`/faq/candidates/${id}`, body)
        .set('If-Match', `${version}`),
  };
}

export type CandidateDesk = Awaited<ReturnType<typeof startCandidateDesk>>;
