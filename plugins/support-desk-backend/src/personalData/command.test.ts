import { mockCredentials } from '@backstage/backend-test-utils';
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { query } from '../tickets/__testUtils__/requests';

jest.setTimeout(60_000);
const COMMAND = resolve(__dirname, '../../bin/support-desk.mjs');
const TOKEN = mockCredentials.service.header().replace('Bearer ', '');
const IONA = 'user:default/iona-petrie';

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command as an operator's shell does. */
function run(args: string[], env: Record<string, string> = {}) {
  return new Promise<Outcome>(done => {
    execFile(
      process.execPath,
      [COMMAND, ...args],
      { env },
      (error, stdout, stderr) =>
        done({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

describe('support-desk person', () => {
  let desk: SupportDeskTester;
  let env: Record<string, string>;
  let ticket: string;

  const reporter = async () => {
    const { body } = await desk.as('rory-baird').get(`/tickets/${ticket}`);
    return body.reporter.ref;
  };

  beforeAll(async () => {
    desk = await startSupportDesk();
    env = { PORTAL_URL: desk.url, PERSONAL_DATA_TOKEN: TOKEN };
    const raised = await desk.as('iona-petrie').post('/tickets', query);
    ticket = raised.body.key;
  });

  it('exports what is stored about a person', async () => {
    const { code, stdout } = await run(['person', 'export', IONA], env);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      user: IONA,
      tables: { tickets: [{ reporter: IONA }] },
    });
  });

  it('takes the address of the portal, and names that the catalog does not know', async () => {
    const { stdout } = await run(
      [
        ...['person', 'export', 'user:default/gone', '--url', `${desk.url}/`],
        ...['--name', 'Gone Away', '--address', 'gone@example.com'],
      ],
      { PERSONAL_DATA_TOKEN: TOKEN },
    );
    expect(JSON.parse(stdout)).toMatchObject({
      names: ['Gone Away'],
      addresses: ['gone@example.com'],
    });
  });

  it('erases a person only when that is confirmed', async () => {
    const dry = await run(['person', 'erase', IONA], env);
    expect(JSON.parse(dry.stdout)).toMatchObject({ dryRun: true });
    expect(await reporter()).toBe(IONA);

    const done = await run(['person', 'erase', IONA, '--confirm'], env);
    const { pseudonym, tables } = JSON.parse(done.stdout);
    expect(tables).toEqual(JSON.parse(dry.stdout).tables);
    expect(await reporter()).toBe(pseudonym);
  });

  it.each([
    ['no command', [], '"" is no command'],
    ['an unknown one', ['person', 'forget', IONA], 'forget" is no command'],
    ['nobody', ['person', 'erase'], 'user: name exactly one person'],
    ['two people', ['person', 'erase', IONA, IONA], 'user: name exactly one'],
    ['an unknown option', ['person', 'erase', IONA, '--yes'], "'--yes'"],
    ['an export to confirm', ['person', 'export', IONA, '--confirm'], 'erase'],
    ['no address', ['person', 'export', IONA, '--url', 'portal'], '--url:'],
  ])('says how it is used for %s', async (_, args, message) => {
    const { code, stdout, stderr } = await run(args, env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('Usage: support-desk person export <user>');
  });

  it('needs a token', async () => {
    const none = await run(['person', 'export', IONA, '--url', desk.url]);
    expect(none).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('PERSONAL_DATA_TOKEN:'),
    });
    const wrong = await run(['person', 'export', IONA], {
      ...env,
      PERSONAL_DATA_TOKEN: mockCredentials.user.token('user:default/ann'),
    });
    expect(wrong).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('403 Forbidden'),
    });
  });

  it('hands on what the portal refuses', async () => {
    const { code, stderr } = await run(['person', 'export', 'Iona'], env);
    expect(code).toBe(1);
    expect(stderr).toContain('such as user:default/ann');
  });

  describe('at an address that is no portal', () => {
    let server: Server;
    let told = 0;

    beforeAll(async () => {
      server = createServer(({ url }, response) => {
        if (url === '/elsewhere') told += 1;
        const isMoved = url!.startsWith('/moved/');
        response
          .writeHead(isMoved ? 307 : 200, { Location: '/elsewhere' })
          .end('<html>');
      });
      await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    });
    afterAll(() => server.close());

    it.each(['', '/moved'])('fails and follows nobody: %s', async path => {
      const { port } = server.address() as AddressInfo;
      const url = `http://127.0.0.1:${port}${path}`;
      const { code, stdout } = await run(
        ['person', 'export', IONA, '--url', url],
        env,
      );
      expect({ code, stdout, told }).toEqual({ code: 1, stdout: '', told: 0 });
    });
  });
});
