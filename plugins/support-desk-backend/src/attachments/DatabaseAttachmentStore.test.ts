import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseAttachmentStore } from './DatabaseAttachmentStore';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseAttachmentStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseAttachmentStore;

  beforeAll(async () => {
    knex = await databases.open(engine);
    store = new DatabaseAttachmentStore({ knex });
  });

  it('gives back every byte that it was given', async () => {
    const content = Buffer.from(Uint8Array.from({ length: 512 }, (_, i) => i));
    await store.put('bytes', content);
    const read = await store.get('bytes');
    expect(Buffer.isBuffer(read)).toBe(true);
    expect(read!.equals(content)).toBe(true);
  });

  it('keeps ten megabytes', async () => {
    const content = Buffer.alloc(10 * 1024 ** 2, 'support desk');
    await store.put('large', content);
    expect((await store.get('large'))!.equals(content)).toBe(true);
  });

  it('keeps two contents apart', async () => {
    await store.put('one', Buffer.from('1'));
    await store.put('two', Buffer.from('2'));
    expect(await store.get('one')).toEqual(Buffer.from('1'));
  });

  it('never changes a content', async () => {
    await store.put('same', Buffer.from('before'));
    await expect(store.put('same', Buffer.from('after'))).rejects.toThrow();
    expect(await store.get('same')).toEqual(Buffer.from('before'));
  });

  it('deletes, also what there is not', async () => {
    await store.put('gone', Buffer.from('gone'));
    await store.delete('gone');
    await store.delete('gone');
    expect(await store.get('gone')).toBeUndefined();
  });
});
