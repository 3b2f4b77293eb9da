import {
  mockServices,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
import { clockServiceRef, createClock } from './clock';

describe('createClock', () => {
  it('is real time', () => {
    const before = Date.now();
    const now = createClock().now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it('starts at the given instant and ticks on', async () => {
    const clock = createClock('2025-03-08T11:00:00Z');
    const first = clock.now().getTime();
    expect(first - Date.parse('2025-03-08T11:00:00Z')).toBeLessThan(1000);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(clock.now().getTime() - first).toBeGreaterThanOrEqual(15);
  });

  it.each([
    'tomorrow',
    '2025-03-08',
    '2025-03-08T11:00:00',
    '2025-13-08T11:00:00Z',
  ])('refuses %s', start => {
    expect(() => createClock(start)).toThrow(
      `SUPPORT_DESK_NOW is '${start}'; it must be an instant such as 2025-03-08T11:00:00Z`,
    );
  });
});

describe('clockServiceRef', () => {
  const environment = process.env;

  afterEach(() => {
    process.env = environment;
  });

  async function yearOf(variables: Record<string, string>) {
    process.env = { ...environment, ...variables };
    const clock = await ServiceFactoryTester.from(
      mockServices.rootLogger.factory(),
    ).getService(clockServiceRef);
    return clock.now().getUTCFullYear();
  }

  it('starts where the environment says', async () => {
    const variables = { SUPPORT_DESK_NOW: '2020-03-08T11:00:00Z' };
    await expect(yearOf(variables)).resolves.toBe(2020);
  });

  it('is real time in production', async () => {
    const variables = {
      SUPPORT_DESK_NOW: '2020-03-08T11:00:00Z',
      NODE_ENV: 'production',
    };
    await expect(yearOf(variables)).resolves.toBe(new Date().getUTCFullYear());
  });
});
