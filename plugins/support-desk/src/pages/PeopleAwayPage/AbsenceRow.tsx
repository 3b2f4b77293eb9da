import type { Absence } from '@supportdesk/backstage-plugin-support-desk-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ButtonIcon } from '@backstage/ui';
import {
  RiDeleteBinLine,
  RiEditLine,
  RiErrorWarningLine,
  RiUserSharedLine,
} from '@remixicon/react';
import { PersonLine } from '../../components/PersonLine';
import { StatusLabel } from '../../components/StatusLabel';
import { useFormat } from '../../time/useFormat';
import { absenceTranslationRef } from '../../messages/absence';
import { useMessages } from '../../translations/useMessages';
import styles from './PeopleAwayPage.module.css';

/** An absence: whose, from when to when, who is asked instead; those who may, change it here. */
export function AbsenceRow(props: {
  absence: Absence;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const { t } = useMessages(absenceTranslationRef);
  const { user, deputy, note, mayEdit } = props.absence;
  const dates = useDatesOf(props.absence);
  const named = { name: user.title, dates };
  return (
    <li className={styles.absence}>
      <PersonLine name={user.title} second={note} size="small">
        <EntityRefLink entityRef={user.ref} title={user.title} hideIcon />
      </PersonLine>
      <span className={styles.dates}>{dates}</span>
      {deputy ? (
        <StatusLabel icon={<RiUserSharedLine />}>
          {t('absence.deputy', { name: deputy.title })}
        </StatusLabel>
      ) : (
        <StatusLabel icon={<RiErrorWarningLine />} tone="soon">
          {t('absence.noDeputy')}
        </StatusLabel>
      )}
      <span className={styles.buttons}>
        {mayEdit && (
          <>
            <ButtonIcon
              variant="tertiary"
              icon={<RiEditLine />}
              aria-label={t('absence.editOf', named)}
              onPress={props.onEdit}
            />
            <ButtonIcon
              variant="tertiary"
              icon={<RiDeleteBinLine />}
              aria-label={t('absence.deleteOf', named)}
              onPress={props.onDelete}
            />
          </>
        )}
      </span>
    </li>
  );
}

/** From when to when, with the zone where its days are not those of the reader. */
function useDatesOf({ from, to, timeZone }: Absence): string {
  const { t } = useMessages(absenceTranslationRef);
  const format = useFormat();
  const dates = to
    ? t('absence.dates', { from: format.date(from), to: format.date(to) })
    : t('absence.openEnded', { from: format.date(from) });
  return timeZone === format.zone
    ? dates
    : t('absence.inZone', { dates, zone: timeZone });
}
