import { createMockDirectory } from '@backstage/backend-test-utils';
import type { Draft } from '@supportdesk/backstage-plugin-support-desk-common';
import { PNG } from '../../attachments/__testUtils__/files';
import {
  MODEL,
  RENTS,
  startArticleDesk,
  SYSTEM,
  TEAM,
} from './__testUtils__/articleDesk';
import { draftsOf } from './__testUtils__/draftsOf';

jest.setTimeout(60_000);

describe('publications of articles', () => {
  const folder = createMockDirectory();
  let desk: Awaited<ReturnType<typeof startArticleDesk>>;
  let drafts: ReturnType<typeof draftsOf>;

  beforeAll(async () => {
    desk = await startArticleDesk(folder);
    drafts = draftsOf(desk, MODEL);
  });

  it('are published into the folder and its navigation, and found', async () => {
    const draft = await drafts.start(RENTS, { title: 'How do I waive a fee?' });
    const image = await drafts.upload(RENTS, draft, 'a.png', PNG);
    const ready = await drafts.saved(RENTS, image.body.draft, {
      body: `# How do I waive a fee?\n\nAsk Rents.\n\n${image.body.markdown}\n`,
      module: 'rents',
    });
    const { status, body } = await drafts.publish(RENTS, ready);
    expect(status).toBe(200);
    expect(body.publication).toMatchObject({
      state: 'published',
      publisher: 'Local directory',
      by: { title: 'Dana Struan' },
      told: 0,
    });
    expect(desk.read('docs/faq/how-do-i-waive-a-fee.md')).toBe(ready.body);
    expect(desk.read('mkdocs.yml')).toBe(
      'site_name: NEC IHMS # kept\nnav:\n  - Home: index.md\n  - Questions: faq.md\n  - How do I waive a fee?: faq/how-do-i-waive-a-fee.md\n  - Rents: rents.md\n',
    );
    const done = await drafts.followed(TEAM, draft);
    expect(done.publication).toMatchObject({
      builtAt: expect.any(String),
      foundAt: expect.any(String),
    });
    expect(done.publication).not.toHaveProperty('problem');

    const again = await drafts.save(RENTS, done, { body: 'x' });
    expect(again.status).toBe(409);
    expect(again.body.error.code).toBe('NOT_POSSIBLE');
    const { body: list } = await desk.as(RENTS).get('/faq/drafts');
    expect(list.items.map((it: Draft) => it.id)).not.toContain(draft.id);

    const path = 'faq/how-do-i-waive-a-fee.md';
    const next = await drafts.start(RENTS, { edit: { entity: SYSTEM, path } });
    expect(next.id).not.toBe(draft.id);
    expect(next.module).toEqual({ id: 'rents', title: 'Rents' });
  });

  it('are what came of a candidate, for everybody to read and by nobody', async () => {
    const { body: candidate } = await desk.as(RENTS).post('/faq/candidates', {
      model: MODEL,
      title: 'fee waive who',
      module: 'rents',
    });
    const started = await drafts.start(RENTS, { candidate: candidate.id });
    const draft = await drafts.saved(RENTS, started, {
      title: 'Who may waive a fee?',
    });
    const listed = async (status: string) => {
      const { body } = await desk
        .as('iona-petrie')
        .get(`/faq/candidates?status=${status}`);
      return body;
    };
    await drafts.publish(RENTS, draft);
    const { items, mayWriteIn } = await listed('published');
    expect(mayWriteIn).toEqual([]);
    expect(items).toEqual([
      expect.objectContaining({
        id: candidate.id,
        title: 'Who may waive a fee?',
        articleUrl: expect.stringContaining('/nec-ihms/faq/'),
        because: { same: [], words: [] },
      }),
    ]);
    expect(items[0]).not.toHaveProperty('createdBy');
    expect((await listed('open,published')).items).toEqual([]);
    await drafts.followed(TEAM, draft);
  });

  it('do not overwrite a page that was changed where it lives', async () => {
    const edit = { entity: SYSTEM, path: 'faq.md' };
    const draft = await drafts.saved(TEAM, await drafts.start(TEAM, { edit }), {
      body: '# Questions\n\nNew answers.\n',
    });
    desk.write('docs/faq.md', '# Questions\n\nBy hand.\n');
    const { status, body } = await drafts.publish(TEAM, draft);
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: 'PAGE_CHANGED',
      path: 'faq.md',
      now: '# Questions\n\nBy hand.\n',
    });
    expect((await drafts.publish(TEAM, draft)).status).toBe(409);

    const merged = await drafts.saved(TEAM, draft, {
      body: '# Questions\n\nBy hand. New answers.\n',
    });
    expect((await drafts.publish(TEAM, merged, 'Say more')).status).toBe(200);
    expect(desk.read('docs/faq.md')).toBe(
      '# Questions\n\nBy hand. New answers.\n',
    );
    await drafts.followed(TEAM, draft);
  });

  it('go next to each other in the navigation when two are published at once', async () => {
    const [one, two] = await Promise.all(
      ['At once one', 'At once two'].map(title =>
        drafts.start(TEAM, { title }),
      ),
    );
    const answers = await Promise.all(
      [one, two].map(it => drafts.publish(TEAM, it)),
    );
    expect(answers.map(it => it.status)).toEqual([200, 200]);
    const nav = desk.read('mkdocs.yml');
    expect(nav).toContain('  - At once one: faq/at-once-one.md\n');
    expect(nav).toContain('  - At once two: faq/at-once-two.md\n');
  });

  it('say what failed after they were published, and go on by themselves', async () => {
    desk.portal.failure = 'mkdocs.yml is broken';
    const draft = await drafts.start(TEAM, { title: 'A failure' });
    expect((await drafts.publish(TEAM, draft)).status).toBe(200);
    const failed = await drafts.followed(TEAM, draft);
    expect(failed.publication).toMatchObject({
      problem: 'TechDocs: mkdocs.yml is broken',
    });
    expect(failed.publication).not.toHaveProperty('builtAt');
    desk.portal.failure = undefined;
    desk.setTime('2025-03-07T16:01:00Z');
    await drafts.publish(TEAM, await drafts.start(TEAM, { title: 'Another' }));
    await new Promise(resolve => setTimeout(resolve, 500));
    expect((await drafts.followed(TEAM, draft)).publication).toMatchObject({
      foundAt: expect.any(String),
    });
  });
});
