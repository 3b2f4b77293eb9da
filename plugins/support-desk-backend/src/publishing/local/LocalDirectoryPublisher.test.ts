import { createMockDirectory } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import type { FileChange } from '@supportdesk/backstage-plugin-support-desk-node';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { LocalDirectoryPublisher } from './LocalDirectoryPublisher';

jest.setTimeout(60_000);

const settings = {
  enabled: true,
  commit: true,
  committer: { name: 'Support Desk', email: 'desk@example.com' },
};

describe('LocalDirectoryPublisher', () => {
  const root = createMockDirectory();
  const publisher = new LocalDirectoryPublisher(settings);
  const folder = () => ({ type: 'dir' as const, target: root.resolve('site') });
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: root.path,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  const text = (path: string) =>
    readFileSync(root.resolve('site', path), 'utf8');
  const read = async (path: string) =>
    (await publisher.read(folder(), path))?.revision;
  const changedAt = async (path: string) =>
    (await publisher.changedAt(folder(), path))?.valueOf();
  const publish = (
    files: Record<string, string | [content: string, base: string]>,
    by = publisher,
  ) =>
    by.publish(folder(), {
      id: 'refunds',
      title: 'Say how to refund',
      description: 'Asked often.',
      author: { name: 'Ada Example', email: 'ada@example.com' },
      files: Object.entries(files).map(([path, it]): FileChange => {
        const [content, base] = typeof it === 'string' ? [it] : it;
        return { path, content: Buffer.from(content), base };
      }),
    });

  beforeEach(() => {
    root.setContent({
      'secret.txt': 'secret',
      'elsewhere/a.md': 'a',
      site: {
        'mkdocs.yml': 'site_name: A\n',
        docs: { 'index.md': '# A\n', '.hidden.md': 'x', 'img.png': 'x' },
      },
    });
  });

  const init = () => {
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.name', 'Committer of git');
    git('config', 'user.email', 'git@example.com');
    git('add', 'site');
    git('commit', '--quiet', '--message=Start');
  };

  it('handles local directories, unless told otherwise', () => {
    expect(publisher.handles(folder())).toBe(true);
    const url = { type: 'url' as const, target: 'https://example.com/docs' };
    expect(publisher.handles(url)).toBe(false);
    const off = new LocalDirectoryPublisher({ ...settings, enabled: false });
    expect(off.handles(folder())).toBe(false);
  });

  it('lists files, without hidden ones', async () => {
    expect(await publisher.list(folder(), 'docs')).toEqual([
      'docs/img.png',
      'docs/index.md',
    ]);
    expect(await publisher.list(folder(), 'docs/none')).toEqual([]);
  });

  it('writes new files and changed ones, without git', async () => {
    const base = (await read('mkdocs.yml'))!;
    const answer = await publish({
      'docs/faq/refunds.md': '# Refunds\n',
      'mkdocs.yml': ['site_name: B\n', base],
    });
    expect(answer).toEqual({ state: 'published' });
    expect(text('docs/faq/refunds.md')).toBe('# Refunds\n');
    expect(text('mkdocs.yml')).toBe('site_name: B\n');
    expect(readdirSync(root.resolve('site/docs/faq'))).toEqual(['refunds.md']);
    expect(await changedAt('docs/faq/refunds.md')).toBe(
      statSync(root.resolve('site/docs/faq/refunds.md')).mtime.valueOf(),
    );
    expect(await changedAt('docs/faq/none.md')).toBeUndefined();
  });

  it.each([
    ['was changed', 'docs/index.md', '0'.repeat(64)],
    ['was changed', 'docs/index.md', undefined],
    ['was removed', 'docs/gone.md', '0'.repeat(64)],
  ])('changes nothing where a file %s', async (why, path, base) => {
    const change = publish({
      'docs/new.md': 'new',
      [path]: base ? ['mine', base] : 'mine',
    });
    await expect(change).rejects.toThrow(`${path}: ${why}`);
    await expect(change).rejects.toMatchObject({
      name: 'ConflictError',
      code: 'SOURCE_CHANGED',
      path,
    });
    expect(await read('docs/new.md')).toBeUndefined();
    expect(text('docs/index.md')).toBe('# A\n');
  });

  it('puts back what it wrote where a later file cannot be written', async () => {
    root.addContent({ 'site/docs/folder.md/a.md': 'a' });
    const base = (await read('docs/index.md'))!;
    const change = publish({
      'docs/index.md': ['# B\n', base],
      'docs/new.md': 'new',
      'docs/folder.md': 'is a folder',
    });
    await expect(change).rejects.toThrow('nothing was changed');
    expect(text('docs/index.md')).toBe('# A\n');
    expect(readdirSync(root.resolve('site/docs')).sort()).toEqual([
      '.hidden.md',
      'folder.md',
      'img.png',
      'index.md',
    ]);
  });

  it.each([
    '../secret.txt',
    '/etc/passwd',
    'docs/../../secret.txt',
    'docs\\..\\x.md',
    '.git/hooks/post-commit',
    'docs/.hidden.md',
    'docs//a.md',
    'out/a.md',
    'out.md',
    'dangling.md',
    'docs/index.md/a.md',
  ])('refuses %s, which leaves the folder', async path => {
    root.addContent({
      'site/out': ctx => ctx.symlink('../elsewhere'),
      'site/out.md': ctx => ctx.symlink('../secret.txt'),
      'site/dangling.md': ctx => ctx.symlink('../made.txt'),
    });
    await expect(publish({ [path]: 'x' })).rejects.toThrow(NotAllowedError);
    await expect(publisher.read(folder(), path)).rejects.toThrow(
      NotAllowedError,
    );
    expect(readFileSync(root.resolve('secret.txt'), 'utf8')).toBe('secret');
    expect(existsSync(root.resolve('made.txt'))).toBe(false);
  });

  it('follows a link that stays in the folder', async () => {
    root.addContent({ 'site/docs/same.md': ctx => ctx.symlink('index.md') });
    const base = (await read('docs/same.md'))!;
    await publish({ 'docs/same.md': ['# B\n', base] });
    expect(text('docs/index.md')).toBe('# B\n');
    expect(text('docs/same.md')).toBe('# B\n');
  });

  it('lets one of two writers at once win', async () => {
    const base = (await read('docs/index.md'))!;
    const changes = await Promise.allSettled(
      ['one', 'two'].map(it => publish({ 'docs/index.md': [it, base] })),
    );
    expect(changes.map(it => it.status)).toEqual(['fulfilled', 'rejected']);
    expect(text('docs/index.md')).toBe('one');
  });

  describe('in a git work tree', () => {
    beforeEach(init);

    it('commits what it wrote and nothing else, by the writer', async () => {
      root.addContent({ 'site/docs/mine.md': 'mine' });
      git('add', 'site/docs/mine.md');
      root.addContent({ 'site/mkdocs.yml': 'site_name: Not mine\n' });
      const { revision, ...answer } = await publish({
        'docs/faq/refunds.md': '# Refunds\n',
      });
      expect(answer).toEqual({ state: 'published' });
      expect(revision).toBe(git('rev-parse', 'HEAD'));
      expect(git('log', '-1', '--format=%an|%ae|%cn|%ce|%B')).toBe(
        'Ada Example|ada@example.com|Support Desk|desk@example.com|Say how to refund\n\nAsked often.',
      );
      expect(git('show', '--name-only', '--format=')).toBe(
        'site/docs/faq/refunds.md',
      );
      expect(git('status', '--porcelain').split('\n')).toEqual([
        'A  site/docs/mine.md',
        ' M site/mkdocs.yml',
        '?? elsewhere/',
        '?? secret.txt',
      ]);
    });

    it('says when a file was committed last, unless it is changed', async () => {
      const at = await changedAt('docs/index.md');
      expect(at).toBe(Date.parse(git('log', '-1', '--format=%cI')));
      root.addContent({ 'site/docs/index.md': 'changed' });
      const { mtime } = statSync(root.resolve('site/docs/index.md'));
      expect(await changedAt('docs/index.md')).toBe(mtime.valueOf());
    });

    it('commits as git says without a committer, and a writer without an address', async () => {
      const by = new LocalDirectoryPublisher({
        enabled: true,
        commit: true,
      });
      await by.publish(folder(), {
        id: 'a',
        title: '# 1 <b>',
        author: { name: 'Ada <x>' },
        files: [{ path: 'docs/a.md', content: Buffer.from('a') }],
      });
      expect(git('log', '-1', '--format=%an|%ae|%cn|%s')).toBe(
        'Ada  x||Committer of git|# 1 <b>',
      );
    });

    it('leaves git alone where it is told so', async () => {
      const by = new LocalDirectoryPublisher({ ...settings, commit: false });
      expect(await publish({ 'docs/a.md': 'a' }, by)).toEqual({
        state: 'published',
      });
      expect(git('log', '--format=%s')).toBe('Start');
    });

    it('loses nothing in the middle of a merge', async () => {
      git('checkout', '--quiet', '-b', 'other');
      root.addContent({ 'site/docs/index.md': 'theirs' });
      git('commit', '--quiet', '--all', '--message=Theirs');
      git('checkout', '--quiet', 'main');
      root.addContent({ 'site/docs/index.md': 'ours' });
      git('commit', '--quiet', '--all', '--message=Ours');
      expect(() => git('merge', 'other')).toThrow();

      const { notice, revision } = await publish({ 'docs/a.md': 'a' });
      expect(notice).toContain('Written, but not committed: fatal: ');
      expect(notice).toContain('merge');
      expect(revision).toBeUndefined();
      expect(text('docs/a.md')).toBe('a');
      expect(git('status', '--porcelain', '--', 'site').split('\n')).toEqual([
        'UU site/docs/index.md',
        '?? site/docs/a.md',
      ]);
    });

    it('loses nothing where git refuses a commit', async () => {
      root.addContent({
        '.git/hooks/pre-commit': '#!/bin/sh\necho "Not today" >&2\nexit 1\n',
      });
      execFileSync('chmod', ['+x', root.resolve('.git/hooks/pre-commit')]);
      const { notice } = await publish({ 'docs/a.md': 'a' });
      expect(notice).toBe('Written, but not committed: Not today');
      expect(text('docs/a.md')).toBe('a');
      expect(git('status', '--porcelain', '--', 'site')).toBe(
        '?? site/docs/a.md',
      );
    });

    it('loses nothing where git knows no committer', async () => {
      git('config', '--unset', 'user.name');
      git('config', '--unset', 'user.email');
      git('config', 'user.useConfigOnly', 'true');
      const by = new LocalDirectoryPublisher({ enabled: true, commit: true });
      const home = process.env.HOME;
      process.env.HOME = root.path;
      try {
        const { notice } = await publish({ 'docs/a.md': 'a' }, by);
        expect(notice).toContain('Written, but not committed: ');
        expect(notice).toMatch(/identity|email/);
      } finally {
        process.env.HOME = home;
      }
      expect(text('docs/a.md')).toBe('a');
    });
  });
});
