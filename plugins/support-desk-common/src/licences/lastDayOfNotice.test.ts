import { lastDayOfNotice } from './lastDayOfNotice';

describe('lastDayOfNotice', () => {
  it.each([
    [{ renewal: '2025-04-01', noticeDays: 14 }, '2025-03-18'],
    [{ contractEnd: '2025-03-31', noticeDays: 90 }, '2024-12-31'],
    [
      { renewal: '2025-04-01', contractEnd: '2026-03-31', noticeDays: 0 },
      '2025-04-01',
    ],
    [{ renewal: '2024-03-01', noticeDays: 1 }, '2024-02-29'],
    [{ renewal: '2025-04-01' }, undefined],
    [{ noticeDays: 14 }, undefined],
  ])('of %p is %s', (licence, day) =>
    expect(lastDayOfNotice(licence)).toBe(day),
  );
});
