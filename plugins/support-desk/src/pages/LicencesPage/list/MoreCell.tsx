import type {
  Licence,
  LicenceRoute,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from '../LicencesPage.module.css';

/** The contacts of a route; without any the request goes where its type does. */
const whoOf = ({ contacts, requestType }: LicenceRoute): string[] =>
  contacts.length > 0 ? contacts.map(it => it.title) : [requestType.title];

/** Who is asked for more, with the case in the model's words; the whole of it is with the licence. */
export function MoreCell({ licence }: { licence: Licence }) {
  const { t } = useMessages(licencesTranslationRef);
  if (licence.more.length === 0)
    return <span className={styles.second}>{t('licences.more.none')}</span>;
  return (
    <>
      {licence.more.map((route, i) => (
        <div key={i}>
          <div>{whoOf(route).join(t('licences.more.or'))}</div>
          {route.when && <div className={styles.second}>{route.when}</div>}
        </div>
      ))}
    </>
  );
}
