import { Button, Skeleton } from '@backstage/ui';
import type {
  InfiniteData,
  UseInfiniteQueryResult,
} from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import { LoadFailed } from '../LoadFailed';
import { Loading } from '../Loading';
import styles from './PagedList.module.css';

/**
 * What comes a page at a time: while it loads, where it failed, where there is nothing, and a way to more.
 *
 * @param props.isInside - stands inside a surface, whose hairline parts the way to more from the list
 */
export function PagedList<Item>(props: {
  list: UseInfiniteQueryResult<InfiniteData<{ items: Item[] }>>;
  empty: ReactNode;
  isInside?: boolean;
  children: (items: Item[]) => ReactNode;
}) {
  const { t } = useMessages(commonTranslationRef);
  const { list, empty, isInside, children } = props;
  if (list.error) return <LoadFailed error={list.error} retry={list.refetch} />;
  if (!list.data) {
    return (
      <Loading>
        <Skeleton width="100%" height={160} />
      </Loading>
    );
  }
  const items = list.data.pages.flatMap(page => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      {list.hasNextPage && (
        <div className={`${styles.foot} ${isInside ? styles.inside : ''}`}>
          <Button
            variant="secondary"
            isPending={list.isFetchingNextPage}
            onPress={() => list.fetchNextPage()}
          >
            {t('common.more')}
          </Button>
        </div>
      )}
    </>
  );
}
