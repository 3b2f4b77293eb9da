import { RateLimiter, TooManyRequestsError } from './RateLimiter';

describe('RateLimiter', () => {
  let now = new Date('2025-03-07T16:00:00Z');
  const limiter = new RateLimiter({ clock: { now: () => now }, perMinute: 2 });

  it('refuses the third call of one caller in a minute, not of another', () => {
    limiter.count('ann');
    limiter.count('ann');
    expect(() => limiter.count('ann')).toThrow(
      'more than 2 calls in a minute; try again in 60 seconds',
    );
    expect(() => limiter.count('ben')).not.toThrow();
    now = new Date('2025-03-07T16:01:00Z');
    expect(() => limiter.count('ann')).not.toThrow();
  });

  it('answers 429', () => {
    expect(new TooManyRequestsError(2, 60)).toMatchObject({
      statusCode: 429,
      retryAfterSeconds: 60,
    });
  });
});
