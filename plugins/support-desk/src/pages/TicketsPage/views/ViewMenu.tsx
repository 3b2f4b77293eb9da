import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Button,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
} from '@backstage/ui';
import { RiArrowDownSLine, RiBookmarkLine } from '@remixicon/react';
import { supportDeskTranslationRef } from '../../../translation';
import type { TicketFilter } from '../filters/filters';

/** The order that is no column's, and those of what stands on the second lines of the table. */
const ORDERS = [
  'nextDue',
  'queue',
  'key',
  'level',
  'created',
  'updated',
] as const;

/** In which order the list stands, and the views that somebody saved. */
export function ViewMenu(props: {
  filter: TicketFilter;
  /** Id of the view that the address names. */
  view: string | undefined;
  onSort: (sort: TicketFilter['sort']) => void;
  onView: (view: string | undefined, filter: TicketFilter) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const sort = props.filter.sort ?? 'nextDue';
  return (
    <MenuTrigger>
      <Button
        variant="secondary"
        iconStart={<RiBookmarkLine />}
        iconEnd={<RiArrowDownSLine />}
      >
        {t('queue.views.title', { name: t(`queue.sort.${sort}`) })}
      </Button>
      <Menu>
        <MenuSection title={t('queue.views.order')}>
          {ORDERS.map(order => (
            <MenuItem key={order} onAction={() => props.onSort(order)}>
              {t(`queue.sort.${order}`)}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </MenuTrigger>
  );
}
