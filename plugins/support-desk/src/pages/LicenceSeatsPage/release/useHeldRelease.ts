import type { Seat } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { useHeld } from '../../../hooks/useHeld';
import { refreshLicences } from '../../../hooks/useLicences';

/**
 * Takes seats back once that can no longer be undone: until then they stay as they are, and nobody is told. What is refused keeps
 * no other from being released.
 */
export function useHeldRelease(licence: string) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const sending = useMutation({
    mutationFn: async (seats: Seat[]) => {
      const failures: { seat: Seat; error: Error }[] = [];
      for (const seat of seats) {
        try {
          await api.releaseSeat(licence, seat.id);
        } catch (error) {
          failures.push({ seat, error: error as Error });
        }
      }
      return failures;
    },
    onSettled: () => refreshLicences(queryClient),
  });
  const { value, hold, release, drop } = useHeld<Seat[]>(sending.mutate);
  return {
    held: value,
    /** Those that are held or on their way: they are shown as released. */
    leaving: value ?? (sending.isPending ? sending.variables : []),
    failures: sending.data ?? [],
    hold: (seats: Seat[]) => {
      release();
      hold(seats);
    },
    /** Releases them at once. */
    release,
    undo: drop,
  };
}

export type HeldRelease = ReturnType<typeof useHeldRelease>;
