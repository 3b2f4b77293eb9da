import {
  exampleDirectory,
  exampleNomination,
} from '../../../__testUtils__/superUsers';
import { askedFor, askedOf, gapOf, targetOf } from './askTarget';

const added = exampleNomination({ status: 'active' });
const { items, models } = exampleDirectory('nec-ihms', {}, [
  added,
  exampleNomination({ id: '2', services: [{ id: 'rents', title: 'Rents' }] }),
]);

describe('askedOf', () => {
  it.each([
    ['', 12],
    ['area:allocations', 2],
    ['module:allocations', 6],
    ['module:rents', 2],
    ['module:letters', 1],
    ['module:reports', 0],
    ['area:gone', 0],
  ])('about %j', (target, people) => {
    expect(askedOf(items, target)).toHaveLength(people);
  });
});

describe('targetOf', () => {
  it.each([
    ['module=rents', 'module:rents', { module: 'rents' }],
    ['area=rents', 'area:rents', { area: 'rents' }],
    ['module=rents&area=estates', 'module:rents', { module: 'rents' }],
    ['model=default/nec-ihms', '', {}],
  ])('of %s', (query, target, asked) => {
    expect(targetOf(new URLSearchParams(query))).toBe(target);
    expect(askedFor(target)).toEqual(asked);
  });
});

describe('gapOf', () => {
  it('is where a module goes that nobody covers', () => {
    expect(gapOf(models[0], 'module:letters')?.level?.level).toBe(2);
    expect(gapOf(models[0], 'module:rents')).toBeUndefined();
    expect(gapOf(models[0], '')).toBeUndefined();
  });
});
