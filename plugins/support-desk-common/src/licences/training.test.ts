import { compileExample } from '../model/__testUtils__/examples';
import { activityRemarks } from './activityRemarks';
import { trainingDays } from './trainingDays';

const clarity = compileExample('clarity-escalation');
const nec = compileExample('nec-ihms');
const TRAINING = 'new-user-training';

describe('trainingDays', () => {
  it('are the 1st and 3rd Tuesday of the month (S3-31)', () => {
    const from = new Date('2025-03-05T12:00:00Z');
    expect(trainingDays(clarity, TRAINING, from, 3)).toEqual([
      '2025-03-18',
      '2025-04-01',
      '2025-04-15',
    ]);
  });

  it('begin with the local day of the model', () => {
    // It is Tuesday still in Chicago.
    const from = new Date('2025-03-05T05:59:00Z');
    expect(trainingDays(clarity, TRAINING, from, 1)).toEqual(['2025-03-04']);
  });

  it('are none without a schedule', () => {
    const from = new Date('2025-03-05T12:00:00Z');
    expect(trainingDays(nec, 'service-request', from, 3)).toEqual([]);
    expect(trainingDays(nec, 'gone', from, 3)).toEqual([]);
  });
});

describe('activityRemarks', () => {
  const NOW = new Date('2025-03-04T18:00:00Z');

  it.each([
    ['30 days ago', '2025-02-02T18:00:00Z', []],
    ['29 days ago', '2025-02-03T18:00:00Z', ['active within 30 days']],
    ['late on that local day', '2025-02-03T05:59:00Z', []],
    ['today', '2025-03-04T17:00:00Z', ['active within 30 days']],
  ])('active %s (S3-29)', (_name, activeAt, remarks) => {
    const at = new Date(activeAt);
    expect(activityRemarks(clarity, TRAINING, at, NOW)).toEqual(remarks);
  });

  it('has none for somebody new, or where no rule asks (S3-28)', () => {
    expect(activityRemarks(clarity, TRAINING, undefined, NOW)).toEqual([]);
    expect(activityRemarks(clarity, 'reports', NOW, NOW)).toEqual([]);
  });
});
