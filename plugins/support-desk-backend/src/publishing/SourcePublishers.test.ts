import type { SourcePublisher } from '@supportdesk/backstage-plugin-support-desk-node';
import { LocalDirectoryPublisher } from './local/LocalDirectoryPublisher';
import { SourcePublishers } from './SourcePublishers';

const local = () =>
  new LocalDirectoryPublisher({ enabled: true, commit: true });
const other = (id: string, type: string): SourcePublisher => ({
  id,
  title: id,
  proposes: true,
  handles: folder => folder.type === type,
  list: async () => [],
  read: async () => undefined,
  publish: async () => ({ state: 'proposed' }),
});

describe('SourcePublishers', () => {
  const of = (publishers: SourcePublisher[], type: 'dir' | 'url') => {
    const all = new SourcePublishers();
    all.addBuiltIn(local());
    publishers.forEach(it => all.addPublisher(it));
    return all.of({ type, target: '' })?.id;
  };

  it('asks those of modules first, in their order', () => {
    expect(of([], 'dir')).toBe('local');
    expect(of([], 'url')).toBeUndefined();
    expect(of([other('a', 'url'), other('b', 'url')], 'url')).toBe('a');
    expect(of([other('a', 'dir')], 'dir')).toBe('a');
  });

  it('refuses a second one of an id, and ids that are none', () => {
    expect(() => of([other('a', 'url'), other('a', 'dir')], 'dir')).toThrow(
      "Publisher 'a' is there already",
    );
    expect(() => of([other('local', 'dir')], 'dir')).toThrow(
      'is there already',
    );
    expect(() => of([other('A b', 'url')], 'dir')).toThrow("the id 'A b'");
  });
});
