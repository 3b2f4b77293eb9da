import {
  decidedMessages,
  givenMessages,
  namelessMessage,
} from './feedbackMessages';
import type { StoredFeedback } from './FeedbackStore';

const HMIS = 'supportmodel:default/hmis';
const at = new Date('2025-03-07T16:00:00Z');

const feedback: StoredFeedback = {
  id: 'f1',
  version: 1,
  modelRef: HMIS,
  kind: 'suggestion',
  text: 'Larger letters',
  givenBy: 'user:default/nina-moss',
  givenAt: at,
  status: 'planned',
  decision: { by: 'user:default/selma-ortiz', at, text: 'In May' },
};

describe('messages about feedback', () => {
  it('lead to what was given', () => {
    const link = '/support/reports/feedback?id=f1';
    expect(
      givenMessages(feedback, {
        model: 'HMIS',
        giver: 'Nina Moss',
        recipients: ['user:default/selma-ortiz'],
      }),
    ).toMatchObject([{ link }]);
    expect(
      decidedMessages(feedback, { model: 'HMIS', decider: 'Selma Ortiz' }),
    ).toMatchObject([{ link }]);
  });

  it('lead to that of the model where there is no name', () => {
    expect(
      namelessMessage(
        { ref: HMIS, title: 'HMIS' },
        { count: 2, day: '2025-03-07', recipients: [] },
      ).link,
    ).toBe('/support/reports/feedback?model=supportmodel%3Adefault%2Fhmis');
  });
});
