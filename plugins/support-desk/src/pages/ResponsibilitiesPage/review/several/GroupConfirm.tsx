import type {
  Matrix,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiCheckDoubleLine } from '@remixicon/react';
import { supportDeskTranslationRef } from '../../../../translation';
import { assumedIn } from '../decide/decision';
import styles from './several.module.css';

/** Confirms all that is only assumed in a group; nothing where there is less than two. */
export function GroupConfirm(props: {
  matrix: Matrix;
  /** Those that are shown. */
  rows: MatrixRow[];
  group: string;
  onConfirm: (group: string) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { matrix, rows, group, onConfirm } = props;
  const count = assumedIn(rows, group).length;
  if (count < 2) return null;
  return (
    <div className={styles.group}>
      <p>
        {t('responsibilityReview.several.ofGroup', {
          count,
          group: matrix.groups.find(it => it.id === group)?.title ?? '',
        })}
      </p>
      <Button
        variant="secondary"
        iconStart={<RiCheckDoubleLine />}
        onPress={() => onConfirm(group)}
      >
        {t('responsibilityReview.several.confirm', { count })}
      </Button>
    </div>
  );
}
