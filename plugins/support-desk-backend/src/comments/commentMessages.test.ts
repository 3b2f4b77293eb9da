import { sampleTicket } from '../tickets/__testUtils__/samples';
import { commentMessages } from './commentMessages';

const ticket = {
  ...sampleTicket({
    reporter: 'user:default/ann',
    team: 'group:default/desk',
    assignee: 'user:default/sue',
    affected: ['user:default/cid', 'user:default/dot'],
  }),
  key: 'PAY-1',
  version: 2,
};

const comment = {
  id: 'one',
  author: 'user:default/sue',
  body: 'Please  restart',
  internal: false,
  mentions: ['user:default/dot'],
};

describe('notices of a comment', () => {
  it('go to who asked and to who has the same problem, to each once', () => {
    expect(commentMessages(ticket, comment, true)).toMatchObject([
      {
        recipients: ['user:default/dot'],
        title: 'You are mentioned in PAY-1',
      },
      {
        recipients: ['user:default/ann', 'user:default/cid'],
        title: 'New reply on PAY-1: Cannot print',
        description: 'Please restart',
      },
    ]);
  });

  it('go to nobody but whom it mentions where it is internal', () => {
    const internal = { ...comment, internal: true };
    expect(commentMessages(ticket, internal, true)).toMatchObject([
      { recipients: ['user:default/dot'] },
    ]);
  });

  it('go to who works on it where the other side says something', () => {
    const reply = { ...comment, author: 'user:default/ann', mentions: [] };
    expect(commentMessages(ticket, reply, false)).toMatchObject([
      { recipients: ['user:default/sue'], exclude: 'user:default/ann' },
    ]);
  });
});
