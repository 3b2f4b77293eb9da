import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Skeleton } from '@backstage/ui';
import { Lines } from '../components/Lines';
import { LoadFailed } from '../components/LoadFailed';
import { NoticeLine } from '../components/Notices';
import { SupportProviders } from '../components/SupportProviders';
import { useCurrentNotices } from '../hooks/useNotices';
import { noticesRouteRef } from '../routes';
import { noticesTranslationRef } from '../messages/notices';
import { useMessages } from '../translations/useMessages';
import styles from './NoticesWidget.module.css';

const SHOWN = 5;

/** What is interrupted, and what is planned, of all that the reader may see. */
export function CurrentNotices() {
  const { t } = useMessages(noticesTranslationRef);
  const noticesLink = useRouteRef(noticesRouteRef);
  const { data, error, refetch } = useCurrentNotices({});
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) return <Skeleton width="100%" height={120} />;
  return (
    <>
      {data.length === 0 ? (
        <p className={styles.empty}>{t('notices.empty.noneCurrent')}</p>
      ) : (
        <Lines>
          {data.slice(0, SHOWN).map(it => (
            <NoticeLine key={it.id} notice={it} isShort />
          ))}
        </Lines>
      )}
      <p className={styles.all}>
        <Link href={noticesLink?.() ?? '#'} standalone>
          {t('notices.of.all')}
        </Link>
      </p>
    </>
  );
}

/** Home page: service notices. The home page's grid stands outside the plugin's wrapper. */
export function NoticesWidget() {
  return (
    <SupportProviders>
      <CurrentNotices />
    </SupportProviders>
  );
}
