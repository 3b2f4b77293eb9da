import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import type { Asked } from './asked';
import { groupAsked } from './groupAsked';
import { thresholdOf } from './thresholdOf';
import { withoutModule } from './withoutModule';

const model = exampleModel('nec-ihms');

const asked = (title: string, more: Partial<Asked> = {}): Asked => ({
  kind: 'ticket',
  id: title,
  at: new Date('2025-03-10T11:00:00Z'),
  asker: 'user:default/iona-petrie',
  module: 'rents',
  title,
  text: '',
  ...more,
});

describe('withoutModule', () => {
  it.each([
    ['Why is a rent account locked?', 'Why is a account locked?'],
    ['Rent: refund refused', 'refund refused'],
    ['Refund of rents refused', 'Refund of refused'],
    ['Rents', 'Rents'],
    ['Print rentals', 'Print rentals'],
  ])('makes of "%s" "%s"', (title, told) => {
    expect(withoutModule(asked(title), model).title.trim()).toBe(told.trim());
  });

  it('leaves what is on no module as it is', () => {
    const one = asked('Rent account', { module: undefined });
    expect(withoutModule(one, model)).toBe(one);
  });

  it('keeps apart what has only the module in common', async () => {
    const found = await groupAsked(
      [
        asked('Why is a rent account locked when I want to refund a credit?'),
        asked('Cannot enter a refund, account locked'),
        asked('Refund of a credit is refused because the account is locked'),
        asked('Rent accounts do not open'),
        asked('Rent statement leaves out joint tenants', {
          text: 'The statement names the first tenant only.',
        }),
      ].map(it => withoutModule(it, model)),
      thresholdOf(model),
    );
    expect(found.map(it => it.members.length)).toEqual([3]);
  });
});
