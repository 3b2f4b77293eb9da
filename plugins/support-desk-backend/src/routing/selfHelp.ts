import type {
  CompiledModel,
  CompiledRequestType,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';

/**
 * What to try before a request comes to a level: the steps that the level, or the type, wants to have been tried, else its own, else
 * those of the level before.
 */
export function selfHelpFor(
  model: CompiledModel,
  level: string | undefined,
  type?: CompiledRequestType,
): RouteResult['selfHelp'] {
  const here = model.levels[level ?? ''];
  if (!here) return undefined;
  const conditions = type?.requires ?? here.requires;
  const tried = conditions.find(it => it.tried)?.tried;
  const place = tried
    ? model.levels[tried]
    : [here, ...levelsBefore(model, here.id)].find(it => it.selfHelp);
  const procedure = model.procedures[place?.selfHelp ?? ''];
  if (!place || !procedure) return undefined;
  return {
    procedure: procedure.id,
    title: procedure.title,
    level: place.id,
    mode: tried ? 'acknowledge' : 'advise',
    ordered: procedure.ordered,
    steps: procedure.steps.map(({ id, text, source }) => {
      const link = source ? model.knowledge.sources[source]?.link : undefined;
      return { id, text, ...(source && { source }), ...(link && { link }) };
    }),
  };
}

function levelsBefore(model: CompiledModel, level: string) {
  return Object.values(model.levels).filter(it => it.escalatesTo === level);
}
