import { exampleModel } from '../../__testUtils__/models';
import {
  exampleNoticeSummary,
  openInterruption,
} from '../../__testUtils__/notices';
import { concerning } from './concerning';

const model = exampleModel('nec-ihms');
const { id, title, entity } = model.services.rents;
const system = Object.values(model.services).find(it => it.kind === 'system')!;
const named = { id, title, entity };

const notices = [
  exampleNoticeSummary({ id: 'coming', services: [named] }),
  exampleNoticeSummary({
    id: 'letters',
    services: [{ id: 'letters', title: 'Letters' }],
  }),
  openInterruption({
    id: 'down',
    services: [
      { id: entity!, title, dependsOn: { id: 'database', title: 'Database' } },
    ],
  }),
  exampleNoticeSummary({ id: 'anything', state: 'open', services: [] }),
  exampleNoticeSummary({ id: 'news', kind: 'general', services: [named] }),
  openInterruption({ id: 'over', endedAt: '2025-03-08T11:00:00Z' }),
];

describe('concerning', () => {
  it.each([
    ['by its id', id, ['down', 'anything', 'coming']],
    ['by its entity', entity, ['down', 'anything', 'coming']],
    ['of the system', system.id, ['down', 'anything', 'coming', 'letters']],
    ['of none', undefined, ['down', 'anything', 'coming', 'letters']],
    ['that the model does not have', 'moon', ['anything']],
  ])('keeps what concerns a service %s', (_, service, ids) => {
    expect(concerning(notices, model, service).map(it => it.id)).toEqual(ids);
  });
});
