import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import {
  LicenceStateLabel,
  LicenceUse,
  useLicenceUseWords,
} from '../components/LicenceState';
import { Lines } from '../components/Lines';
import { LoadFailed } from '../components/LoadFailed';
import { MyLicence } from '../components/MyLicence';
import { Surface } from '../components/Surface';
import { useLicences } from '../hooks/useLicences';
import { licencesRouteRef } from '../routes';
import { licencesTranslationRef } from '../messages/licences';
import { useMessages } from '../translations/useMessages';
import styles from './LicencesOfCard.module.css';

/** The licences of an entity, of one model or of all, and for each whether the reader has one. Nothing where none is needed. */
export function LicencesOfCard({ model }: { model?: string }) {
  const { entity } = useEntity();
  const { t } = useMessages(licencesTranslationRef);
  const licencesLink = useRouteRef(licencesRouteRef);
  const { data, error, refetch } = useLicences({
    entity: stringifyEntityRef(entity),
    ...(model && { model }),
  });
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data?.items.length) return null;
  return (
    <Surface
      title={t('licences.of.title')}
      action={
        <Link href={licencesLink?.() ?? '#'} standalone>
          {t('licences.of.all')}
        </Link>
      }
    >
      <Lines>
        {data.items.map(it => (
          <LicenceLine key={it.id} licence={it} />
        ))}
      </Lines>
    </Surface>
  );
}

function LicenceLine({ licence }: { licence: Licence }) {
  const licencesLink = useRouteRef(licencesRouteRef);
  const words = useLicenceUseWords();
  const query = new URLSearchParams({ licence: licence.id });
  return (
    <li className={styles.licence}>
      <div className={styles.top}>
        <Link href={`${licencesLink?.() ?? ''}?${query}`} standalone>
          {licence.title}
        </Link>
        <LicenceStateLabel licence={licence} />
      </div>
      <LicenceUse licence={licence} />
      <div className={styles.second}>{words(licence)}</div>
      <MyLicence licence={licence} />
    </li>
  );
}
