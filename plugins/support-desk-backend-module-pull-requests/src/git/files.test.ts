import fs from 'node:fs';
import fc from 'fast-check';
import git from 'isomorphic-git';
import { BareRepository } from '../__testUtils__/git';
import { revisionOf, writeFiles, type FileToWrite } from './files';

jest.setTimeout(60_000);

const EMPTY = { 'README.md': '# Housing\n' };

describe('writeFiles', () => {
  let repository: BareRepository;
  let tree: string;

  beforeAll(() => {
    repository = new BareRepository('acme/housing', EMPTY);
    tree = repository.run('rev-parse', 'main^{tree}');
  });

  afterAll(() => repository.remove());

  const write = (files: FileToWrite[], to = tree) =>
    writeFiles(repository.path, to, files);
  const filesOf = (of: string) =>
    Object.fromEntries(
      repository
        .run('ls-tree', '-r', '-z', of)
        .split('\0')
        .filter(it => it !== '')
        .map(line => line.split('\t'))
        .map(([entry, path]) => [path, entry]),
    );
  const entry = async (content: string) =>
    `100644 blob ${await revisionOf(Buffer.from(content))}`;

  it('makes the trees that Git makes, in the order that Git wants', async () => {
    // Folders sort as if their names ended with a slash.
    const name = fc.constantFrom('a', 'a.b', 'a-b', 'a0', 'ä', 'B');
    const path = fc
      .array(name, { minLength: 1, maxLength: 3 })
      .map(names => `${names.join('/')}.md`);
    const files = fc.dictionary(path, fc.string(), { minKeys: 1, maxKeys: 8 });
    await fc.assert(
      fc.asyncProperty(files, async contents => {
        const written = await write(
          Object.entries(contents).map(([at, content]) => ({
            path: at,
            content: Buffer.from(content),
          })),
        );
        const expected: Record<string, string> = {};
        for (const [at, content] of Object.entries({ ...EMPTY, ...contents })) {
          expected[at] = await entry(content);
        }
        expect(filesOf(written)).toEqual(expected);
        repository.run('fsck', '--strict', '--no-dangling', written);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps what can be run so', async () => {
    repository.commit('run', { 'run.sh': 'echo 1\n' }, '100755');
    const base = repository.run('rev-parse', 'run:run.sh');
    const content = Buffer.from('echo 2\n');
    const to = repository.run('rev-parse', 'run^{tree}');
    const written = await write([{ path: 'run.sh', content, base }], to);
    expect(filesOf(written)['run.sh']).toMatch(/^100755 /);
  });

  it.each([
    [['a', 'a/b.md'], 'a is no regular folder'],
    [['a/b.md', 'a'], 'a is no regular file'],
  ])('refuses %j: a path is a file or a folder', async (paths, message) => {
    const files = paths.map(path => ({ path, content: Buffer.from('x') }));
    await expect(write(files)).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringContaining(message),
    });
  });

  it('names what is gone', async () => {
    const gone = { path: 'gone.md', content: Buffer.from(''), base: tree };
    await expect(write([gone])).rejects.toMatchObject({
      name: 'ConflictError',
      message: 'gone.md: is no longer there',
    });
  });

  it('tells the revision as Git does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async content => {
        const blob = await git.writeBlob({
          fs,
          gitdir: repository.path,
          blob: content,
        });
        await expect(revisionOf(content)).resolves.toBe(blob);
      }),
      { numRuns: 10 },
    );
    expect(await revisionOf(Buffer.from(EMPTY['README.md']))).toBe(
      repository.run('rev-parse', 'main:README.md'),
    );
  });
});
