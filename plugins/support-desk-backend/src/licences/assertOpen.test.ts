import type { Entity } from '@backstage/catalog-model';
import type { RegisteredModel } from '../models';
import {
  exampleModel,
  exampleModelEntity,
} from '../tickets/__testUtils__/exampleModels';
import { plainLicence } from './__testUtils__/sampleLicence';
import { assertOpen } from './assertOpen';
import type { StoredLicence } from './LicenceStore';
import { statedLicence } from './statedLicence';

const model = exampleModel('nec-ihms');
const entity = exampleModelEntity('nec-ihms');
const licence: StoredLicence = {
  ...plainLicence,
  ...statedLicence(model.licences['document-management'], model),
  modelRef: model.ref,
  modelKey: 'document-management',
};

function registered(annotations: Record<string, string>): RegisteredModel {
  const metadata: Entity['metadata'] = { ...entity.metadata, annotations };
  return { model, entity: { ...entity, metadata }, issues: [], broken: false };
}

describe('assertOpen', () => {
  const change = (changes: Partial<StoredLicence>, annotations = {}) =>
    assertOpen(licence, { ...licence, ...changes }, registered(annotations));

  it('says where in which file it stands', () => {
    const file = 'https://git.example.com/nec/support-model.yaml';
    expect(() =>
      change({ bought: 60 }, { 'backstage.io/view-url': file }),
    ).toThrow(
      `bought: is stated by NEC IHMS; change spec.licences.document-management.seats in ${file}`,
    );
    expect(() => change({ bought: 60 })).toThrow(
      'in the file of supportmodel:default/nec-ihms',
    );
  });

  it.each<[keyof StoredLicence, Partial<StoredLicence>]>([
    ['title', { title: 'Scans' }],
    ['requestType', { requestType: undefined }],
    ['note', { note: 'Soon' }],
    ['integrated', { integrated: true }],
  ])('keeps %s as the model states it', (field, changes) => {
    expect(() => change(changes)).toThrow(`${field}: is stated by NEC IHMS`);
  });

  it.each<[string, Partial<StoredLicence>]>([
    ['what the model leaves open', { contractEnd: '2026-03-31', form: 'a' }],
    ['what the portal keeps', { lowAt: 5, metric: 'concurrent', unnamed: 1 }],
    ['nothing', {}],
  ])('lets change %s', (_what, changes) => {
    expect(() => change(changes)).not.toThrow();
  });

  it('has nothing to say of a licence that the model does not state', () => {
    const own = { ...licence, modelKey: undefined };
    const gone = { ...licence, modelKey: 'gone' };
    for (const before of [own, gone]) {
      expect(() =>
        assertOpen(before, { ...before, bought: 60 }, registered({})),
      ).not.toThrow();
    }
  });
});
