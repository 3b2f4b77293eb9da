import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

jest.mock('express-promise-router', () => ({
  __esModule: true,
  default: jest.fn(jest.requireActual('express-promise-router').default),
}));

/** The routes of all routers of the plugin, as the OpenAPI document writes them. */
function mounted(): string[] {
  const routers: Router[] = jest
    .mocked(PromiseRouter)
    .mock.results.map(it => it.value);
  const all = routers.flatMap(({ stack }) =>
    stack.flatMap(({ route }) =>
      Object.keys((route as any)?.methods ?? {}).map(
        method => `${method} ${route!.path.replace(/:(\w+)/g, '{$1}')}`,
      ),
    ),
  );
  // Backstage's own of each plugin begin with a dot.
  return all.filter(it => !it.includes(' /.'));
}

describe('the OpenAPI document', () => {
  let desk: SupportDeskTester;
  let document: any;

  beforeAll(async () => {
    desk = await startSupportDesk();
    document = (await desk.as('iona-petrie').get('/openapi.json')).body;
  });

  it('describes each route that is mounted, and no other', () => {
    const described = Object.entries(document.paths).flatMap(
      ([path, operations]) =>
        Object.keys(operations as object).map(method => `${method} ${path}`),
    );
    expect(described.length).toBeGreaterThan(180);
    expect([...new Set(mounted())].sort()).toEqual(described.sort());
  });

  it('says which operations let anybody in', async () => {
    for (const [path, operations] of Object.entries<any>(document.paths)) {
      for (const [method, { security }] of Object.entries<any>(operations)) {
        const url = `/api/support-desk${path.replace(/\{\w+\}/g, 'default')}`;
        const ask = desk.anonymous[method as 'get'](url);
        const { status } = await ask;
        const isSignedIn = security.some((it: any) => it.user ?? it.service);
        expect([method, path, status === 401]).toEqual([
          method,
          path,
          isSignedIn,
        ]);
      }
    }
  });
});
