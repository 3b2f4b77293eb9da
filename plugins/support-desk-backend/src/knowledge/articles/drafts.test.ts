import { createMockDirectory } from '@backstage/backend-test-utils';
import type { Draft } from '@supportdesk/backstage-plugin-support-desk-common';
import { HTML, PNG } from '../../attachments/__testUtils__/files';
import {
  MODEL,
  RENTS,
  startArticleDesk,
  SYSTEM,
  TEAM,
} from './__testUtils__/articleDesk';
import { draftsOf } from './__testUtils__/draftsOf';

jest.setTimeout(60_000);

/** A super user of estates; a user. */
const ESTATES = 'lorna-calder';
const USER = 'iona-petrie';

describe('drafts of articles', () => {
  const folder = createMockDirectory();
  let desk: Awaited<ReturnType<typeof startArticleDesk>>;
  let drafts: ReturnType<typeof draftsOf>;

  beforeAll(async () => {
    desk = await startArticleDesk(folder);
    drafts = draftsOf(desk, MODEL);
  });

  it('start with a form, for the FAQ of the model, beside its other pages', async () => {
    const draft = await drafts.start(RENTS, { title: 'How do I refund rent?' });
    expect(draft).toMatchObject({
      model: MODEL,
      entity: { ref: SYSTEM, title: 'NEC IHMS' },
      path: 'faq/how-do-i-refund-rent.md',
      changes: false,
      title: 'How do I refund rent?',
      createdBy: { ref: `user:default/${RENTS}`, title: 'Dana Struan' },
      version: 1,
      publisher: { id: 'local', title: 'Local directory', proposes: false },
      url: '/docs/default/system/nec-ihms/faq/how-do-i-refund-rent/',
    });
    expect(draft.body.match(/^#.*$/gm)).toEqual([
      '# How do I refund rent?',
      '## Answer',
      '## Steps',
      '## See also',
    ]);
    const { body } = await desk.as(TEAM).get(`/faq/drafts?model=${MODEL}`);
    expect(body.items.map((it: Draft) => it.id)).toContain(draft.id);
  });

  it('start from a page that exists, once', async () => {
    const edit = { entity: SYSTEM, path: 'rents.md' };
    const draft = await drafts.start(RENTS, { edit });
    expect(draft).toMatchObject({
      path: 'rents.md',
      changes: true,
      title: 'Rents',
      body: '# Rents\n\nHow rents work.\n',
    });
    expect((await drafts.start(TEAM, { edit })).id).toBe(draft.id);
  });

  it.each([
    ['a page that there is not', { path: 'none.md' }, 404, "no file 'none.md'"],
    [
      'a page of another system',
      { entity: 'system:default/payroll', path: 'faq.md' },
      400,
      'allowed: system:default/nec-ihms',
    ],
    ['what leaves the docs', { path: '../mkdocs.md' }, 400, 'body.edit.path'],
  ])('do not start from %s', async (_, edit, code, why) => {
    const { status, body } = await desk.as(TEAM).post('/faq/drafts', {
      model: MODEL,
      edit: { entity: SYSTEM, ...edit },
    });
    expect(status).toBe(code);
    expect(body.error.message).toContain(why);
  });

  it('start from a candidate, with its words', async () => {
    const { body: candidate } = await desk.as(RENTS).post('/faq/candidates', {
      model: MODEL,
      title: 'How to reverse a posting',
      description: 'People post to the wrong account.',
      module: 'rents',
    });
    const draft = await drafts.start(RENTS, { candidate: candidate.id });
    expect(draft).toMatchObject({
      candidate: candidate.id,
      module: { id: 'rents', title: 'Rents' },
      path: 'faq/how-to-reverse-a-posting.md',
      body: expect.stringContaining('People post to the wrong account.'),
    });
    const progress = await desk
      .as(RENTS)
      .get(`/faq/candidates/${candidate.id}`);
    expect(progress.body).toMatchObject({
      status: 'drafting',
      draft: draft.id,
    });
    expect((await drafts.start(TEAM, { candidate: candidate.id })).id).toBe(
      draft.id,
    );

    const refused = await drafts.save(ESTATES, draft, { body: 'mine' });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toContain('Dana Struan');

    const gone = await desk
      .as(RENTS)
      .delete(drafts.at(draft))
      .set('If-Match', String(draft.version));
    expect(gone.status).toBe(204);
    const reopened = await desk
      .as(RENTS)
      .get(`/faq/candidates/${candidate.id}`);
    expect(reopened.body).toMatchObject({ status: 'open' });
  });

  it('are for those who write the FAQ', async () => {
    const draft = await drafts.start(TEAM, { title: 'Whatever' });
    expect((await desk.as(USER).get(drafts.at(draft))).status).toBe(404);
    expect((await drafts.save(USER, draft, { title: 'Mine' })).status).toBe(
      404,
    );
    const { body } = await desk.as(USER).get('/faq/drafts');
    expect(body.items).toEqual([]);
    const begun = await desk.as(USER).post('/faq/drafts', { model: MODEL });
    expect(begun.status).toBe(403);
    expect(begun.body.error).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(
      (await desk.anonymous.get('/api/support-desk/faq/drafts')).status,
    ).toBe(401);
  });

  it('are never overwritten by somebody who has not seen them', async () => {
    const draft = await drafts.start(TEAM, { title: 'Two at once' });
    const theirs = await drafts.saved(RENTS, draft, {
      body: '# Two at once\n\nHers.',
    });
    await drafts.saved(RENTS, theirs, { title: 'Both at once' });
    const { status, body } = await drafts.save(TEAM, draft, { body: 'Mine.' });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: 'STALE_VERSION',
      version: 3,
      changedBy: 'Dana Struan',
      changedAt: expect.any(String),
      changes: ['body', 'title'],
    });
    const now = await desk.as(TEAM).get(drafts.at(draft));
    expect(now.body.body).toBe('# Both at once\n\nHers.');
    const missing = await desk
      .as(TEAM)
      .patch(drafts.at(draft), { body: 'Mine.' });
    expect(missing.status).toBe(400);
    const both = await Promise.all(
      ['a', 'b'].map(body_ => drafts.save(TEAM, now.body, { body: body_ })),
    );
    expect(both.map(it => it.status).sort()).toEqual([200, 409]);
  });

  it.each([
    [{ module: 'nothing' }, 'body.module', 'rents'],
    [{ path: '../x.md' }, 'body.path', 'faq/refunds.md'],
    [{ path: '.git/x.md' }, 'body.path', 'faq/refunds.md'],
  ])('refuse %j', async (edit, field, allowed) => {
    const draft = await drafts.start(TEAM, { title: 'Refusals' });
    const { status, body } = await drafts.save(TEAM, draft, edit);
    expect(status).toBe(400);
    expect(body.error.message).toContain(field);
    expect(body.error.message).toContain(allowed);
  });

  it('keep images and show them in the preview', async () => {
    const draft = await drafts.start(TEAM, { title: 'Pictures' });
    const { status, body } = await drafts.upload(
      TEAM,
      draft,
      'My Screen.PNG',
      PNG,
    );
    expect(status).toBe(201);
    expect(body.markdown).toBe('![my screen](pictures-my-screen.png)');
    expect(body.draft).toMatchObject({
      version: 2,
      images: [{ name: 'pictures-my-screen.png', mediaType: 'image/png' }],
    });
    const second = await drafts.upload(TEAM, draft, 'my-screen.gif', PNG);
    expect(second.body.markdown).toBe('![my screen](pictures-my-screen-2.png)');

    const preview = await desk.as(TEAM).post('/faq/previews', {
      draft: draft.id,
      body: `# Hi\n\n${body.markdown}\n\n[x](../rents.md) <script>alert(1)</script>`,
    });
    expect(preview.status).toBe(200);
    expect(preview.body.html).toContain(
      `src="data:image/png;base64,${PNG.toString('base64')}"`,
    );
    expect(preview.body.html).not.toContain('<script');
    expect(preview.body.css).toContain('.md-typeset');
    const other = await desk.as(USER).post('/faq/previews', {
      draft: draft.id,
      body: '# Hi',
    });
    expect(other.status).toBe(404);
  });

  it('take nothing for an image that is none, or too large', async () => {
    const draft = await drafts.start(TEAM, { title: 'No pictures' });
    const html = await drafts.upload(TEAM, draft, 'a.png', HTML);
    expect(html.status).toBe(400);
    expect(html.body.error.message).toContain("'a.png' is not an image");
    const large = await drafts.upload(
      TEAM,
      draft,
      'a.png',
      'x'.repeat(6 * 1024 ** 2),
    );
    expect(large.status).toBe(413);
    expect(large.body.error.message).toContain('5MB');
  });
});
