import { VisuallyHidden } from '@backstage/ui';
import { useMemo } from 'react';
import { CopyButton } from '../../../../components/CopyButton';
import { responsibilityReviewTranslationRef } from '../../../../messages/responsibilityReview';
import { useMessages } from '../../../../translations/useMessages';
import shared from '../review.module.css';
import { diffLines } from './diffLines';
import styles from './publish.module.css';

const SIGNS = { added: '+', removed: '-', same: ' ', place: ' ' };

/** What changes in a file, line by line: with signs and words, not by colour alone. */
export function DiffView(props: { path: string; diff: string }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const { path, diff } = props;
  const lines = useMemo(() => diffLines(diff), [diff]);
  const count = (kind: string) =>
    String(lines.filter(it => it.kind === kind).length);
  return (
    <figure className={styles.file}>
      <figcaption>
        <span className={styles.path}>{path}</span>
        <span className={shared.quiet}>
          {t('responsibilityReview.publish.counts', {
            added: count('added'),
            removed: count('removed'),
          })}
        </span>
        <CopyButton
          text={diff}
          label={t('responsibilityReview.publish.copy')}
          copied={t('responsibilityReview.publish.copied')}
          notCopied={t('responsibilityReview.import.notCopied')}
        />
      </figcaption>
      <div
        className={styles.lines}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keyboard
        tabIndex={0}
        role="group"
        aria-label={path}
      >
        {lines.map(({ kind, text }, i) => (
          // eslint-disable-next-line react/no-array-index-key -- lines have nothing else
          <div key={i} className={styles[kind]}>
            <span aria-hidden="true">{SIGNS[kind]}</span>
            {(kind === 'added' || kind === 'removed') && (
              <VisuallyHidden>
                {t(`responsibilityReview.publish.${kind}`)}
              </VisuallyHidden>
            )}
            <span>{text}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}
