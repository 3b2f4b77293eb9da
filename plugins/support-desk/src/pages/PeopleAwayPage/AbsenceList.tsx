import type { Absence } from '@supportdesk/backstage-plugin-support-desk-common';
import { Skeleton } from '@backstage/ui';
import { RiUserSmileLine } from '@remixicon/react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Lines } from '../../components/Lines';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { Surface } from '../../components/Surface';
import { isAwayAt } from '../../hooks/awayAt';
import { useNow } from '../../hooks/useNow';
import { absenceTranslationRef } from '../../messages/absence';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import { AbsenceRow } from './AbsenceRow';

/** Who is away now, and who will be. */
export function AbsenceList(props: {
  absences: UseQueryResult<Absence[]>;
  onEdit: (absence: Absence) => void;
  onDelete: (absence: Absence) => void;
}) {
  const { t } = useMessages(absenceTranslationRef, commonTranslationRef);
  const now = useNow();
  const { absences, onEdit, onDelete } = props;
  const { data, error, refetch } = absences;
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) {
    return (
      <div role="status" aria-label={t('common.loading')}>
        <Skeleton height={160} />
      </div>
    );
  }
  if (data.length === 0) {
    return (
      <StateCard icon={<RiUserSmileLine />} title={t('absence.none.title')}>
        {t('absence.none.text')}
      </StateCard>
    );
  }
  const parts = [
    ['now', data.filter(it => isAwayAt(it, now))],
    ['later', data.filter(it => !isAwayAt(it, now))],
  ] as const;
  return (
    <>
      {parts
        .filter(([, items]) => items.length > 0)
        .map(([part, items]) => (
          <Surface key={part} title={t(`absence.${part}`)}>
            <Lines>
              {items.map(absence => (
                <AbsenceRow
                  key={absence.id}
                  absence={absence}
                  onEdit={() => onEdit(absence)}
                  onDelete={() => onDelete(absence)}
                />
              ))}
            </Lines>
          </Surface>
        ))}
    </>
  );
}
