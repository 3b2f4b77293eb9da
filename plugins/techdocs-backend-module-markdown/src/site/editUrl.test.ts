import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createEditUrls } from './editUrl';

const SCRIPT_URL = ['javascript', 'alert(1)'].join(':');

const integrations = ScmIntegrations.fromConfig(
  mockServices.rootConfig({
    data: {
      integrations: {
        github: [{ host: 'github.com' }],
        gitlab: [{ host: 'gitlab.com' }],
      },
    },
  }),
);
const site = { siteName: 'Site', docsDir: 'docs' };

describe('createEditUrls', () => {
  it.each([
    [
      'https://github.com/o/r/tree/main/sub/',
      'https://github.com/o/r/edit/main/sub/docs/a/b%20c.md',
    ],
    [
      'https://github.com/o/r/tree/main',
      'https://github.com/o/r/edit/main/docs/a/b%20c.md',
    ],
    [
      'https://gitlab.com/o/r/-/tree/main/sub/',
      'https://gitlab.com/o/r/-/edit/main/sub/docs/a/b%20c.md',
    ],
    ['https://github.com/o/r', undefined],
    ['https://unknown.example.com/o/r/tree/main/', undefined],
  ])('follows from the location %s', (target, url) => {
    const editUrl = createEditUrls(site, { type: 'url', target }, integrations);
    expect(editUrl('a/b c.md')).toBe(url);
  });

  it.each([
    ['edit/main/docs', 'https://example.com/o/r/edit/main/docs/a.md'],
    ['https://edit.example.com/', 'https://edit.example.com/a.md'],
    [SCRIPT_URL, undefined],
    [undefined, undefined],
  ])('follows from edit_uri %s', (editUri, url) => {
    const editUrl = createEditUrls(
      { ...site, repoUrl: 'https://example.com/o/r', editUri },
      undefined,
      integrations,
    );
    expect(editUrl('a.md')).toBe(url);
  });

  it('is not known for a folder on disk', () => {
    const location = { type: 'dir' as const, target: 'docs' };
    expect(createEditUrls(site, location, integrations)('a.md')).toBe(
      undefined,
    );
  });
});
