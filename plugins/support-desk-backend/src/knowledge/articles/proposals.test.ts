import { createBackendModule } from '@backstage/backend-plugin-api';
import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  supportDeskPublishersExtensionPoint,
  type SourceChange,
  type SourcePublisher,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { MODEL, startArticleDesk, TEAM } from './__testUtils__/articleDesk';
import { draftsOf } from './__testUtils__/draftsOf';

jest.setTimeout(60_000);

describe('proposals of articles', () => {
  const folder = createMockDirectory();

  it('go through the publisher of a module, and may be proposed anew', async () => {
    const proposed: SourceChange[] = [];
    const publisher: SourcePublisher = {
      id: 'review',
      title: 'Review',
      proposes: true,
      handles: () => true,
      list: async () => [],
      read: async (_folder, path) =>
        path === 'mkdocs.yml'
          ? { content: Buffer.from('nav:\n  - a.md\n'), revision: 'r1' }
          : undefined,
      publish: async (_folder, change) => {
        proposed.push(change);
        return { state: 'proposed', url: 'https://git.example.com/1' };
      },
    };
    const desk = await startArticleDesk(folder, [
      createBackendModule({
        pluginId: 'support-desk',
        moduleId: 'review',
        register(env) {
          env.registerInit({
            deps: { publishers: supportDeskPublishersExtensionPoint },
            init: async ({ publishers }) => publishers.addPublisher(publisher),
          });
        },
      }),
    ]);
    const drafts = draftsOf(desk, MODEL);

    const draft = await drafts.start(TEAM, { title: 'Proposed' });
    expect(draft.publisher).toEqual({
      id: 'review',
      title: 'Review',
      proposes: true,
    });
    const message = 'Say it\n\nIt was asked often.';
    const { body } = await drafts.publish(TEAM, draft, message);
    expect(body.publication).toMatchObject({
      state: 'proposed',
      publisher: 'Review',
      url: 'https://git.example.com/1',
    });
    const saved = await drafts.saved(TEAM, body, { body: '# Proposed\n' });
    await drafts.publish(TEAM, saved);

    expect(proposed).toMatchObject([
      {
        id: `article-${draft.id}`,
        title: 'Say it',
        description: 'It was asked often.',
        author: { name: 'Lena Baird' },
        files: [
          { path: 'docs/faq/proposed.md', base: undefined },
          { path: 'mkdocs.yml', base: 'r1' },
        ],
      },
      { id: `article-${draft.id}`, title: 'Add article: Proposed' },
    ]);
    expect(proposed[0].files[1].content.toString()).toBe(
      'nav:\n  - a.md\n  - Proposed: faq/proposed.md\n',
    );
    expect(proposed[1].files[0].content.toString()).toBe('# Proposed\n');
  });
});
