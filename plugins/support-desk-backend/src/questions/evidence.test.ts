import { evidenceOf } from './evidence';
import type { StoredAnswer } from './QuestionStore';

const said = (author: string, text: string, kind = 'answer') =>
  ({ author, text, kind } as StoredAnswer);

describe('evidenceOf', () => {
  it('says who was asked, and all that each answered', () => {
    expect(
      evidenceOf(
        undefined,
        'q',
        [
          said('ann', 'So.'),
          said('asker', 'And then?', 'followUp'),
          said('ann', 'Or so.'),
        ],
        ['ann', 'ben'],
      ),
    ).toEqual({
      steps: [],
      articles: [],
      question: 'q',
      superUsers: [{ user: 'ann', answer: 'So.\n\nOr so.' }, { user: 'ben' }],
    });
  });

  it('keeps what the requester says besides', () => {
    const tried = {
      steps: ['help-function'],
      articles: [{ title: 'Reversals' }],
      superUsers: [{ user: 'ann', answer: 'Mine' }, { user: 'cid' }],
    };
    expect(evidenceOf(tried, 'q', [said('ann', 'So.')], ['ann'])).toEqual({
      ...tried,
      question: 'q',
      superUsers: [{ user: 'ann', answer: 'So.' }, { user: 'cid' }],
    });
  });

  it('never says more than a ticket takes', () => {
    const many = Array.from({ length: 30 }, (_, index) => `user${index}`);
    const { superUsers } = evidenceOf(
      undefined,
      'q',
      [said('user0', 'é'.repeat(3000))],
      many,
    );
    expect(superUsers).toHaveLength(20);
    expect(superUsers[0].answer).toHaveLength(2000);
  });
});
