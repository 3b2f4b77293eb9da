import type {
  CompiledModel,
  CompiledNotice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredNotice } from './NoticeStore';

/** The notice of the model that a posted one is one of; of a type that the model has no longer, its name alone. */
export function noticeTypeOf(
  model: CompiledModel,
  { type, kind }: Pick<StoredNotice, 'type' | 'kind'>,
): CompiledNotice {
  // Whoever previews says what they like: `constructor` too.
  if (Object.hasOwn(model.notices, type)) return model.notices[type];
  return {
    id: type,
    title: type,
    path: `notices.${type}`,
    kind,
    requires: [],
    audience: [],
    channels: [],
    include: [],
    targets: [],
    followedBy: [],
  };
}

/** Whether it is about service that is down. */
export function isInterruption({ kind }: Pick<StoredNotice, 'kind'>): boolean {
  return kind === 'plannedDowntime' || kind === 'unplannedInterruption';
}
