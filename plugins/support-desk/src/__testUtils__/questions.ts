import type { QuestionDetail } from '@supportdesk/backstage-plugin-support-desk-common';

/** An open question about Rents that Dana Struan is asked, as its asker sees it. */
export const exampleQuestion = (
  changes: Partial<QuestionDetail> = {},
): QuestionDetail => ({
  id: 'question-1',
  model: 'supportmodel:default/nec-ihms',
  modelTitle: 'NEC IHMS',
  module: { id: 'rents', title: 'Rents' },
  summary: 'How do I move a payment?',
  details: 'It went to the **wrong** account.',
  status: 'open',
  askedBy: { ref: 'user:default/mina-orr', title: 'Mina Orr' },
  askedAt: '2025-03-08T09:30:00Z',
  updatedAt: '2025-03-08T09:30:00Z',
  offeredTo: { ref: 'user:default/dana-struan', title: 'Dana Struan' },
  answers: 0,
  version: 3,
  sides: ['asker'],
  conversation: [],
  mayPassTo: [],
  ...changes,
});

/** The same with an answer, as a super user sees it. */
export const answeredQuestion = (changes: Partial<QuestionDetail> = {}) =>
  exampleQuestion({
    status: 'answered',
    answers: 1,
    sides: ['superUser'],
    conversation: [
      {
        id: 'answer-1',
        by: { ref: 'user:default/dana-struan', title: 'Dana Struan' },
        at: '2025-03-08T10:00:00Z',
        text: 'Use *Transfer* in the account.',
        solved: false,
      },
    ],
    mayPassTo: [
      { ref: 'user:default/beth-anne-harkin', title: 'Beth-Anne Harkin' },
    ],
    ...changes,
  });
