import { exampleDetail } from '../../__testUtils__/models';
import { ladderSteps, whereIs } from './ladderSteps';

const nec = exampleDetail('nec-ihms');
const steps = nec.model.procedures['self-learn'].steps.map(({ id }) => id);

describe('whereIs', () => {
  it('is where the reader starts until all is tried', () => {
    expect(whereIs(nec, [])).toBe('level-1');
    expect(whereIs(nec, steps.slice(1))).toBe('level-1');
  });

  it('is the next level once all is tried', () =>
    expect(whereIs(nec, steps)).toBe('level-2'));

  it('is nowhere for whom the model has no start', () => {
    expect(
      whereIs({ ...nec, caller: { ...nec.caller, startLevel: undefined } }, []),
    ).toBeUndefined();
  });
});

describe('steps that are not for the reader', () => {
  const [first, ...others] = steps.map(id => ({ id, text: id }));
  const detail = {
    ...nec,
    requestTypes: {
      ...nec.requestTypes,
      query: {
        ...nec.requestTypes.query,
        selfHelp: {
          procedure: 'self-learn',
          title: 'Self Learn',
          level: 'level-1',
          mode: 'acknowledge' as const,
          ordered: false,
          steps: [{ ...first, notForYou: 'Only for the team.' }, ...others],
        },
      },
    },
  };

  it('are shown with their reason, and need not be tried', () => {
    const level = ladderSteps(detail, []).find(it => it.level.id === 'level-1');
    expect(level?.selfHelp[0].notForYou).toBe('Only for the team.');
    expect(whereIs(detail, steps.slice(1))).toBe('level-2');
  });
});

describe('ladderSteps', () => {
  it('draws the levels of each model in their order', () => {
    const titles = ladderSteps(nec, []).map(step => [
      step.level.level,
      step.level.title,
    ]);
    expect(titles).toEqual([
      [0, 'System Login'],
      [1, 'Self Learn'],
      [2, 'Internal Escalation'],
      [3, 'External Escalation'],
    ]);
  });

  it('lets login stand apart: nothing climbs from it or to it', () => {
    expect(
      ladderSteps(nec, [])
        .filter(step => step.apart)
        .map(step => step.level.id),
    ).toEqual(['level-0']);
  });

  it('offers no request that is refused', () => {
    const refused = {
      refusal: { code: 'ROLE_REQUIRED', message: 'No.' },
      asks: [],
      prioritySetByRequester: false,
    };
    const detail = {
      ...nec,
      requestTypes: { ...nec.requestTypes, query: refused },
    };
    expect(
      ladderSteps(detail, []).find(step => step.level.id === 'level-2')
        ?.requestType,
    ).toBeUndefined();
    expect(
      ladderSteps(nec, []).find(step => step.level.id === 'level-2')
        ?.requestType?.id,
    ).toBe('query');
  });
});
