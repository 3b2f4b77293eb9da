import { MarkdownContent } from '@backstage/core-components';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';
import type { InterruptionProps } from './Interruption';
import { ReviewDialog } from './ReviewDialog';

/** What was found afterwards, and the measures that will keep it from happening again. */
export function Review({ notice, interruption }: InterruptionProps) {
  const { t } = useMessages(interruptionsTranslationRef);
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { review } = interruption;
  const mayWrite = notice.may.includes('review');
  if (!review && !mayWrite) return null;
  return (
    <Surface
      title={t('interruptions.review.title')}
      padded
      action={
        mayWrite && (
          <Button variant="secondary" onPress={() => setOpen(true)}>
            {t(`interruptions.review.${review ? 'edit' : 'write'}`)}
          </Button>
        )
      }
    >
      {review ? (
        <div className={styles.text}>
          <p className={styles.second}>
            {t('interruptions.review.by', {
              name: review.by.title,
              time: format.instant(review.at),
            })}
          </p>
          <MarkdownContent className={styles.markdown} content={review.text} />
          {review.measures.length > 0 && (
            <section>
              <h3>{t('interruptions.review.measures')}</h3>
              <ul className={styles.plain}>
                {review.measures.map(({ text, owner, dueOn }) => (
                  <li key={text}>
                    {text}
                    <p className={styles.second}>
                      {[
                        owner?.title,
                        dueOn &&
                          t('interruptions.review.dueOn', {
                            day: format.date(dueOn),
                          }),
                      ]
                        .filter(Boolean)
                        .join(', ')}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      ) : (
        <p className={styles.none}>{t('interruptions.review.none')}</p>
      )}
      {isOpen && (
        <ReviewDialog
          notice={notice}
          interruption={interruption}
          onClose={() => setOpen(false)}
        />
      )}
    </Surface>
  );
}
