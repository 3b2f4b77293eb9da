import fc from 'fast-check';
import { sampleTicket } from '../tickets/__testUtils__/samples';
import { spoken } from '../words/__testUtils__/inEnglish';
import * as messages from './commentMessages';

const commentMessages = spoken(messages.commentMessages);

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

  it('go by mail whole, with their files, where support says something to those who asked', () => {
    const long = { ...comment, body: 'word '.repeat(100), attachments: ['a'] };
    const mail = { text: long.body, attachments: ['a'], by: comment.author };
    expect(commentMessages(ticket, long, true)).toMatchObject([
      { mail },
      { mail },
    ]);
  });

  it('never go by mail where they are internal, whoever says and reads it', () => {
    const person = fc.constantFrom('ann', 'ben', 'cid', 'dot', 'sue');
    const ref = person.map(it => `user:default/${it}`);
    const said = fc.record({
      id: fc.uuid(),
      author: ref,
      body: fc.string(),
      internal: fc.constant(true),
      mentions: fc.uniqueArray(ref),
      attachments: fc.array(fc.uuid()),
    });
    fc.assert(
      fc.property(said, fc.boolean(), (internal, bySupport) => {
        const told = commentMessages(ticket, internal, bySupport);
        expect(told.filter(it => 'mail' in it)).toEqual([]);
      }),
    );
  });
});
