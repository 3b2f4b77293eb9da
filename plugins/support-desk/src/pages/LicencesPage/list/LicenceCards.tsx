import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  LicenceStateLabel,
  LicenceUse,
  useLicenceUseWords,
} from '../../../components/LicenceState';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from '../LicencesPage.module.css';
import { ChooseLicence } from './ChooseLicence';
import type { LicenceGroup } from './licenceGroups';
import { RenewalCell } from './RenewalCell';
import { SourceLine } from './SourceLine';

/** The register on a small screen: a surface for each system, a card for each licence. */
export function LicenceCards(props: {
  groups: LicenceGroup[];
  chosen: string | undefined;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const words = useLicenceUseWords();
  return (
    <>
      {props.groups.map(({ model, title, licences, together }) => (
        <Surface key={model} title={title}>
          <Lines>
            {licences.map(it => (
              <LicenceCard
                key={it.id}
                licence={it}
                isChosen={it.id === props.chosen}
              />
            ))}
            {together && (
              <li className={styles.togetherCard}>
                {t('licences.together')}: {words(together)}
              </li>
            )}
          </Lines>
        </Surface>
      ))}
    </>
  );
}

function LicenceCard({
  licence,
  isChosen,
}: {
  licence: Licence;
  isChosen: boolean;
}) {
  const words = useLicenceUseWords();
  return (
    <li className={isChosen ? styles.chosenCard : styles.card}>
      <div className={styles.cardTop}>
        <div>
          <ChooseLicence licence={licence} />
          <SourceLine licence={licence} />
        </div>
        <LicenceStateLabel licence={licence} />
      </div>
      <LicenceUse licence={licence} />
      <div className={styles.cardFoot}>
        <span className={styles.figures}>{words(licence)}</span>
        <span>
          <RenewalCell licence={licence} />
        </span>
      </div>
    </li>
  );
}
