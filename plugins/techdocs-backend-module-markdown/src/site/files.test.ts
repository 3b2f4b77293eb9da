import { createMockDirectory } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import { listDocsFiles } from './files';

describe('listDocsFiles', () => {
  const directory = createMockDirectory();

  it('lists pages in the order of MkDocs, and other files', async () => {
    directory.setContent({
      docs: {
        'zoo.md': '',
        a: { 'README.md': '', 'b.md': '', deep: { 'c.md': '' } },
        'index.md': '',
        'README.md': '',
        'image.png': '',
        '.secret.md': '',
        '.git': { 'x.md': '' },
      },
    });
    await expect(listDocsFiles(directory.path, 'docs')).resolves.toEqual({
      pages: [
        'index.md',
        'README.md',
        'zoo.md',
        'a/README.md',
        'a/b.md',
        'a/deep/c.md',
      ],
      assets: ['image.png'],
    });
  });

  it('takes the source folder itself without its configuration', async () => {
    directory.setContent({ 'mkdocs.yml': '', 'index.md': '', 'a.txt': '' });
    await expect(listDocsFiles(directory.path, '.')).resolves.toEqual({
      pages: ['index.md'],
      assets: ['a.txt'],
    });
  });

  it('follows links inside of the source folder, once', async () => {
    directory.setContent({
      'README.md': '# Hello',
      docs: {
        'index.md': ctx => ctx.symlink('../README.md'),
        'gone.md': ctx => ctx.symlink('./nowhere.md'),
        guides: {
          'a.md': '',
          again: ctx => ctx.symlink('../guides'),
        },
      },
    });
    await expect(listDocsFiles(directory.path, 'docs')).resolves.toEqual({
      pages: ['index.md', 'guides/a.md'],
      assets: [],
    });
  });

  it.each(['secret.md', 'folder', 'nowhere.md'])(
    'refuses a link to %s outside',
    async name => {
      directory.setContent({
        'secret.md': '',
        folder: { 'secret.md': '' },
        input: { docs: { leak: ctx => ctx.symlink(`../../${name}`) } },
      });
      const result = listDocsFiles(directory.resolve('input'), 'docs');
      await expect(result).rejects.toThrow(NotAllowedError);
      await expect(result).rejects.toThrow('docs/leak is a link that leaves');
    },
  );

  it.each(['..', '../other', '/etc', 'a/../../other'])(
    'refuses docs_dir %s',
    async docsDir => {
      directory.setContent({ input: {}, other: { 'a.md': '' } });
      await expect(
        listDocsFiles(directory.resolve('input'), docsDir),
      ).rejects.toThrow('leaves the source folder');
    },
  );

  it('refuses a docs_dir that is a link to the outside', async () => {
    directory.setContent({
      input: { docs: ctx => ctx.symlink('../other') },
      other: { 'a.md': '' },
    });
    await expect(
      listDocsFiles(directory.resolve('input'), 'docs'),
    ).rejects.toThrow(NotAllowedError);
  });
});
