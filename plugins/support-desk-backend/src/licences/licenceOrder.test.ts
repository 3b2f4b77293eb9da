import fc from 'fast-check';
import { inOrder, pageOf } from './licenceOrder';
import type { SeenLicence } from './LicenceSight';

/** What of a licence orders it. */
function licence(model: string, title: string, id: string): SeenLicence {
  return {
    licence: { id, title },
    standing: { registered: { model: { title: model } } },
  } as SeenLicence;
}

const idsOf = (licences: SeenLicence[]) => licences.map(it => it.licence.id);

function pagesOf(licences: SeenLicence[], limit: number): SeenLicence[][] {
  const pages: SeenLicence[][] = [];
  let cursor: string | undefined;
  do {
    const page = pageOf(licences, { limit, cursor });
    pages.push(page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return pages;
}

describe('the order of the register', () => {
  it('is by model and title, whatever their case', () => {
    const licences = [
      licence('Payroll', 'archive', '1'),
      licence('HMIS', 'seats', '2'),
      licence('HMIS', 'Archive', '3'),
      licence('HMIS', 'seats', '0'),
    ];
    expect(idsOf(inOrder(licences))).toEqual(['3', '0', '2', '1']);
  });

  it('is the same whatever order they come in, and pages hold each once', () => {
    const titles = fc.constantFrom('a', 'A', 'á', 'b', 'B 2', 'B 10', '');
    const register = fc
      .uniqueArray(fc.tuple(titles, titles, fc.string()), {
        selector: ([, , id]) => id,
      })
      .map(all => all.map(it => licence(...it)));
    fc.assert(
      fc.property(register, fc.integer({ min: 1, max: 5 }), (all, limit) => {
        const ordered = inOrder(all);
        expect(inOrder([...all].reverse())).toEqual(ordered);
        const pages = pagesOf(ordered, limit);
        expect(pages.flat()).toEqual(ordered);
        pages.slice(0, -1).forEach(it => expect(it).toHaveLength(limit));
      }),
    );
  });

  it('goes on after a page although its last licence is gone', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(it => licence('HMIS', it, it));
    const { nextCursor } = pageOf([a, b, c], { limit: 2 });
    const next = pageOf([a, c], { limit: 2, cursor: nextCursor });
    expect(idsOf(next.items)).toEqual(['c']);
  });
});
