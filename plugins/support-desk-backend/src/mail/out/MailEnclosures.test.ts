import { MailEnclosures } from './MailEnclosures';

const MB = 1024 * 1024;

const file = (id: string, size = 3, internal = false) => ({
  id,
  ticketId: 'ticket',
  name: `${id}.png`,
  mediaType: 'image/png',
  size,
  internal,
  by: 'user:default/sue',
  at: new Date(0),
});

describe('files that go out with a mail', () => {
  const enclosures = (...files: ReturnType<typeof file>[]) =>
    new MailEnclosures({
      records: { list: async () => files },
      contents: {
        get: async id => (id === 'gone' ? undefined : Buffer.from(id)),
      },
    });

  it('are those that it names, but none that is for support only', async () => {
    const { files, leftOut } = await enclosures(
      file('a'),
      file('b'),
      file('secret', 3, true),
      file('gone'),
    ).of({ ticketId: 'ticket', attachments: ['a', 'secret', 'gone'] });
    expect(files).toEqual([
      { name: 'a.png', mediaType: 'image/png', content: Buffer.from('a') },
    ]);
    expect(leftOut).toEqual([]);
  });

  it('are no more than servers take', async () => {
    const { files, leftOut } = await enclosures(
      file('a', 6 * MB),
      file('b', 6 * MB),
      file('c', 4 * MB),
    ).of({ ticketId: 'ticket', attachments: ['a', 'b', 'c'] });
    expect(files.map(it => it.name)).toEqual(['a.png', 'c.png']);
    expect(leftOut).toEqual(['b.png']);
  });
});
