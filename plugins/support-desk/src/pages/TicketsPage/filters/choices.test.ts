import { exampleModel } from '../../../__testUtils__/models';
import { choicesOf } from './choices';

describe('choicesOf', () => {
  it('has the levels from the lowest, and the priorities from the most urgent', () => {
    const { level, priority, requestType } = choicesOf([
      exampleModel('nec-ihms'),
    ]);
    expect(level.map(it => it.id)).toEqual([
      'level-0',
      'level-1',
      'level-2',
      'level-3',
    ]);
    expect(priority.map(it => it.id)).toEqual(['p1', 'p2', 'p3', 'p4']);
    expect(requestType).toContainEqual({
      id: 'service-incident',
      label: 'Service incident to NEC',
    });
  });

  it('names both things that two models give one id', () => {
    const model = exampleModel('nec-ihms');
    const other = {
      ...model,
      levels: {
        'level-1': { ...model.levels['level-1'], title: 'First line' },
      },
    };
    expect(choicesOf([model, other]).level).toContainEqual({
      id: 'level-1',
      label: `${model.levels['level-1'].title} / First line`,
    });
  });

  it('has nothing without models', () => {
    expect(choicesOf([])).toEqual({
      level: [],
      priority: [],
      requestType: [],
      category: [],
    });
  });
});
