import { groupActions } from './actionGroups';

const allowed = (action: string) => ({ action, allowed: true });
const refused = (action: string, reason?: string) => ({
  action,
  allowed: false,
  reason,
});

describe('groupActions', () => {
  it('puts the usual first, in its order, without what has the filled button', () =>
    expect(
      groupActions(
        ['merge', 'resolve', 'comment', 'assign', 'unheardOf'].map(allowed),
        'assign',
      ),
    ).toEqual({
      usual: ['comment', 'resolve'],
      rest: ['merge', 'unheardOf'],
      refused: [],
    }));

  it('tells what is refused by its reason, and what has none not at all', () =>
    expect(
      groupActions(
        [
          refused('resume', 'It is new'),
          refused('categorise', 'The model has no categories'),
          refused('reopen', 'It is new'),
          refused('note'),
        ],
        undefined,
      ).refused,
    ).toEqual([
      { reason: 'It is new', actions: ['resume', 'reopen'] },
      { reason: 'The model has no categories', actions: ['categorise'] },
    ]));
});
