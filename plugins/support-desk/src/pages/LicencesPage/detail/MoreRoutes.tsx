import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { Surface } from '../../../components/Surface';
import { WaysToMore } from '../../../components/WaysToMore';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import { useMoreLink } from '../list/useMoreLink';

/** How one more is got, and the request where the reader may raise it. */
export function MoreRoutes({ licence }: { licence: Licence }) {
  const { t } = useMessages(licencesTranslationRef);
  const linkOf = useMoreLink(licence);
  const { more, title } = licence;
  return (
    <Surface title={t('licences.more.title')} padded>
      <WaysToMore
        routes={more}
        action={({ mayRaise, requestType, when }) =>
          mayRaise && (
            <Link
              href={linkOf(requestType, {
                words: t('licences.more.words', { title }),
                case: when,
              })}
              aria-label={t('licences.more.raiseOf', {
                type: when ?? requestType.title,
                title,
              })}
              standalone
            >
              {t('licences.more.raise')}
            </Link>
          )
        }
      />
    </Surface>
  );
}
