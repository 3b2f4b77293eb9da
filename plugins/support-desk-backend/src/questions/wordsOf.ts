import { areaOf, modulesOf } from '../superUsers/place';
import type { Standing } from '../knowledge/ModelStaff';
import type { TicketModels } from '../tickets/TicketModels';
import type { QuestionPlace } from './findPlace';
import type { QuestionWords } from './questionMessages';

/** What notices about a question need to say, as the model and the catalog call it. */
export async function wordsOf(
  { module, area }: QuestionPlace,
  actor: string,
  { registered: { model } }: Standing,
  models: Pick<TicketModels, 'namesOf'>,
): Promise<QuestionWords> {
  const place =
    areaOf({ area }, model) ?? modulesOf(module ? [module] : [], model)[0];
  const names = await models.namesOf([actor]);
  return {
    actor: names[actor] ?? actor,
    about: place ? `${model.title}, ${place.title}` : model.title,
    owner: model.owner,
  };
}
