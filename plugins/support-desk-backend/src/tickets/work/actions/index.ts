import type { ActionRules } from '../TransitionService';
import { applyModelRules } from './applyModel';
import { assignRules } from './assign';
import { beginRules } from './begin';
import { categoriseRules } from './categorise';
import { closeRules } from './close';
import { dueTimeRules } from './dueTimes';
import type { RuleOptions } from './options';
import { prioritiseRules } from './prioritise';
import { reclassifyRules } from './reclassify';
import { resolveRules } from './resolve';
import { waitRules } from './wait';

/** What each action makes of one ticket. Those that join two are made where relations are. */
export function createActionRules(
  options: RuleOptions,
): Omit<ActionRules, 'merge' | 'unmerge'> {
  return {
    ...beginRules,
    ...assignRules(options),
    ...waitRules(options),
    ...resolveRules(options),
    ...closeRules,
    ...prioritiseRules(options),
    ...categoriseRules(options),
    ...reclassifyRules(options),
    ...dueTimeRules,
    ...applyModelRules,
  };
}
