import { mockServices } from '@backstage/backend-test-utils';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { logTicket, query } from '../tickets/__testUtils__/requests';
import { workOn } from '../tickets/work/__testUtils__/work';
import { HTML, PNG } from './__testUtils__/files';
import { filesOf } from './__testUtils__/filesOf';

jest.setTimeout(60_000);

/** Of the project team, which supports the model; the requester; another user. */
const SUPPORT = 'lena-baird';
const USER = 'iona-petrie';
const OTHER = 'mhairi-dow';

describe('attachments', () => {
  let desk: SupportDeskTester;
  let files: ReturnType<typeof filesOf>;
  let work: ReturnType<typeof workOn>;

  beforeAll(async () => {
    desk = await startSupportDesk({
      policy: supportDeskPolicy,
      features: [
        mockServices.rootConfig.factory({
          data: { supportDesk: { attachments: { maxSize: '10kb' } } },
        }),
      ],
    });
  });

  beforeEach(async () => {
    const { key } = await logTicket(desk, USER, query);
    files = filesOf(desk, key);
    work = workOn(desk, key);
  });

  it('come back byte by byte, and the history tells of them', async () => {
    const added = await files.add(USER, '../../screen.png', PNG);
    expect(added).toMatchObject({
      name: 'screen.png',
      mediaType: 'image/png',
      size: PNG.length,
      internal: false,
      by: { ref: 'user:default/iona-petrie', title: 'Iona Petrie' },
    });
    const { body } = await files.read(SUPPORT, added);
    expect(body.equals(PNG)).toBe(true);
    expect((await work.timeline(USER)).at(-1)).toMatchObject({
      type: 'attached',
      data: {
        attachment: added.id,
        name: 'screen.png',
        size: PNG.length,
        mediaType: 'image/png',
      },
    });
  });

  describe('that are served', () => {
    it('are saved, never executed', async () => {
      const added = await files.add(USER, 'Prüfung 🙂.txt', `x${HTML}`);
      const { headers, status } = await files.read(USER, added, '?inline=true');
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'text/plain',
        'content-length': String(HTML.length + 1),
        'content-disposition': expect.stringMatching(
          /^attachment; .*filename\*=UTF-8''Pr%C3%BCfung%20%F0%9F%99%82\.txt$/,
        ),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'private, no-store',
      });
    });

    it('are shown in the page only as pictures that ask for it', async () => {
      const added = await files.add(USER, 'screen.png', PNG);
      const shown = await files.read(USER, added, '?inline=true');
      expect(shown.headers).toMatchObject({
        'content-type': 'image/png',
        'content-disposition': 'inline; filename="screen.png"',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
      });
      const saved = await files.read(USER, added);
      expect(saved.headers['content-disposition']).toMatch(/^attachment/);
    });

    it('need a reader of the ticket', async () => {
      const added = await files.add(USER, 'screen.png', PNG);
      expect((await files.read(OTHER, added)).status).toBe(404);
      expect((await desk.as(OTHER).get(files.path)).status).toBe(404);
      expect((await files.upload(OTHER, 'a.png', PNG)).status).toBe(404);
      const { status } = await desk.anonymous.get(
        `/api/support-desk${added.path}`,
      );
      expect(status).toBe(401);
    });

    it('are not found under another ticket', async () => {
      const added = await files.add(USER, 'screen.png', PNG);
      const { key } = await logTicket(desk, USER, query);
      const path = `/tickets/${key}/attachments/${added.id}/content`;
      const { status, body } = await desk.as(USER).get(path);
      expect(status).toBe(404);
      expect(body.error.message).toContain(`no file '${added.id}'`);
    });
  });

  describe('that are internal', () => {
    it('are for support only', async () => {
      const added = await files.add(SUPPORT, 'dump.txt', 'stack', {
        internal: 'true',
      });
      await files.add(SUPPORT, 'answer.txt', 'steps');
      expect(await files.names(SUPPORT)).toEqual(['dump.txt', 'answer.txt']);
      expect(await files.names(USER)).toEqual(['answer.txt']);
      expect((await files.read(USER, added)).status).toBe(404);
      expect((await files.remove(USER, added.id)).status).toBe(404);
      expect((await files.read(SUPPORT, added)).status).toBe(200);
      const attached = (user: string) =>
        work
          .timeline(user)
          .then(all => all.filter(it => it.type === 'attached').length);
      expect(await attached(USER)).toBe(1);
      expect(await attached(SUPPORT)).toBe(2);
    });

    it('are attached by support only', async () => {
      const { status, body } = await files.upload(USER, 'a.txt', 'a', {
        internal: 'true',
      });
      expect(status).toBe(403);
      expect(body.error.message).toContain('query.internal');
    });
  });

  describe('that are refused', () => {
    it('because they are too large, with the limit', async () => {
      await files.add(USER, 'just.txt', 'x'.repeat(10_240));
      const { status, body } = await files.upload(
        USER,
        'large.txt',
        'x'.repeat(10_241),
      );
      expect(status).toBe(413);
      expect(body.error.message).toBe('file: is larger than the 10KB allowed');
      expect(await files.names(USER)).toEqual(['just.txt']);
    });

    it('because of what they are, with what is allowed', async () => {
      const { status, body } = await files.upload(USER, 'page.png', HTML);
      expect(status).toBe(415);
      expect(body.error).toMatchObject({
        code: 'TYPE_NOT_ALLOWED',
        fields: [
          {
            field: 'file',
            message: expect.stringContaining(
              "'page.png' is HTML or XML; allowed are png, jpg",
            ),
            allowed: expect.arrayContaining(['png']),
          },
        ],
      });
      expect(await files.names(USER)).toEqual([]);
    });

    it.each([
      ['an empty file', 'a.txt', '', {}, 'file: is empty'],
      ['a name that names no file', '..', 'a', {}, "'..' names no file"],
      ['another flag', 'a.txt', 'a', { internal: 'yes' }, 'query.internal'],
    ])('because of %s', async (_, name, content, search, why) => {
      const { status, body } = await files.upload(USER, name, content, search);
      expect(status).toBe(400);
      expect(body.error.message).toContain(why);
    });

    it('because they are no bytes', async () => {
      const { status, body } = await desk
        .as(USER)
        .post(`${files.path}?name=a.json`, { a: 1 });
      expect(status).toBe(400);
      expect(body.error.message).toContain(
        'header.content-type: the body has to be the file as it is; allowed: application/octet-stream',
      );
    });

    it('because the ticket has ended', async () => {
      const added = await files.add(USER, 'a.txt', 'a');
      await work.do(USER, { action: 'cancel', reason: 'Solved' });
      const { status, body } = await files.upload(USER, 'b.txt', 'b');
      expect(status).toBe(409);
      expect(body.error).toMatchObject({
        code: 'NOT_POSSIBLE',
        message: expect.stringContaining('It was cancelled'),
      });
      expect((await files.read(USER, added)).status).toBe(200);
    });

    it('because there are fifty', async () => {
      for (let i = 1; i <= 50; i += 1) await files.add(USER, `${i}.txt`, 'a');
      const { status, body } = await files.upload(USER, '51.txt', 'a');
      expect(status).toBe(409);
      expect(body.error.message).toContain('allowed are 50');
    });
  });

  it('are uploaded by two people at once', async () => {
    await Promise.all([
      files.add(USER, 'mine.png', PNG),
      files.add(SUPPORT, 'yours.txt', 'steps'),
    ]);
    const names = await files.names(USER);
    expect(names.sort()).toEqual(['mine.png', 'yours.txt']);
    const events = (await work.timeline(SUPPORT)).map(it => it.type);
    expect(events.filter(it => it === 'attached')).toHaveLength(2);
  });

  it('are removed by whom they came from, and by support', async () => {
    const mine = await files.add(USER, 'mine.txt', 'a');
    const yours = await files.add(SUPPORT, 'yours.txt', 'b');
    expect((await files.remove(USER, yours.id)).status).toBe(403);
    const { status, body } = await files.remove(USER, mine.id);
    expect(status).toBe(200);
    expect(body.items).toMatchObject([{ name: 'yours.txt' }]);
    expect((await files.read(USER, mine)).status).toBe(404);
    expect((await files.remove(USER, mine.id)).status).toBe(404);
    expect((await work.timeline(USER)).at(-1)).toMatchObject({
      type: 'detached',
      data: { attachment: mine.id, name: 'mine.txt' },
    });
    const other = await files.add(USER, 'other.txt', 'c');
    expect((await files.remove(SUPPORT, other.id)).status).toBe(200);
    expect(await files.names(USER)).toEqual(['yours.txt']);
  });
});
