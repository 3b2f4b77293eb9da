import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketModels } from '../../tickets/TicketModels';
import { managersOf } from '../LicenceSight';
import type { StoredRequest } from './LicenceRequestStore';
import type { RequestWords } from './requestMessages';

/** What notices about a request need to say, as the model and the catalog call it. */
export async function wordsOf(
  { person, title, modelRef }: StoredRequest,
  actor: string,
  {
    licence,
    model,
  }: {
    licence?: { title: string; managers: string[] };
    model?: CompiledModel;
  },
  models: Pick<TicketModels, 'namesOf'>,
): Promise<RequestWords> {
  const names = await models.namesOf([person, actor]);
  return {
    person: names[person] ?? person,
    actor: names[actor] ?? actor,
    licence: licence?.title ?? title,
    model: model?.title ?? modelRef,
    managers: licence && model ? managersOf(licence, model) : [],
  };
}
