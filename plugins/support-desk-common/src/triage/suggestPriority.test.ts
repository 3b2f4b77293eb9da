import fc from 'fast-check';
import type { CompiledPriority, CompiledPriorityScale } from '../model';
import { compileExample, realModels } from '../model/__testUtils__/examples';
import { EFFECTS, effectsOf } from './effects';
import { suggestPriority, type IssueFacts } from './suggestPriority';

const scales = new Map(
  realModels.map(model => [
    model,
    Object.values(compileExample(model).priorities),
  ]),
);

const scaleOf = (model: string) => scales.get(model)![0];

function scale(...values: Partial<CompiledPriority>[]): CompiledPriorityScale {
  const compiled = values.map(
    (value, index): CompiledPriority => ({
      id: `p${index + 1}`,
      path: '',
      title: `P${index + 1}`,
      scale: 'scale',
      rank: index + 1,
      criteria: [],
      join: 'or',
      requires: [],
      targets: [],
      ...value,
    }),
  );
  return {
    id: 'scale',
    path: '',
    title: 'Scale',
    word: 'priority',
    givenBy: [],
    values: Object.fromEntries(compiled.map(it => [it.id, it])),
  };
}

const says = (text: string) => ({ text, environment: 'any' as const });

describe('suggestPriority', () => {
  it.each<[string, string, IssueFacts, string | undefined]>([
    [
      'S1-70',
      'nec-ihms',
      { effect: 'stopped', environment: 'live', workaround: false },
      'p1',
    ],
    ['S1-70, not told', 'nec-ihms', { effect: 'stopped' }, 'p1'],
    [
      'S1-71',
      'nec-ihms',
      { effect: 'stopped', environment: 'live', workaround: true },
      'p3',
    ],
    ['S1-72', 'nec-ihms', { effect: 'degraded', environment: 'live' }, 'p2'],
    [
      'S1-73',
      'nec-ihms',
      { effect: 'intermittent', environment: 'live' },
      'p3',
    ],
    [
      'S1-74',
      'nec-ihms',
      { effect: 'stopped', environment: 'nonProduction' },
      'p3',
    ],
    [
      'S1-74, a way around',
      'nec-ihms',
      { effect: 'stopped', environment: 'nonProduction', workaround: true },
      'p3',
    ],
    ['S1-75', 'nec-ihms', { effect: 'minor', environment: 'live' }, 'p4'],
    [
      'S1-76',
      'nec-ihms',
      { effect: 'degraded', environment: 'nonProduction' },
      'p4',
    ],
    [
      'nothing said',
      'nec-ihms',
      { effect: 'minor', environment: 'nonProduction' },
      undefined,
    ],
    ['inoperative', 'hmis', { effect: 'stopped' }, 'sev-1'],
    ['delay', 'hmis', { effect: 'degraded' }, 'sev-2'],
    ['circumvention', 'hmis', { effect: 'intermittent' }, 'sev-3'],
    ['information only', 'hmis', { effect: 'minor' }, 'sev-4'],
    ['O2-3: either suffices', 'it-works', { effect: 'stopped' }, 'very-high'],
    ['O2-1', 'it-works', { effect: 'degraded', workaround: false }, undefined],
    ['O2-2', 'it-works', { effect: 'degraded', workaround: true }, undefined],
    ['enhancement', 'it-works', { effect: 'minor' }, 'low'],
    ['not spoken of', 'it-works', { effect: 'intermittent' }, undefined],
  ])('%s: %s, %j: %s', (_rule, model, facts, expected) => {
    expect(suggestPriority(scaleOf(model), facts).priority).toBe(expected);
  });

  it('says in the words of the model why', () => {
    const { because } = suggestPriority(scaleOf('nec-ihms'), {
      effect: 'stopped',
      workaround: true,
    });
    expect(because).toEqual([expect.stringContaining('can be circumvented')]);
  });

  it('names those that are defined alike, and chooses none of them (O2-1)', () => {
    const definition =
      'An issue with no known work around affects a single user and is critical to be addressed immediately.';
    expect(
      suggestPriority(scaleOf('it-works'), { effect: 'degraded' }),
    ).toEqual({
      because: [`High: ${definition}`, `Medium: ${definition}`],
      undecided: 'sameDefinition',
    });
  });

  it('says that nothing fits (O2-2)', () => {
    expect(
      suggestPriority(scaleOf('it-works'), {
        effect: 'degraded',
        workaround: true,
      }),
    ).toEqual({ because: [], undecided: 'nothingFits' });
  });

  it('needs all criteria where the model joins them by and', () => {
    const criteria = [
      says('The system is unusable.'),
      says('All are affected.'),
    ];
    const facts: IssueFacts = { effect: 'stopped' };
    expect(suggestPriority(scale({ criteria, join: 'and' }), facts)).toEqual({
      because: [],
      undecided: 'nothingFits',
    });
    expect(suggestPriority(scale({ criteria }), facts).priority).toBe('p1');
  });

  it('of several that fit takes the most urgent, whatever their order', () => {
    const both = scale(
      { criteria: [says('Slow and degraded.')], rank: 2 },
      { criteria: [says('Degraded for everybody.')], rank: 1 },
    );
    expect(suggestPriority(both, { effect: 'degraded' }).priority).toBe('p2');
  });

  it('never suggests more urgency for non-production, or for a way around, than without (S1-74, O1-17)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('nec-ihms', 'hmis', 'it-works'),
        fc.constantFrom(...EFFECTS),
        fc.constantFrom('live' as const, 'nonProduction' as const),
        (model, effect, environment) => {
          const { values } = scaleOf(model);
          const rank = (facts: IssueFacts) =>
            values[suggestPriority(scaleOf(model), facts).priority ?? '']?.rank;
          const worst = rank({ effect });
          const less = rank({ effect, environment, workaround: true });
          expect(less ?? Infinity).toBeGreaterThanOrEqual(worst ?? 0);
        },
      ),
    );
  });
});

describe('effectsOf', () => {
  it('offers the effects that the scale tells apart, in its words', () => {
    const [stopped, ...others] = effectsOf(scaleOf('nec-ihms'));
    expect(stopped.effect).toBe('stopped');
    expect(stopped.criteria.map(it => it.priority)).toEqual(['p1', 'p3']);
    expect(others.map(it => it.effect)).toEqual([
      'degraded',
      'intermittent',
      'minor',
    ]);
    expect(effectsOf(scaleOf('it-works')).map(it => it.effect)).toEqual([
      'stopped',
      'degraded',
      'minor',
    ]);
  });

  it('is for the models that have priorities', () => {
    const counts = realModels.map(model => [model, scales.get(model)!.length]);
    expect(Object.fromEntries(counts)).toEqual({
      'clarity-escalation': 0,
      clickhome: 0,
      hmis: 1,
      'it-works': 1,
      'nec-ihms': 1,
    });
  });

  it.each(['hmis', 'it-works', 'nec-ihms'])(
    'offers only words of %s',
    model => {
      const texts = Object.values(scaleOf(model).values).flatMap(value =>
        value.criteria.map(criterion => criterion.text),
      );
      const offered = effectsOf(scaleOf(model));
      expect(offered.length).toBeGreaterThanOrEqual(3);
      for (const { criteria } of offered) {
        for (const { text } of criteria) expect(texts).toContain(text);
      }
    },
  );
});
