import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useCurrentNotices } from '../../hooks/useNotices';
import { noticesRouteRef } from '../../routes';
import { useFormat } from '../../time/useFormat';
import { noticesTranslationRef } from '../../messages/notices';
import { useMessages } from '../../translations/useMessages';
import { NoticeBanner } from './NoticeBanner';
import styles from './NoticeBanners.module.css';
import { pressing } from './pressing';

const SHOWN = 3;

/**
 * What people should not overlook before they go on: nothing where there is nothing, or where it cannot be known now, for a banner that
 * fails would be in the way of what people came for.
 *
 * @param props.model - full reference; absent: of all that the reader may see
 */
export function NoticeBanners({ model }: { model?: string }) {
  const { t } = useMessages(noticesTranslationRef);
  const noticesLink = useRouteRef(noticesRouteRef);
  const { now } = useFormat();
  const { data = [] } = useCurrentNotices({ ...(model && { model }) });
  const notices = pressing(data, now);
  const more = notices.length - SHOWN;
  if (notices.length === 0) return null;
  return (
    <section className={styles.banners} aria-label={t('notices.banner.label')}>
      {notices.slice(0, SHOWN).map(it => (
        <NoticeBanner key={it.id} notice={it} />
      ))}
      {more > 0 && (
        <Link href={noticesLink?.() ?? '#'} standalone>
          {t('notices.banner.more', { count: more })}
        </Link>
      )}
    </section>
  );
}
