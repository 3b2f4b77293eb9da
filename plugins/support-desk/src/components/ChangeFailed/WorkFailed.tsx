import type { Work } from '../../hooks/useWork';
import { useFormat } from '../../time/useFormat';
import { faqTranslationRef } from '../../messages/faq';
import { noticePageTranslationRef } from '../../messages/noticePage';
import { problemsTranslationRef } from '../../messages/problems';
import { useMessages } from '../../translations/useMessages';
import { ChangeFailed, problemOf } from './ChangeFailed';

/**
 * Why something sent was not taken, and who was faster when.
 *
 * @param props.part - of the product: it says so in its own words
 */
export function WorkFailed(props: {
  part: 'faq' | 'noticePage' | 'problems';
  work: Pick<Work<never>, 'failure' | 'sendAgain'>;
}) {
  const { t } = useMessages(
    faqTranslationRef,
    noticePageTranslationRef,
    problemsTranslationRef,
  );
  const format = useFormat();
  const { part, work } = props;
  const { failure, sendAgain } = work;
  if (!failure) return null;
  const stale = failure.kind === 'stale' ? failure : undefined;
  const who = stale?.changedBy ?? t(`${part}.failure.somebody`);
  return (
    <ChangeFailed
      failure={failure}
      problem={problemOf(failure)}
      texts={{
        failed: t(`${part}.failure.failed`),
        stale: stale?.changedAt
          ? t(`${part}.failure.conflictAt`, {
              who,
              time: format.instant(stale.changedAt),
            })
          : t(`${part}.failure.conflict`, { who }),
        kept: t(`${part}.failure.kept`),
        again: t(`${part}.failure.sendAgain`),
      }}
      onAgain={sendAgain}
    />
  );
}
