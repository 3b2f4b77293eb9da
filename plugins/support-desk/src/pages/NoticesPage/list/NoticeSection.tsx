import { Lines } from '../../../components/Lines';
import { NoticeLine } from '../../../components/Notices';
import { PagedList } from '../../../components/PagedList';
import { Surface } from '../../../components/Surface';
import type { useNoticeList } from '../../../hooks/useNotices';
import styles from '../NoticesPage.module.css';

/** Notices under one heading, and what is said where there are none. */
export function NoticeSection(props: {
  title: string;
  empty: string;
  list: ReturnType<typeof useNoticeList>;
}) {
  const { title, empty, list } = props;
  return (
    <Surface title={title}>
      <PagedList
        list={list}
        isInside
        empty={<p className={styles.none}>{empty}</p>}
      >
        {notices => (
          <Lines>
            {notices.map(it => (
              <NoticeLine key={it.id} notice={it} />
            ))}
          </Lines>
        )}
      </PagedList>
    </Surface>
  );
}
