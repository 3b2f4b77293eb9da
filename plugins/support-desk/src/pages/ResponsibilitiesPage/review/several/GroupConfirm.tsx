import type {
  Matrix,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiCheckDoubleLine } from '@remixicon/react';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import { assumedIn } from '../decide/decision';
import panel from '../panel/panel.module.css';

/** Confirms all that is only assumed in a group; nothing where there is less than two. */
export function GroupConfirm(props: {
  matrix: Matrix;
  /** Those that are shown. */
  rows: MatrixRow[];
  group: string;
  onConfirm: () => void;
}) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { matrix, rows, group, onConfirm } = props;
  const count = assumedIn(rows, group, matrix.review).length;
  if (count < 2) return null;
  return (
    <div className={panel.part}>
      <p>
        {t('responsibilityReview.several.ofGroup', {
          count,
          group: matrix.groups.find(it => it.id === group)?.title ?? '',
        })}
      </p>
      <div>
        <Button
          variant="secondary"
          iconStart={<RiCheckDoubleLine />}
          onPress={onConfirm}
        >
          {t('responsibilityReview.several.confirm', { count })}
        </Button>
      </div>
    </div>
  );
}
