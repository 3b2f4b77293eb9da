import type {
  CompiledChannel,
  CompiledLevel,
  CompiledRequestType,
  LevelState,
  ModelDetail,
  SelfHelpStep,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** One level as the ladder shows it to the reader. */
export interface LadderStep {
  level: CompiledLevel;
  state: LevelState;
  /** Where the reader is. */
  here: boolean;
  /** Nothing climbs from or to it: the login level, for example. */
  apart: boolean;
  who: string;
  /** Ways to reach its usual contact, as far as the reader may know them. */
  channels: CompiledChannel[];
  /** What it promises whoever comes. */
  promise?: string;
  selfHelp: SelfHelpStep[];
  /** The request by which the reader comes here. */
  requestType?: CompiledRequestType;
}

/** The level at which the reader is: where they start, or above, once all that was to be tried there is ticked. */
export function whereIs(
  detail: ModelDetail,
  ticks: string[],
): string | undefined {
  const { model, caller } = detail;
  const start = caller.startLevel ? model.levels[caller.startLevel] : undefined;
  const steps = start
    ? stepsOf(detail, start).filter(step => !step.notForYou)
    : [];
  const done = steps.length > 0 && steps.every(step => ticks.includes(step.id));
  return done ? start?.escalatesTo ?? start?.id : start?.id;
}

/** What to try at a level: as it is for the reader, where a request says it. */
function stepsOf(
  { model, requestTypes }: ModelDetail,
  level: CompiledLevel,
): SelfHelpStep[] {
  const forReader = Object.values(requestTypes).find(
    it => it.selfHelp?.level === level.id,
  )?.selfHelp;
  if (forReader) return forReader.steps;
  const { steps = [] } = model.procedures[level.selfHelp ?? ''] ?? {};
  return steps.map(({ id, text }) => ({ id, text }));
}

const whoOf = (
  { model }: ModelDetail,
  level: CompiledLevel,
  state: LevelState,
) =>
  state.owner?.title ??
  (level.party ? model.parties[level.party]?.title : undefined) ??
  level.contacts.map(id => model.contacts[id]?.title).find(Boolean) ??
  '';

/** The levels of a model in their order, for the reader of `detail`. */
export function ladderSteps(
  detail: ModelDetail,
  ticks: string[],
): LadderStep[] {
  const { model } = detail;
  const here = whereIs(detail, ticks);
  const levels = Object.values(model.levels).sort((a, b) => a.level - b.level);
  const reached = new Set(levels.map(level => level.escalatesTo));
  const types = Object.values(model.requestTypes);
  return levels.map(level => {
    const state = detail.levels[level.id] ?? {
      opening: { state: 'notStated' as const },
    };
    const [contact] = level.contacts
      .map(id => model.contacts[id])
      .filter(Boolean);
    return {
      level,
      state,
      here: level.id === here,
      apart: levels.length > 1 && !level.escalatesTo && !reached.has(level.id),
      who: whoOf(detail, level, state),
      channels: Object.values(contact?.channels ?? {}),
      promise: level.targets[0]?.label ?? contact?.targets[0]?.label,
      selfHelp: level.selfHelp ? stepsOf(detail, level) : [],
      requestType: types.find(
        type =>
          type.level === level.id && !detail.requestTypes[type.id]?.refusal,
      ),
    };
  });
}
