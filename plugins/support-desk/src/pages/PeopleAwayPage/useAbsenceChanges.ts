import type {
  Absence,
  CreateAbsence,
  EditAbsence,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';
import { refreshAbsences } from '../../hooks/useAbsences';
import { useUndoable } from '../../hooks/useUndoable';
import { againOf, editOf } from './absenceForm';

/** What was done last, and how it is taken back. */
export interface AbsenceChange {
  kind: 'created' | 'edited' | 'deleted' | 'undone';
  name: string;
  undo?: (api: SupportDeskApi) => Promise<unknown>;
}

/** Records, changes and deletes absences; each can be taken back for a while. */
export function useAbsenceChanges() {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const [done, setDone] = useUndoable<AbsenceChange>();
  const onSettled = () => refreshAbsences(queryClient);

  const creation = useMutation({
    mutationFn: (absence: CreateAbsence) => api.createAbsence(absence),
    onSuccess: ({ id, version, user }) =>
      setDone({
        kind: 'created',
        name: user.title,
        undo: it => it.deleteAbsence(id, version),
      }),
    onSettled,
  });
  const edition = useMutation({
    mutationFn: (sent: {
      before: Absence;
      version: number;
      edit: EditAbsence;
    }) => api.editAbsence(sent.before.id, sent.version, sent.edit),
    onSuccess: ({ id, version, user }, { before }) =>
      setDone({
        kind: 'edited',
        name: user.title,
        undo: it => it.editAbsence(id, version, editOf(before)),
      }),
    onSettled,
  });
  const deletion = useMutation({
    mutationFn: ({ id, version }: Absence) => api.deleteAbsence(id, version),
    onSuccess: (_, absence) =>
      setDone({
        kind: 'deleted',
        name: absence.user.title,
        undo: it => it.createAbsence(againOf(absence)),
      }),
    onSettled,
  });
  const undoing = useMutation({
    mutationFn: async ({ undo }: AbsenceChange) => undo?.(api),
    onSuccess: (_, { name }) => setDone({ kind: 'undone', name }),
    onSettled,
  });

  return {
    creation,
    edition,
    done,
    remove: deletion.mutate,
    removeError: deletion.error,
    undo: () => done && undoing.mutate(done),
    undoError: undoing.error,
    isUndoing: undoing.isPending,
    /** Forgets what went wrong in the form that is closed. */
    reset: () => {
      creation.reset();
      edition.reset();
    },
  };
}

export type AbsenceChanges = ReturnType<typeof useAbsenceChanges>;
