import { compileExample, exampleModels } from './__testUtils__/examples';
import { openPointsOf } from './openPoints';

describe('openPointsOf (P-08)', () => {
  it.each(exampleModels)('has each doubt of %s once', name => {
    const model = compileExample(name);
    const points = openPointsOf(model);
    expect(points).toHaveLength(
      model.confirms.length + Object.keys(model.openQuestions).length,
    );
    expect(new Set(points.map(it => it.id)).size).toBe(points.length);
    expect(points.filter(it => !it.about || !it.text)).toEqual([]);
  });

  it('tells a question with how it is handled, and about what', () => {
    const [first] = openPointsOf(compileExample('nec-ihms'));
    expect(first).toEqual({
      id: 'document.openQuestions.business-hours',
      kind: 'question',
      path: 'calendars.nec-business',
      about: 'NEC business hours',
      text: 'Business hours, business days and holidays are not defined.',
      handledAs: 'Mon-Fri 09:00-17:00 Europe/London, no holidays',
      askOf: [],
    });
  });

  it('says of what of an entry something is to be confirmed', () => {
    const about = (name: string, id: string) =>
      openPointsOf(compileExample(name)).find(it => it.id.startsWith(id))
        ?.about;
    expect(about('nec-ihms', 'superUsers.areas.shared-services ')).toBe(
      'Shared Services › services',
    );
    expect(about('clickhome', 'responsibilities.columns.other')).toMatch(
      /Other$/,
    );
  });

  it('calls cells of a matrix by their columns', () => {
    const cells = openPointsOf(compileExample('clickhome')).filter(
      it => it.property === 'cells.client-users',
    );
    expect(cells).toHaveLength(2);
    expect(cells[0].about).toMatch(/ › .+ › Client User$/);
  });

  it('says what is about no entry in words', () => {
    const points = openPointsOf(compileExample('clickhome'));
    const question = points.find(it => it.id.endsWith('.no-targets'))!;
    expect(question.about).toBe('levels');
    expect(points[0].askOf).toEqual(['client-it']);
  });
});
