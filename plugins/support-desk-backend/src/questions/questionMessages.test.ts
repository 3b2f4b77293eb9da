import { spoken } from '../words/__testUtils__/inEnglish';
import * as messages from './questionMessages';
import type { StoredQuestion } from './QuestionStore';

const answeredMessages = spoken(messages.answeredMessages);
const turnMessages = spoken(messages.turnMessages);

const question = {
  id: '1',
  summary: 'How?',
  askedBy: 'user:default/asker',
  updatedBy: 'user:default/asker',
  offeredTo: 'user:default/ann',
} as StoredQuestion;
const words = {
  actor: 'Asker',
  about: 'Payroll, Runs',
  owner: 'group:default/owners',
};

describe('notices about questions', () => {
  it('tell whose turn it is where to answer; where they are away by then, the owner', () => {
    expect(turnMessages(question, words)).toMatchObject([
      {
        recipients: ['user:default/ann'],
        asks: { otherwise: ['group:default/owners'] },
        exclude: 'user:default/asker',
        title: 'Asker asks: How?',
        link: '/support/super-users/questions/1',
        scope: 'support-desk.question.1.turn',
      },
    ]);
  });

  it('tell the asker the beginning of an answer', () => {
    const [message] = answeredMessages(question, words, 'a'.repeat(500));
    expect(message).toMatchObject({
      recipients: ['user:default/asker'],
      link: '/support/super-users/questions/1',
      description: 'a'.repeat(200),
    });
  });
});
