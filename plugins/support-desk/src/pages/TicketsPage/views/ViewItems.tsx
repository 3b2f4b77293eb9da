import {
  Button,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
} from '@backstage/ui';
import {
  RiArrowDownSLine,
  RiBookmarkLine,
  RiCheckLine,
} from '@remixicon/react';
import type { SavedView } from '@supportdesk/backstage-plugin-support-desk-common';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import type { TicketFilter } from '../filters/filters';
import type { Views } from './useViews';
import styles from './views.module.css';

/** The order that is no column's, and those of what stands on the second lines of the table. */
const ORDERS = [
  'nextDue',
  'queue',
  'key',
  'level',
  'created',
  'updated',
] as const;

/** The menu of orders and views; only the owner changes a view. */
export function ViewItems(props: {
  title: string;
  sort: TicketFilter['sort'];
  views: Pick<Views, 'mine' | 'shared' | 'isMine'>;
  current: SavedView | undefined;
  /** The list shows something else than the view that it came from. */
  isChanged: boolean;
  onSort: (sort: TicketFilter['sort']) => void;
  onChoose: (view: SavedView) => void;
  onUpdate: (view: SavedView) => void;
  onEdit: () => void;
  onRemove: (view: SavedView) => void;
  onSave: () => void;
}) {
  const { t } = useMessages(queueTranslationRef);
  const { views, current, sort = 'nextDue' } = props;
  const own = current && views.isMine(current) ? current : undefined;
  const iconOf = (isChosen: boolean) =>
    isChosen ? <RiCheckLine /> : <span className={styles.noIcon} />;
  const viewItem = (view: SavedView, name: string) => (
    <MenuItem
      key={view.id}
      iconStart={iconOf(view.id === current?.id)}
      onAction={() => props.onChoose(view)}
    >
      {name}
    </MenuItem>
  );
  return (
    <MenuTrigger>
      <Button
        variant="secondary"
        iconStart={<RiBookmarkLine />}
        iconEnd={<RiArrowDownSLine />}
      >
        {t('queue.views.title', { name: props.title })}
      </Button>
      <Menu>
        <MenuSection title={t('queue.views.order')}>
          {ORDERS.map(order => (
            <MenuItem
              key={order}
              iconStart={iconOf(!current && sort === order)}
              onAction={() => props.onSort(order)}
            >
              {t(`queue.sort.${order}`)}
            </MenuItem>
          ))}
        </MenuSection>
        {views.mine.length > 0 && (
          <MenuSection title={t('queue.views.mine')}>
            {views.mine.map(view => viewItem(view, view.title))}
          </MenuSection>
        )}
        {views.shared.length > 0 && (
          <MenuSection title={t('queue.views.shared')}>
            {views.shared.map(view =>
              viewItem(
                view,
                t('queue.views.others', {
                  name: view.title,
                  owner: view.owner.title,
                }),
              ),
            )}
          </MenuSection>
        )}
        <MenuSection title={t('queue.views.this')}>
          <MenuItem onAction={props.onSave}>{t('queue.views.save')}</MenuItem>
          {own && props.isChanged && (
            <MenuItem onAction={() => props.onUpdate(own)}>
              {t('queue.views.update')}
            </MenuItem>
          )}
          {own && (
            <MenuItem onAction={props.onEdit}>{t('queue.views.edit')}</MenuItem>
          )}
          {own && (
            <MenuItem color="danger" onAction={() => props.onRemove(own)}>
              {t('queue.views.delete')}
            </MenuItem>
          )}
        </MenuSection>
      </Menu>
    </MenuTrigger>
  );
}
