import {
  openPointsOf,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { contentHash } from '../../database';
import { oncePer } from '../../oncePer';

/** What is open in a model, with a hash of all that each point says: where that changes, what was asked and answered is about something else. */
export const pointsOf = oncePer((model: CompiledModel) =>
  openPointsOf(model).map(point => {
    const { kind, text, handledAs } = point;
    return { point, hash: contentHash({ kind, text, handledAs }) };
  }),
);
