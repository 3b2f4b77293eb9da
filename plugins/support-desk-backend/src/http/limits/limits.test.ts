import { mockServices } from '@backstage/backend-test-utils';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { readLimits } from './readLimits';

jest.setTimeout(60_000);

const configOf = (limits?: object) =>
  mockServices.rootConfig({ data: { supportDesk: { limits } } });

describe('limits', () => {
  it('are far above what people do', () => {
    const limits = readLimits(configOf());
    expect(limits).toEqual({
      writes: 600,
      searches: 600,
      exports: 60,
      open: 600,
    });
  });

  it.each([-1, 1.5])('cannot be %d', value => {
    expect(() => readLimits(configOf({ exportsPerMinute: value }))).toThrow(
      `supportDesk.limits.exportsPerMinute: ${value} is not possible; allowed are whole numbers from 0 on`,
    );
  });

  describe('of two in a minute', () => {
    let desk: SupportDeskTester;

    beforeEach(async () => {
      jest.useFakeTimers({
        doNotFake: [
          'nextTick',
          'setImmediate',
          'setTimeout',
          'setInterval',
          'clearTimeout',
          'clearInterval',
          'queueMicrotask',
          'performance',
          'hrtime',
        ],
        now: 0,
      });
      desk = await startSupportDesk({
        features: [
          mockServices.rootConfig.factory({
            data: {
              supportDesk: {
                limits: {
                  writesPerMinute: 2,
                  searchesPerMinute: 2,
                  exportsPerMinute: 2,
                  openPerMinute: 2,
                },
              },
            },
          }),
        ],
      });
    });

    afterEach(() => {
      jest.useRealTimers();
    });

    const iona = () => desk.as('iona-petrie');
    const calls: Record<
      string,
      (by: string) => PromiseLike<{
        status: number;
        headers: Record<string, string>;
        body: any;
      }>
    > = {
      writes: by => desk.as(by).post('/notice-feed', {}),
      searches: by => desk.as(by).get('/tickets?q=rent'),
      'what is read by POST': by =>
        desk.as(by).post('/models/default/nec-ihms/route', { text: 'login' }),
      exports: by => desk.as(by).get('/tickets').set('Accept', 'text/csv'),
    };

    it.each(Object.entries(calls))(
      'hold for %s of one caller',
      async (_, call) => {
        for (let i = 0; i < 2; i++) {
          expect((await call('iona-petrie')).status).toBeLessThan(300);
        }
        const { status, headers, body } = await call('iona-petrie');
        expect(status).toBe(429);
        expect(headers['retry-after']).toBe('60');
        expect(body.error.message).toBe(
          'That was more than 2 calls in a minute; try again in 60 seconds',
        );
        expect((await call('callum-rae')).status).toBeLessThan(300);
        expect((await iona().get('/time')).status).toBe(200);
        jest.setSystemTime(60_000);
        expect((await call('iona-petrie')).status).toBeLessThan(300);
      },
    );

    it('do not hold for what is read', async () => {
      for (let i = 0; i < 4; i++) {
        expect((await iona().get('/tickets')).status).toBe(200);
      }
    });

    it.each([
      ['get', '/health', 200],
      ['post', '/vendor-portals/none/webhooks', 404],
      ['get', '/notice-feed/none.ics', 404],
    ] as const)('hold for %s %s of an address', async (method, path, usual) => {
      const call = () => desk.anonymous[method](`/api/support-desk${path}`);
      expect((await call()).status).toBe(usual);
      expect((await call()).status).toBe(usual);
      const { status, headers } = await call();
      expect(status).toBe(429);
      expect(headers['retry-after']).toBe('60');
    });
  });
});
