import { Button } from '@backstage/ui';
import type { SavedView } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import { isSameFilter, type TicketFilter } from '../filters/filters';
import { useViews } from './useViews';
import { ViewDialog } from './ViewDialog';
import { ViewItems } from './ViewItems';
import styles from './views.module.css';

/** In which order the list stands, the views that somebody saved, and what can be done with them. */
export function ViewMenu(props: {
  filter: TicketFilter;
  /** Id of the view that the address names. */
  view: string | undefined;
  onSort: (sort: TicketFilter['sort']) => void;
  onView: (view: string | undefined, filter: TicketFilter) => void;
}) {
  const { t } = useMessages(queueTranslationRef);
  const { filter, onView } = props;
  const [dialog, setDialog] = useState<'create' | 'edit'>();
  const views = useViews(saved => onView(saved.id, saved.query));
  const current = [...views.mine, ...views.shared].find(
    it => it.id === props.view,
  );
  const isChanged = current && !isSameFilter(current.query, filter);
  const save = (view: { title: string; sharedWith: string | undefined }) => {
    if (dialog === 'edit' && current) {
      const { title, sharedWith = null } = view;
      views.edit(current.id, { title, sharedWith });
    } else {
      views.create({ ...view, query: filter });
    }
    setDialog(undefined);
  };
  const remove = (view: SavedView) => {
    views.remove(view);
    onView(undefined, filter);
  };
  return (
    <>
      <ViewItems
        title={titleOf(current)}
        sort={filter.sort}
        views={views}
        current={current}
        isChanged={Boolean(isChanged)}
        onSort={props.onSort}
        onChoose={view => onView(view.id, view.query)}
        onUpdate={view => views.edit(view.id, { query: filter })}
        onEdit={() => setDialog('edit')}
        onRemove={remove}
        onSave={() => setDialog('create')}
      />
      <span role="status" className={styles.status}>
        {isChanged && t('queue.views.unsaved')}
        {views.deleted &&
          t('queue.views.deleted', { name: views.deleted.title })}
        {views.error && `${t('queue.views.failed')}: ${views.error.message}`}
      </span>
      {views.deleted && (
        <Button
          variant="tertiary"
          onPress={() => views.deleted && views.undo(views.deleted)}
        >
          {t('queue.undo')}
        </Button>
      )}
      {dialog && (
        <ViewDialog
          title={dialog === 'edit' ? current?.title ?? '' : ''}
          sharedWith={dialog === 'edit' ? current?.sharedWith?.ref : undefined}
          onSubmit={save}
          onClose={() => setDialog(undefined)}
        />
      )}
    </>
  );

  function titleOf(view: SavedView | undefined) {
    return view?.title ?? t(`queue.sort.${filter.sort ?? 'nextDue'}`);
  }
}
