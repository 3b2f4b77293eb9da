import {
  holdersOf,
  type CompiledModel,
  type Directory,
} from '@supportdesk/backstage-plugin-support-desk-common';

/**
 * All who hold a role or are of a party of a model, whoever asks: where it is held by group, those of each group.
 *
 * @param directory - the groups that matter to the model
 * @returns full references of users, each once
 */
export function everyHolderOf(
  context: { model: CompiledModel; directory: Directory; now: Date },
  id: string,
): string[] {
  // Holders are told as one of a group sees them; all groups together see all.
  const eyes = [[], ...Object.keys(context.directory).map(ref => [ref])];
  const holders = eyes.flatMap(memberships =>
    holdersOf({ ...context, caller: { user: '', memberships } }, id),
  );
  return [...new Set(holders)];
}
