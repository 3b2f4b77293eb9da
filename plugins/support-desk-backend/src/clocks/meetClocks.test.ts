import {
  sampleClock,
  sampleFrozenTarget,
} from '../tickets/__testUtils__/samples';
import { logTicket, march, nec, waiting } from './__testUtils__/tickets';
import { meetClocks } from './meetClocks';
import { missOverdueClocks } from './missedClocks';
import { pauseClocks } from './pauseClocks';

const ticket = logTicket(nec, 'p2', march('7 16:00'));

const stateOf = (clocks: typeof ticket.clocks) =>
  Object.fromEntries(
    clocks.map(({ id, metAt, missedAt }) => [id, { metAt, missedAt }]),
  );

describe('meetClocks', () => {
  it.each([
    ['in time', '10 11:00', undefined],
    ['at the due time itself (C9)', '10 12:00', undefined],
    ['late: missed at its due time as well', '10 12:01', '10 12:00'],
  ])('meets the clock of the measure, %s', (_title, at, missed) => {
    const event = { measure: 'response', at: march(at) };
    expect(stateOf(meetClocks(ticket, ticket.clocks, event))).toEqual({
      response: { metAt: march(at), missedAt: missed && march(missed) },
      resolution: {},
    });
  });

  it('meets what happened before the start as it starts, and no sooner (C9, C10)', () => {
    const event = { measure: 'response', at: march('7 15:00') };
    const [response] = meetClocks(ticket, ticket.clocks, event);
    expect(response).toMatchObject({
      metAt: march('7 16:00'),
      dueAt: march('10 12:00'),
      missedAt: undefined,
    });
  });

  it('meets a response by the start of work too (C9)', () => {
    const event = { measure: 'workStart', at: march('10 11:00') };
    const met = meetClocks(ticket, ticket.clocks, event);
    expect(met.map(it => it.metAt)).toEqual([march('10 11:00'), undefined]);
  });

  it('meets a promise without a time, never too late', () => {
    const open = logTicket(nec, 'p3', march('7 16:00'));
    const event = { measure: 'resolution', at: march('28 16:00') };
    expect(stateOf(meetClocks(open, open.clocks, event))).toMatchObject({
      resolution: { metAt: march('28 16:00'), missedAt: undefined },
    });
  });

  it('counts the first event only', () => {
    const event = { measure: 'response', at: march('10 11:00') };
    const once = meetClocks(ticket, ticket.clocks, event);
    const again = { ...event, at: march('10 11:30') };
    expect(meetClocks(ticket, once, again)).toEqual(once);
  });

  it.each([
    ['on the channel', { channel: 'mobile' }, ['first-reply']],
    ['on another one', { channel: 'email' }, []],
    [
      'to the role',
      { channel: 'phone', reached: ['agency-contact'] },
      ['first-reply'],
    ],
    ['to another one', { channel: 'phone', reached: ['vendor'] }, []],
  ])('asks for the right channel and role: %s', (_title, how, expected) => {
    const targets = {
      'first-reply': sampleFrozenTarget({ via: 'phone' }),
    };
    const clocks = [sampleClock({ id: 'first-reply' })];
    const event = { measure: 'response', at: march('10 11:00'), ...how };
    const replyTo = 'reached' in how ? ['agency-contact'] : undefined;
    const met = meetClocks({ targets }, clocks, event, replyTo);
    expect(met.filter(it => it.metAt).map(it => it.id)).toEqual(expected);
  });

  it('ends the pause of what it meets, and only of that', () => {
    const pause = { at: march('10 10:00'), reason: waiting };
    const paused = pauseClocks(ticket.clocks, pause);
    const event = { measure: 'response', at: march('10 12:30') };
    const [response, resolution] = meetClocks(ticket, paused, event);
    expect(response).toMatchObject({
      metAt: march('10 12:30'),
      pauseReasons: [],
      pauses: [{ from: march('10 10:00'), to: march('10 12:30') }],
      dueAt: march('10 14:30'),
    });
    expect(response.pausedSince).toBeUndefined();
    expect(response.missedAt).toBeUndefined();
    expect(resolution).toEqual(paused[1]);
  });

  it('ignores a pause that began after the event', () => {
    const pause = { at: march('10 10:00'), reason: waiting };
    const paused = pauseClocks(ticket.clocks, pause);
    const event = { measure: 'response', at: march('10 09:30') };
    const [response] = meetClocks(ticket, paused, event);
    expect(response).toMatchObject({ pauses: [], dueAt: march('10 12:00') });
    expect(response.pausedSince).toBeUndefined();
  });

  it('takes a miss back that was none: the event is recorded late', () => {
    const { clocks } = missOverdueClocks(ticket.clocks, march('10 13:00'));
    expect(clocks[0].missedAt).toEqual(march('10 12:00'));
    const event = { measure: 'response', at: march('10 11:00') };
    expect(meetClocks(ticket, clocks, event)[0].missedAt).toBeUndefined();
  });
});
