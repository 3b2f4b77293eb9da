import { useApi } from '@backstage/frontend-plugin-api';
import type {
  CreateView,
  EditView,
  SavedView,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { useMe } from '../../../hooks/useMe';
import { useUndoable } from '../../../hooks/useUndoable';

/** The views of the reader and of their groups, and what can be done with them; a deleted one can be had back for ten seconds. */
export function useViews(onSaved: (view: SavedView) => void) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { user } = useMe();
  const [deleted, setDeleted] = useUndoable<SavedView>();
  const views = useQuery({
    queryKey: ['views'],
    queryFn: async () => (await api.getViews()).items,
  });
  const onSettled = () =>
    queryClient.invalidateQueries({ queryKey: ['views'] });

  const create = useMutation({
    mutationFn: (view: CreateView) => api.createView(view),
    onSuccess: onSaved,
    onSettled,
  });
  const edit = useMutation({
    mutationFn: ({ id, changes }: { id: string; changes: EditView }) =>
      api.editView(id, changes),
    onSuccess: onSaved,
    onSettled,
  });
  const remove = useMutation({
    mutationFn: (view: SavedView) => api.deleteView(view.id),
    onSuccess: (_, view) => setDeleted(view),
    onSettled,
  });

  const isMine = ({ owner }: SavedView) => owner.ref === user;
  const all = views.data ?? [];
  return {
    mine: all.filter(isMine),
    shared: all.filter(it => !isMine(it)),
    isMine,
    create: create.mutate,
    edit: (id: string, changes: EditView) => edit.mutate({ id, changes }),
    remove: remove.mutate,
    deleted,
    undo: ({ title, query, sharedWith }: SavedView) => {
      setDeleted(undefined);
      create.mutate({ title, query, sharedWith: sharedWith?.ref });
    },
    error: create.error ?? edit.error ?? remove.error,
  };
}

export type Views = ReturnType<typeof useViews>;
