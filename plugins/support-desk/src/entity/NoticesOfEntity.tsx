import { stringifyEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { Lines } from '../components/Lines';
import { NoticeLine } from '../components/Notices';
import { Surface } from '../components/Surface';
import { useCurrentNotices } from '../hooks/useNotices';
import { noticesRouteRef } from '../routes';
import { noticesTranslationRef } from '../messages/notices';
import { useMessages } from '../translations/useMessages';

/**
 * What is open and coming about an entity, or about what it depends on. Nothing where there is nothing, or where it cannot be known now:
 * the rest of the page says what failed.
 *
 * @param props.model - full reference; absent: of all models
 */
export function NoticesOfEntity({ model }: { model?: string }) {
  const { entity } = useEntity();
  const { t } = useMessages(noticesTranslationRef);
  const noticesLink = useRouteRef(noticesRouteRef);
  const { data: notices = [] } = useCurrentNotices({
    entity: stringifyEntityRef(entity),
    ...(model && { model }),
  });
  if (notices.length === 0) return null;
  return (
    <Surface
      title={t('notices.of.title')}
      action={
        <Link href={noticesLink?.() ?? '#'} standalone>
          {t('notices.of.all')}
        </Link>
      }
    >
      <Lines>
        {notices.map(it => (
          <NoticeLine key={it.id} notice={it} isShort />
        ))}
      </Lines>
    </Surface>
  );
}
