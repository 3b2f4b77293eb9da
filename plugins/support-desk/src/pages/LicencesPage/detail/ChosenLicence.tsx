import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { Skeleton } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { useLicence } from '../../../hooks/useLicences';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import { UseOverTime } from '../figures/UseOverTime';
import { AskedFor } from './AskedFor';
import styles from './detail.module.css';
import { DetailHeader } from './DetailHeader';
import { ForYou } from './ForYou';
import { LicenceFacts } from './LicenceFacts';
import { MoreRoutes } from './MoreRoutes';
import { Seats } from './Seats';
import { SourceFailing } from './SourceFailing';

/**
 * The licence that the address names, below the list.
 *
 * @param props.listed - as it stands in the list; one that the filter leaves out is asked for
 */
export function ChosenLicence(props: {
  id: string;
  listed: Licence | undefined;
  onClose: () => void;
}) {
  const { id, listed, onClose } = props;
  const asked = useLicence(listed ? undefined : id);
  const licence = listed ?? asked.data;
  if (licence) return <LicenceDetail licence={licence} onClose={onClose} />;
  if (asked.error)
    return <LoadFailed error={asked.error} retry={asked.refetch} />;
  return (
    <Loading>
      <Skeleton width="100%" height={320} />
    </Loading>
  );
}

function LicenceDetail({
  licence,
  onClose,
}: {
  licence: Licence;
  onClose: () => void;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const top = useRef<HTMLElement>(null);
  // Below a long list nobody would see that it has opened.
  useEffect(() => {
    top.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <section
      ref={top}
      className={styles.detail}
      aria-label={t('licences.detail.label', { title: licence.title })}
    >
      <DetailHeader licence={licence} onClose={onClose} />
      <SourceFailing licence={licence} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <UseOverTime licence={licence} />
          <div className={styles.lastOnSmall}>
            <LicenceFacts licence={licence} />
          </div>
        </div>
        <div className={styles.column}>
          <ForYou licence={licence} />
          <AskedFor licence={licence} />
          <Seats licence={licence} />
          <MoreRoutes licence={licence} />
        </div>
      </div>
    </section>
  );
}
