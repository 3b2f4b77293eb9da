import { exampleSeat, exampleSeats } from '../../../__testUtils__/licences';
import { askable, filterSeats } from './seatFilter';

const over = exampleSeat({
  id: 'seat-4',
  note: 'Shared with the night shift',
  overUseReason: 'Joined early',
});
const seats = [...exampleSeats(), over];
const ids = (found: typeof seats) => found.map(it => it.id);

describe('filterSeats', () => {
  it.each([
    ['all', '', ['seat-2', 'seat-3', 'seat-1', 'seat-4']],
    ['reclaim', '', ['seat-2', 'seat-3']],
    ['overUse', '', ['seat-4']],
    ['all', ' PRIYA ', ['seat-2']],
    ['all', 'user:default/otto', ['seat-3']],
    ['all', 'night shift', ['seat-4']],
    ['reclaim', 'night shift', []],
  ] as const)('%s with %j', (shown, words, found) => {
    expect(ids(filterSeats(seats, shown, words))).toEqual(found);
  });
});

test('only who left a seat unused and is still there can be asked', () => {
  expect(ids(askable(seats))).toEqual(['seat-2']);
});
