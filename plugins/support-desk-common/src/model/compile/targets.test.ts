import { compileTargets } from './targets';

const label = (phrase: string) =>
  compileTargets('x', { response: phrase } as {}, {})[0].label;

describe('compileTargets', () => {
  it('expands short forms', () => {
    const [response, resolution] = compileTargets(
      'priorities.p.values.a.targets',
      { response: '4 business hours', resolution: 'future release' },
      { calendar: 'office' },
    );
    expect(response).toMatchObject({
      path: 'priorities.p.values.a.targets.response',
      title: 'Response',
      measure: 'response',
      phrase: '4 business hours',
      promise: { kind: 'business', amount: 4, unit: 'hours' },
      calendar: 'office',
      start: 'logged',
      landing: 'sameTime',
      countFrom: 'nextOpening',
      binding: 'commitment',
      responsible: [],
    });
    expect(resolution.promise).toEqual({
      kind: 'open',
      label: 'future release',
    });
  });

  it('takes over what the scale says, unless the target says it itself', () => {
    const defaults = {
      calendar: 'vendor',
      start: 'discovered',
      binding: 'goal',
      responsible: 'vendor',
    } as const;
    const [inherited, own] = compileTargets(
      'x',
      {
        response: '1 hour',
        update: {
          within: '1 hour',
          calendar: 'office',
          start: 'notified',
          binding: 'commitment',
          responsible: ['it', 'users'],
        },
      },
      defaults,
    );
    expect(inherited).toMatchObject({ ...defaults, responsible: ['vendor'] });
    expect(own).toMatchObject({
      calendar: 'office',
      start: 'notified',
      binding: 'commitment',
      responsible: ['it', 'users'],
    });
  });

  it('keeps the measure of a second target', () => {
    const [target] = compileTargets(
      'x',
      { 'in-hours': { measure: 'response', within: '1 hour' } },
      {},
    );
    expect(target).toMatchObject({ id: 'in-hours', measure: 'response' });
  });

  it.each([
    ['5 business days', '5 business days'],
    ['as soon as possible', 'as soon as possible'],
    ['future release', 'Future Release'],
    ['negotiated', 'within negotiated time frame'],
    ['none', 'no target given'],
  ])('shows %s as "%s"', (phrase, expected) => {
    expect(label(phrase)).toBe(expected);
  });

  it("shows the source's own words where they are stated", () => {
    const [target] = compileTargets(
      'x',
      { response: { within: '1 business day', stated: 'the next day' } },
      {},
    );
    expect(target.label).toBe('the next day');
  });
});
