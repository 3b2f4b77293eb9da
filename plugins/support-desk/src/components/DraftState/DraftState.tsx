import { Button } from '@backstage/ui';
import { RiSave3Line } from '@remixicon/react';
import { useFormat } from '../../time/useFormat';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import styles from './DraftState.module.css';

/** When the draft was kept, and how to be rid of it; a discarded one can be had back for ten seconds. */
export function DraftState({
  form,
}: {
  form: {
    /** Instant at which it was kept last. */
    keptAt?: string;
    discard: () => void;
    /** While a discarded one can be had back. */
    undo?: () => void;
  };
}) {
  const { t } = useMessages(requestTranslationRef);
  const format = useFormat();
  return (
    <div className={styles.draft}>
      {form.keptAt && (
        <>
          <span className={styles.kept}>
            <RiSave3Line aria-hidden="true" />
            {t('request.draft.kept', { time: format.instant(form.keptAt) })}
          </span>
          <Button variant="secondary" onPress={form.discard}>
            {t('request.draft.discard')}
          </Button>
        </>
      )}
      <span role="status" className={styles.kept}>
        {form.undo && t('request.draft.discarded')}
      </span>
      {form.undo && (
        <Button variant="secondary" onPress={form.undo}>
          {t('request.draft.undo')}
        </Button>
      )}
    </div>
  );
}
