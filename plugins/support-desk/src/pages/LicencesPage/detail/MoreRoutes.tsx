import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { ChannelLink } from '../../../components/Ladder';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { supportDeskTranslationRef } from '../../../translation';
import { useMoreLink } from '../list/useMoreLink';
import styles from './detail.module.css';

/** How one more is got: each case in the model's words, whom it goes to, and the request where the reader may raise it (S1-54, S1-55). */
export function MoreRoutes({ licence }: { licence: Licence }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const linkOf = useMoreLink(licence);
  const { more, title } = licence;
  if (more.length === 0) {
    return (
      <Surface title={t('licences.more.title')} padded>
        <span className={styles.second}>{t('licences.more.noneFor')}</span>
      </Surface>
    );
  }
  return (
    <Surface title={t('licences.more.title')}>
      <Lines>
        {more.map((route, i) => {
          const { when, contacts, requestType, mayRaise } = route;
          const forWhat = route.for.join(', ');
          return (
            <li key={i} className={styles.line}>
              {(when || forWhat || more.length > 1) && (
                <div className={styles.second}>
                  {when ?? (forWhat || t('licences.more.otherwise'))}
                </div>
              )}
              {contacts.map(contact => (
                <div key={contact.id}>
                  <div>{contact.title}</div>
                  {contact.channels.map(({ kind, value }) => (
                    <div key={`${kind} ${value}`}>
                      <ChannelLink kind={kind} value={value} />
                    </div>
                  ))}
                </div>
              ))}
              {contacts.length === 0 && <div>{requestType.title}</div>}
              {mayRaise && (
                <div>
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
                </div>
              )}
            </li>
          );
        })}
      </Lines>
    </Surface>
  );
}
