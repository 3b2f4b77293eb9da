import { compileExample } from '../model/__testUtils__/examples';
import {
  entityOfContact,
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
