import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
} from '@backstage/catalog-model';
import type { RegisteredModel } from '../models';
import { InvalidAnswersError } from '../tickets/errors';
import { changedFields } from './changedFields';
import type { StoredLicence } from './LicenceStore';
import { statedLicence, type Stated } from './statedLicence';

/** What a model calls what it states. */
const KEYS: Record<keyof Stated, string> = {
  title: 'title',
  service: 'service',
  bought: 'seats',
  contractEnd: 'validUntil',
  requestType: 'requestType',
  form: 'form',
  note: 'note',
  integrated: 'state',
};

/**
 * Asserts that a change leaves alone what the model states: that is changed in Git.
 *
 * @throws InvalidAnswersError that names each field, and where in which file it stands
 */
export function assertOpen(
  before: StoredLicence,
  after: StoredLicence,
  { model, entity }: RegisteredModel,
): void {
  const ofModel = model.licences[before.modelKey ?? ''];
  if (!ofModel) return;
  const stated = statedLicence(ofModel, model);
  const { annotations = {} } = entity.metadata;
  const file =
    annotations[ANNOTATION_EDIT_URL] ??
    annotations[ANNOTATION_VIEW_URL] ??
    annotations[ANNOTATION_SOURCE_LOCATION];
  const problems = changedFields(before, after)
    .filter(({ field }) => Object.hasOwn(stated, field))
    .map(({ field }) => {
      const key = KEYS[field as keyof Stated];
      const entry =
        field === 'integrated' ? `services.${ofModel.service}` : ofModel.path;
      const path = `spec.${entry}.${key}`;
      const message = `is stated by ${model.title}; change ${path} in ${
        file ?? `the file of ${model.ref}`
      }`;
      return { field, message };
    });
  if (problems.length > 0) throw new InvalidAnswersError(problems);
}
