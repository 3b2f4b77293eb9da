import type {
  CompiledModel,
  FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Standing } from '../knowledge/ModelStaff';
import { insteadOf } from '../superUsers/gaps';
import { InvalidAnswersError } from '../tickets/errors';

/** What a question is about. */
export interface QuestionPlace {
  /** Id of a service of the model. */
  module?: string;
  /** Id of an area of super users of the model. */
  area?: string;
}

/**
 * What a question is about, by the ids of the model.
 *
 * @throws InvalidAnswersError for what the model does not know, and for what no super user covers: with the level that takes it (S1-115)
 */
export function findPlace(
  { module: said, area }: QuestionPlace,
  standing: Standing,
): QuestionPlace {
  const { model } = standing.registered;
  const module = said === undefined ? undefined : serviceOf(said, model);
  const problems = [
    ...checkModule(said, module, standing),
    ...checkArea(area, standing),
  ];
  if (standing.superUsers.length === 0) {
    problems.push({
      field: 'model',
      message: `${model.title} has no super users; ${instead(standing)}`,
    });
  }
  if (problems.length > 0) throw new InvalidAnswersError(problems);
  return { module, area };
}

/** Where to go with what no super user answers, in a sentence without its full stop. */
export function instead({ registered, access }: Standing): string {
  const { level, requestType } = insteadOf(registered.model, access);
  if (!level) return `ask ${registered.model.owner}`;
  const place = `level ${level.level} (${level.title})`;
  return requestType
    ? `raise a request of the type '${requestType.id}' at ${place}`
    : `it is taken by ${place}`;
}

function serviceOf(said: string, { services }: CompiledModel) {
  if (Object.hasOwn(services, said)) return said;
  const ref = said.toLocaleLowerCase('en-US');
  return Object.values(services).find(it => it.entity === ref)?.id;
}

function checkModule(
  said: string | undefined,
  module: string | undefined,
  standing: Standing,
): FieldProblem[] {
  if (said === undefined || standing.superUsers.length === 0) return [];
  const { model } = standing.registered;
  const allowed = [
    ...new Set(standing.superUsers.flatMap(it => it.services)),
  ].sort();
  if (module === undefined) {
    const message = `'${said}' is not a module of ${model.title}`;
    return [{ field: 'module', message, allowed }];
  }
  if (allowed.includes(module)) return [];
  const { title } = model.services[module];
  const message = `nobody is a super user of ${title}; ${instead(standing)}`;
  return [{ field: 'module', message, allowed }];
}

function checkArea(
  area: string | undefined,
  { superUsers, registered }: Standing,
): FieldProblem[] {
  if (area === undefined || superUsers.some(it => it.area === area)) return [];
  const message = `'${area}' is not an area of the super users of ${registered.model.title}`;
  const allowed = [...new Set(superUsers.flatMap(it => it.area ?? []))];
  return [{ field: 'area', message, allowed }];
}
