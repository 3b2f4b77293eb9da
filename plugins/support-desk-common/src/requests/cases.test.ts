import { compileExample } from '../model/__testUtils__/examples';
import { caseOf, casesOf, tickOfCase } from './cases';

const { requestTypes } = compileExample('nec-ihms');

describe('casesOf', () => {
  it('has the words of the routes, each once', () => {
    expect(casesOf(requestTypes.query)).toEqual(['non-urgent', 'urgent']);
    expect(casesOf(requestTypes['service-request'])).toEqual([
      'licence charged for',
    ]);
    expect(casesOf(requestTypes.login)).toEqual([]);
  });

  it('leaves out what the time or a role decides', () => {
    for (const type of Object.values(compileExample('hmis').requestTypes)) {
      const decided = type.routes.filter(it => it.requires.length > 0);
      for (const { when } of decided) {
        expect(casesOf(type)).not.toContain(when);
      }
    }
  });
});

describe('caseOf', () => {
  it.each([
    ['nothing', {}, undefined],
    ['the case', { case: 'urgent' }, 'urgent'],
    ['the tick', { fields: { urgent: true } }, 'urgent'],
    ['no tick', { fields: { urgent: false } }, undefined],
    [
      'the case before the tick',
      { case: 'non-urgent', fields: { urgent: true } },
      'non-urgent',
    ],
  ])('reads %s', (_what, request, expected) => {
    expect(caseOf(requestTypes.query, request)).toBe(expected);
  });

  it('knows of no tick where no field asks for a case', () => {
    expect(tickOfCase(requestTypes['service-request'])).toBeUndefined();
  });
});
