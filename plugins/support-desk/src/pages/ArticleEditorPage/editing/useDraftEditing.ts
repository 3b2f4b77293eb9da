import type { Draft } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { useNow } from '../../../hooks/useNow';
import { workFailureOf } from '../../../hooks/workFailure';
import {
  draftEditing,
  editOf,
  savable,
  unsavedOf,
  type DraftEvent,
  type DraftField,
} from './draftEditing';
import { forget, keep, resume } from './keptDraft';

/** How long nothing is typed before it is saved. */
export const REST_MS = 1_000;

/** How long after it could not be saved it is tried again. */
export const RETRY_MS = 15_000;

const isOffline = (error: unknown) =>
  !navigator.onLine || error instanceof TypeError;

const refusedOf = (
  fields: { field: string; message: string }[],
  sent: Record<string, unknown>,
) =>
  Object.fromEntries(
    fields
      .filter(({ field }) => field in sent)
      .map(({ field, message }) => [
        field as DraftField,
        { value: sent[field] as string | undefined, reason: message },
      ]),
  );

/**
 * Writes an article: saves what rests for a second, keeps in the browser what is not saved yet, and stops where somebody
 * else was faster.
 */
export function useDraftEditing(draft: Draft) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const now = useNow();
  const [initial] = useState(() => resume(draft));
  const [editing, dispatch] = useReducer(draftEditing, initial);
  // Saved by itself as all else; the reader may still take what was there before.
  const [restored, setRestored] = useState(
    initial.restoredFrom === undefined
      ? undefined
      : { at: initial.restoredFrom, instead: initial.saved },
  );
  const latest = useRef(editing);
  latest.current = editing;
  const { id } = draft;
  const { status } = editing;
  const unsaved = unsavedOf(editing).length > 0;

  // One after the other: each change starts from the version that the one before made.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const tell = useCallback((event: DraftEvent) => {
    latest.current = draftEditing(latest.current, event);
    dispatch(event);
  }, []);

  const send = useCallback(
    async (always = false) => {
      const { body } = latest.current.fields;
      const sent = { ...(always && { body }), ...savable(latest.current) };
      if (latest.current.status.kind === 'stale') return false;
      if (Object.keys(sent).length === 0)
        return unsavedOf(latest.current).length === 0;
      tell({ type: 'sending' });
      try {
        const seen = { id, version: latest.current.base.version };
        const saved = await api.editDraft(seen, editOf(sent));
        tell({ type: 'saved', draft: saved, sent });
        queryClient.setQueryData(['faq', 'draft', id], saved);
        if (unsavedOf(latest.current).length === 0) forget(id);
        return unsavedOf(latest.current).length === 0;
      } catch (error) {
        const failure = workFailureOf(error);
        if (failure.kind === 'stale') {
          try {
            tell({ type: 'stale', theirs: await api.getDraft(id) });
            return false;
          } catch {
            // What it says now is not known: it is tried again.
          }
        }
        tell({
          type: 'failed',
          reason:
            failure.kind === 'fields'
              ? failure.fields.map(it => it.message).join(' ')
              : (failure.kind === 'failed' && failure.message) || String(error),
          offline: isOffline(error),
          refused:
            failure.kind === 'fields' ? refusedOf(failure.fields, sent) : {},
        });
        return false;
      }
    },
    [api, id, queryClient, tell],
  );

  /**
   * Saves what is written now.
   *
   * @param options - `always`: even where nothing was changed, as a word that it is to stay as it is
   * @returns whether nothing is left to save
   */
  const save = useCallback(
    (options: { always?: boolean } = {}): Promise<boolean> => {
      const sending = queue.current.then(() => send(options.always));
      queue.current = sending;
      return sending;
    },
    [send],
  );

  /** Does something else with the draft, between two changes. */
  const between = useCallback(<T>(work: () => Promise<T>): Promise<T> => {
    const working = queue.current.then(work);
    queue.current = working.catch(() => undefined);
    return working;
  }, []);

  useEffect(() => tell({ type: 'received', draft }), [draft, tell]);

  useEffect(() => {
    if (!unsaved || status.kind !== 'rest') return undefined;
    const timer = setTimeout(() => save(), REST_MS);
    return () => clearTimeout(timer);
  }, [unsaved, status, editing.fields, save]);

  useEffect(() => {
    if (status.kind !== 'failed') return undefined;
    const again = () => {
      save();
    };
    const timer = setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [status, save]);

  useEffect(() => {
    const { base, fields } = editing;
    if (unsaved) {
      keep(id, { fields, version: base.version, at: now.toISOString() });
    } else {
      forget(id);
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- kept when it changes, not when time goes on
  }, [id, editing.fields, editing.base.version, unsaved]);

  // Who leaves does not wait for the rest; it stays in the browser until it is saved.
  useEffect(
    () => () => {
      if (unsavedOf(latest.current).length > 0) save();
    },
    [save],
  );

  return {
    ...editing,
    /** What was found in this browser: when it had been kept, and what was saved instead. */
    restored,
    dismissRestored: () => setRestored(undefined),
    unsaved,
    tell,
    save,
    between,
    /** The draft at the version that the last change made. */
    seen: useCallback(
      () => ({ id, version: latest.current.base.version }),
      [id],
    ),
  };
}

/** @see useDraftEditing */
export type DraftWork = ReturnType<typeof useDraftEditing>;
