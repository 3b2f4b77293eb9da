import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiDatabase2Line, RiGitBranchLine } from '@remixicon/react';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from '../LicencesPage.module.css';

const ICONS = { model: <RiGitBranchLine />, portal: <RiDatabase2Line /> };

/** Where the figures of a licence are kept, and what is counted where that is not people by name. */
export function SourceLine({
  licence: { source, metric },
}: {
  licence: Licence;
}) {
  const { t } = useMessages(licencesTranslationRef);
  return (
    <span className={styles.source}>
      <span aria-hidden="true">{ICONS[source]}</span>
      <span>
        {t(`licences.source.${source}`)}
        {metric !== 'named' && <>, {t(`licences.metric.${metric}`)}</>}
      </span>
    </span>
  );
}
