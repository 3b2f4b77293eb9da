import type {
  SuperUser,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { useHeld } from '../../../hooks/useHeld';
import { refreshSuperUsers } from '../../../hooks/useSuperUsers';

/** What is done to a listing by one click; nobody is told of it while it can be taken back. */
export type HeldChange = { listing: SuperUser } & (
  | { kind: 'approve' | 'remove' }
  | { kind: 'decline'; reason: string }
  /** `on`: the last day, `YYYY-MM-DD`. */
  | { kind: 'end'; on: string }
);

async function send(api: SupportDeskApi, change: HeldChange): Promise<void> {
  const { id, version = 0 } = change.listing;
  const seen = { id, version };
  switch (change.kind) {
    case 'approve':
      await api.decideSuperUser(seen, { approved: true });
      break;
    case 'decline':
      await api.decideSuperUser(seen, {
        approved: false,
        reason: change.reason,
      });
      break;
    case 'end':
      await api.editSuperUser(seen, { to: change.on });
      break;
    default:
      await api.deleteSuperUser(seen);
  }
}

/** Holds a change back for as long as it may be taken back, then sends it; the next one sends the one before. */
export function useHeldChange() {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const sending = useMutation({
    mutationFn: (change: HeldChange) => send(api, change),
    onSettled: () => refreshSuperUsers(queryClient),
  });
  const { value, hold, release, drop } = useHeld(sending.mutate);
  return {
    held: value,
    /** The one that is held or on its way: it is shown as done. */
    doing: value ?? (sending.isPending ? sending.variables : undefined),
    error: sending.error,
    hold: (change: HeldChange) => {
      release();
      hold(change);
    },
    undo: drop,
  };
}

export type HeldChanges = ReturnType<typeof useHeldChange>;
