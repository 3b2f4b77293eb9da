import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Skeleton } from '@backstage/ui';
import { RiFileSearchLine } from '@remixicon/react';
import { useParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { StateCard } from '../../components/StateCard';
import { useNotice } from '../../hooks/useNotices';
import { isNotFound } from '../../hooks/workFailure';
import { noticesRouteRef } from '../../routes';
import { noticePageTranslationRef } from '../../messages/noticePage';
import { useMessages } from '../../translations/useMessages';
import { NoticeContent } from './NoticeContent';
import styles from './NoticePage.module.css';

/** One notice: what it tells, who replied, and what is known of the interruption that it is about. */
export function NoticePage() {
  const { notice: id = '' } = useParams();
  const notice = useNotice(id);
  if (notice.data) return <NoticeContent key={id} notice={notice.data} />;
  return (
    <Container>
      <div className={styles.state}>
        {isNotFound(notice.error) && <NotFound />}
        {notice.error && !isNotFound(notice.error) && (
          <LoadFailed error={notice.error} retry={notice.refetch} />
        )}
        {!notice.error && (
          <Loading>
            <Skeleton width="100%" height={320} />
          </Loading>
        )}
      </div>
    </Container>
  );
}

function NotFound() {
  const { t } = useMessages(noticePageTranslationRef);
  const noticesLink = useRouteRef(noticesRouteRef);
  return (
    <StateCard
      icon={<RiFileSearchLine />}
      title={t('noticePage.notFound.title')}
      actions={
        <ButtonLink variant="secondary" href={noticesLink?.() ?? '#'}>
          {t('noticePage.notFound.all')}
        </ButtonLink>
      }
    >
      {t('noticePage.notFound.text')}
    </StateCard>
  );
}
