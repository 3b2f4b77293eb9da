import { questionEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';

export const MODEL = 'supportmodel:default/nec-ihms';
/** A user of IHMS, who asks. */
export const ASKER = 'iona-petrie';
/** Another one. */
export const STRANGER = 'callum-rae';
/** The super users of the module Rents. */
export const [BETH, DANA] = ['beth-anne-harkin', 'dana-struan'];
/** A super user of another module. */
export const OTHER = 'rona-sim';
/** In the project team. */
export const TEAM = 'rory-baird';

export const ref = (name: string) => `user:default/${name}`;

export const rents = {
  model: MODEL,
  module: 'rents',
  summary: 'How do I reverse a payment?',
  details: 'Posted to the wrong account.',
};

/** What people do with questions. */
export function asking(desk: SupportDeskTester) {
  const { getQuestion, getQuestions } = questionEndpoints;
  return {
    ask: async (changes: object = {}, by = ASKER) => {
      const response = await desk
        .as(by)
        .post('/questions', { ...rents, ...changes });
      expect(response.body).not.toHaveProperty('error');
      expect(response.status).toBe(201);
      return getQuestion.response.parse(response.body) as any;
    },
    read: async (by: string, id: string) => {
      const { body } = await desk.as(by).get(`/questions/${id}`).expect(200);
      return getQuestion.response.parse(body) as any;
    },
    listed: async (by: string, query = '') => {
      const response = await desk.as(by).get(`/questions${query}`).expect(200);
      return getQuestions.response.parse(response.body) as any;
    },
    answer: (by: string, id: string, text = 'With a contra entry.') =>
      desk.as(by).post(`/questions/${id}/answers`, { text }),
    step: (by: string, id: string, body: object, version: number) =>
      desk
        .as(by)
        .post(`/questions/${id}/steps`, body)
        .set('If-Match', `${version}`),
    leave: async (by: string, deputy?: string) => {
      await desk
        .as(by)
        .post('/absences', {
          from: '2025-03-07',
          timeZone: 'Europe/London',
          ...(deputy && { deputy: ref(deputy) }),
        })
        .expect(201);
    },
  };
}
