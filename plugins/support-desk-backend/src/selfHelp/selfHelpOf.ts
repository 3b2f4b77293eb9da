import type {
  CompiledModel,
  CompiledProcedure,
  CompiledRequestType,
  CompiledStep,
  SelfHelpMode,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** What a model wants people to try before a request, for whoever reads it. */
export interface SelfHelpSequence {
  procedure: CompiledProcedure;
  /** Id of the level at which it is tried. */
  level: string;
  mode: SelfHelpMode;
  /** Those within others follow them. */
  steps: CompiledStep[];
}

/**
 * What to try before a request comes to a level: the steps that the level, or the type, wants to have been tried, else its own, else
 * those of the level before. Logins are asked for nothing that they do not require themselves (S1-13).
 */
export function selfHelpOf(
  model: CompiledModel,
  level: string | undefined,
  type?: CompiledRequestType,
): SelfHelpSequence | undefined {
  const here = model.levels[level ?? ''];
  if (!here) return undefined;
  const conditions = type?.requires ?? here.requires;
  const tried = conditions.find(it => it.tried)?.tried;
  if (type?.kind === 'login' && !tried) return undefined;
  const place = tried
    ? model.levels[tried]
    : [here, ...levelsBefore(model, here.id)].find(it => it.selfHelp);
  const procedure = model.procedures[place?.selfHelp ?? ''];
  if (!place || !procedure) return undefined;
  return {
    procedure,
    level: place.id,
    mode: modeOf(procedure, tried !== undefined),
    steps: allOf(procedure.steps),
  };
}

/** What has to be tried is at least to be acknowledged. */
function modeOf({ mode }: CompiledProcedure, tried: boolean): SelfHelpMode {
  if (tried) return mode === 'require' ? mode : 'acknowledge';
  return mode ?? 'advise';
}

function allOf(steps: CompiledStep[]): CompiledStep[] {
  return steps.flatMap(step => [step, ...allOf(step.steps)]);
}

function levelsBefore(model: CompiledModel, level: string) {
  return Object.values(model.levels).filter(it => it.escalatesTo === level);
}
