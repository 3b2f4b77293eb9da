import { inTurns } from './inTurns';

describe('inTurns', () => {
  it('keeps the order, goes on after an error, and does five at a time', async () => {
    let running = 0;
    let most = 0;
    const results = await inTurns([...Array(12).keys()], async entry => {
      most = Math.max(most, ++running);
      await new Promise(resolve => setTimeout(resolve, 12 - entry));
      running--;
      if (entry === 3) throw new Error('three');
      return entry * 2;
    });
    expect(most).toBe(5);
    expect(results[3]).toMatchObject({ status: 'rejected' });
    expect(
      results.map(it => (it.status === 'fulfilled' ? it.value : 'failed')),
    ).toEqual([0, 2, 4, 'failed', 8, 10, 12, 14, 16, 18, 20, 22]);
  });
});
