import fc from 'fast-check';
import { compileExample } from '../model/__testUtils__/examples';
import {
  entityOfContact,
  holdsFrom,
  isPassing,
  localDate,
  nextTransitionOf,
  ownerOfLevel,
  passedOnAt,
} from './transitions';

const TEAM = 'group:default/ihms-project-team';
const SYSTEMS = 'group:default/housing-systems-team';

function model(dates: Record<string, string>) {
  const it = compileExample('nec-ihms');
  Object.entries(dates).forEach(([id, date]) => {
    it.transitions[id].date = date;
  });
  return it;
}

describe('ownerOfLevel (H1, S1-15)', () => {
  it.each([
    [undefined, '2030-01-01T00:00:00Z', TEAM],
    ['2025-06-02', '2025-06-01T22:59:59Z', TEAM],
    ['2025-06-02', '2025-06-01T23:00:00Z', SYSTEMS],
    ['2025-06', '2025-05-31T22:59:59Z', TEAM],
    ['2025-06', '2025-05-31T23:00:00Z', SYSTEMS],
  ])('with the date %s at %s is %s', (date, at, owner) => {
    const it = model(date ? { 'level-0-to-housing-systems': date } : {});
    expect(ownerOfLevel(it, 'level-0', new Date(at))).toBe(owner);
    expect(entityOfContact(it, 'ihms-mailbox', new Date(at))).toBe(owner);
  });

  it('applies several in date order (H4)', () => {
    const it = model({ 'level-0-to-housing-systems': '2025-06-02' });
    it.transitions.again = {
      ...it.transitions['level-0-to-housing-systems'],
      id: 'again',
      from: SYSTEMS,
      to: 'group:default/third',
      date: '2025-01-01',
    };
    const owner = () => ownerOfLevel(it, 'level-0', new Date('2026-01-01'));
    expect(owner()).toBe(SYSTEMS);
    it.transitions.again.date = '2025-07-01';
    expect(owner()).toBe('group:default/third');
  });
});

it('tells the next transition of a level, and what has passed on', () => {
  const it = model({ 'level-0-to-housing-systems': '2025-06-02' });
  const before = new Date('2025-06-01T12:00:00Z');
  const after = new Date('2025-06-02T12:00:00Z');
  expect(nextTransitionOf(it, 'level-0', before)?.to).toBe(SYSTEMS);
  expect(nextTransitionOf(it, 'level-0', after)).toBeUndefined();
  expect(passedOnAt(it, 'level-0', before)).toEqual([]);
  expect(passedOnAt(it, 'level-0', after)).toEqual([
    expect.objectContaining({ from: TEAM, to: SYSTEMS }),
  ]);
});

describe('holdsFrom (H1)', () => {
  it.each([
    ['Europe/London', '2025-06-02', '2025-06-01T23:00:00.000Z'],
    ['Europe/London', '2025-12-01', '2025-12-01T00:00:00.000Z'],
    // The clocks change in the night after the day begins.
    ['Europe/London', '2025-03-30', '2025-03-30T00:00:00.000Z'],
    ['Europe/London', '2025-10-26', '2025-10-25T23:00:00.000Z'],
    ['America/Phoenix', '2025-06', '2025-06-01T07:00:00.000Z'],
    // There was no midnight.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['UTC', undefined, undefined],
  ])('in %s with the date %s is %s', (zone, date, expected) => {
    const it = model({});
    it.calendars[it.defaultCalendar!].definition.timeZone = zone;
    const [transition] = Object.values(it.transitions);
    const instant = holdsFrom(it, { ...transition, date });
    expect(instant?.toISOString()).toBe(expected);
  });

  it('is the first instant of its local day', () => {
    const zones = ['Europe/London', 'Pacific/Apia', 'America/Sao_Paulo'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.date({
          min: new Date('2000-01-01'),
          max: new Date('2040-01-01'),
          noInvalidDate: true,
        }),
        (zone, at) => {
          const it = model({});
          it.calendars[it.defaultCalendar!].definition.timeZone = zone;
          const date = localDate(it, at);
          const [transition] = Object.values(it.transitions);
          const instant = holdsFrom(it, { ...transition, date })!;
          expect(localDate(it, instant)).toBe(date);
          const before = new Date(instant.getTime() - 1);
          expect(localDate(it, before) < date).toBe(true);
        },
      ),
    );
  });
});

describe('isPassing', () => {
  it('tells hand-overs from milestones', () => {
    const { transitions } = model({});
    expect(Object.values(transitions).filter(isPassing)).toHaveLength(3);
    expect(isPassing(transitions['go-live'])).toBe(false);
  });
});
