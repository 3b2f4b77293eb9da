import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';
import { thresholdOf } from './thresholdOf';

const model = exampleModel('nec-ihms');

function saying(...thresholds: [number, string][]): CompiledModel {
  const feedback = thresholds.map(([count, within], index) => ({
    id: `${index}`,
    title: '',
    path: '',
    text: '',
    from: [],
    to: [],
    threshold: { path: '', count, within },
  }));
  return {
    ...model,
    knowledge: {
      ...model.knowledge,
      feedback: Object.fromEntries(feedback.map(it => [it.id, it])),
    },
  };
}

describe('thresholdOf', () => {
  it('is what the model says, with its doubts (S1-42)', () => {
    expect(thresholdOf(model).told).toEqual({
      count: 3,
      within: '30 days',
      confirm: [expect.stringContaining("'regular")],
    });
  });

  it('is 3 in 30 days where the model says nothing', () => {
    expect(thresholdOf(saying()).told).toEqual({ count: 3, within: '30 days' });
  });

  it('is the one that asks for the most, in the shortest time', () => {
    const strictest = thresholdOf(
      saying([2, '1 day'], [5, '30 days'], [5, '10 days'], [4, '1 hour']),
    );
    expect(strictest.told).toEqual({ count: 5, within: '10 days' });
  });

  it('means whole days of the zone of the model, summer time or not', () => {
    const { until, from } = thresholdOf(model);
    const first = new Date('2025-03-03T10:00:00Z');
    expect(until(first)).toEqual(new Date('2025-04-02T22:59:59.999Z'));
    expect(from(new Date('2025-04-02T22:59:59Z'))).toEqual(
      new Date('2025-03-03T00:00:00Z'),
    );
  });

  it('means hours as they are', () => {
    const { until } = thresholdOf(saying([3, '24 hours']));
    expect(until(new Date('2025-03-03T10:00:00Z'))).toEqual(
      new Date('2025-03-04T10:00:00Z'),
    );
  });
});
