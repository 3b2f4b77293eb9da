import type { LicenceRequestDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { licenceRequestDetail } from '../../../__testUtils__/licenceRequests';
import { progressOf } from './progressSteps';

const licence = {
  approver: { id: 'owner', title: 'Business Contact' },
  training: { id: 'site-training', title: 'Site supervisor training' },
};
const imani = { ref: 'user:default/imani-rhodes', title: 'Imani Rhodes' };
const approval = { by: imani, at: '2025-02-21T09:00:00.000Z', reason: 'Fine' };
const attended = { day: '2025-03-04', attendedOn: '2025-03-04', missed: [] };

const way = (changes: Partial<LicenceRequestDetail>, of = licence) =>
  progressOf(licenceRequestDetail(changes), of).map(
    ({ step, state }) => `${step} ${state}`,
  );

describe('progressOf', () => {
  it.each<[string, Partial<LicenceRequestDetail>, string[]]>([
    [
      'that waits for approval',
      { state: 'approval', training: undefined },
      [
        'asked done',
        'approval current',
        'training coming',
        'waiting coming',
        'seat coming',
      ],
    ],
    [
      'in training',
      { state: 'training', approval, training: { missed: [] } },
      [
        'asked done',
        'approval done',
        'training current',
        'waiting coming',
        'seat coming',
      ],
    ],
    [
      'in the queue',
      { state: 'waiting', approval, training: attended },
      [
        'asked done',
        'approval done',
        'training done',
        'waiting current',
        'seat coming',
      ],
    ],
    [
      'of before the licence had an approver and a training',
      { state: 'waiting', training: undefined },
      ['asked done', 'waiting current', 'seat coming'],
    ],
    [
      'that came to its end',
      { state: 'given', approval, training: attended },
      ['asked done', 'approval done', 'training done', 'seat done'],
    ],
    [
      'that was declined',
      { state: 'declined', training: undefined },
      ['asked done', 'declined stopped'],
    ],
    [
      'that was withdrawn before the training',
      { state: 'withdrawn', approval, training: { missed: [] } },
      ['asked done', 'approval done', 'withdrawn stopped'],
    ],
  ])('shows the way of a request %s', (_, changes, steps) =>
    expect(way(changes)).toEqual(steps),
  );

  it('says who did it and when, and whose turn it is', () => {
    const at = '2025-03-05T10:00:00.000Z';
    const given = licenceRequestDetail({
      state: 'given',
      approval,
      training: attended,
      history: [{ at, by: imani, action: 'give' }],
    });
    const steps = progressOf(given, licence);
    expect(steps.at(1)).toMatchObject({ who: 'Imani Rhodes', reason: 'Fine' });
    expect(steps.at(-1)).toMatchObject({ who: 'Imani Rhodes', at });
    const waits = licenceRequestDetail({ state: 'approval' });
    expect(progressOf(waits, licence)[1].who).toBe('Business Contact');
    expect(progressOf(waits, undefined)[1].who).toBeUndefined();
  });
});
