import { Container } from '@backstage/ui';
import { useSearchParams } from 'react-router-dom';
import { CURRENT_STATES, useNoticeList } from '../../hooks/useNotices';
import { usePageTitle } from '../../hooks/usePageTitle';
import { noticesTranslationRef } from '../../messages/notices';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { EmptyNotices } from './list/EmptyNotices';
import {
  filterOf,
  queryOf,
  withFilter,
  type NoticeListFilter,
} from './list/noticeFilter';
import { NoticeFilters } from './list/NoticeFilters';
import { NoticeSection } from './list/NoticeSection';
import { NoticesHeader } from './list/NoticesHeader';
import styles from './NoticesPage.module.css';

/** Who may post sees their drafts among what is coming. */
const SHOWN = `draft,${CURRENT_STATES}`;
const OVER = 'closed,cancelled';

const isEmpty = (list: ReturnType<typeof useNoticeList>) =>
  list.data?.pages[0].items.length === 0;

/** How many there are in all lists; undefined while one of them is not known. */
function foundIn(...lists: ReturnType<typeof useNoticeList>[]) {
  const counts = lists.flatMap(it => it.data?.pages[0].totalCount ?? []);
  return counts.length === lists.length
    ? counts.reduce((sum, it) => sum + it, 0)
    : undefined;
}

/** What is interrupted, what is planned and what is over; the filter lives in the address. */
export function NoticesPage() {
  const { t } = useMessages(noticesTranslationRef, tabsTranslationRef);
  usePageTitle(t('tabs.notices'));
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const query = queryOf(filter);
  const current = useNoticeList({ ...query, state: SHOWN });
  const past = useNoticeList({ ...query, state: OVER });
  const change = (changed: NoticeListFilter) =>
    setParams(previous => withFilter(previous, changed), { replace: true });
  return (
    <>
      <NoticesHeader query={query} />
      <Container>
        <div className={styles.page}>
          <NoticeFilters
            filter={filter}
            found={foundIn(current, past)}
            onChange={change}
          />
          {isEmpty(current) && isEmpty(past) ? (
            <EmptyNotices filter={filter} onChange={change} />
          ) : (
            <>
              <NoticeSection
                title={t('notices.current')}
                empty={t('notices.empty.noneCurrent')}
                list={current}
              />
              <NoticeSection
                title={t('notices.past')}
                empty={t('notices.empty.nonePast')}
                list={past}
              />
            </>
          )}
        </div>
      </Container>
    </>
  );
}
