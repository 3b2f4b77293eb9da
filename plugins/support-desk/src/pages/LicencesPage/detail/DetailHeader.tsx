import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { ButtonIcon, ButtonLink } from '@backstage/ui';
import { RiArrowUpCircleLine, RiCloseLine } from '@remixicon/react';
import {
  LicenceStateLabel,
  useLicenceUseWords,
} from '../../../components/LicenceState';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import { useMoreLink } from '../list/useMoreLink';
import { ManageLicence } from '../manage/ManageLicence';
import styles from './detail.module.css';

/** Which licence is open and how it stands, and what its upgrade takes. */
export function DetailHeader({
  licence,
  onClose,
}: {
  licence: Licence;
  onClose: () => void;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const linkOf = useMoreLink(licence);
  const useWords = useLicenceUseWords();
  const { title, modelTitle, upgrade } = licence;
  return (
    <header className={styles.header}>
      <div>
        <h2 className={styles.title}>{title}</h2>
        <div className={styles.standing}>
          <span>{modelTitle}</span>
          <span>{useWords(licence)}</span>
          <LicenceStateLabel licence={licence} />
        </div>
      </div>
      <div className={styles.actions}>
        {upgrade && (
          <ButtonLink
            variant="secondary"
            iconStart={<RiArrowUpCircleLine />}
            href={linkOf(upgrade.requestType, {
              words: t('licences.detail.upgradeWords', { title }),
            })}
          >
            {t('licences.detail.upgrade')}
          </ButtonLink>
        )}
        <ManageLicence licence={licence} onDeleted={onClose} />
        <ButtonIcon
          variant="tertiary"
          aria-label={t('licences.detail.close')}
          icon={<RiCloseLine />}
          onPress={onClose}
        />
      </div>
    </header>
  );
}
