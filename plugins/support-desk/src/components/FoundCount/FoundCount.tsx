import { VisuallyHidden } from '@backstage/ui';
import { useDebounced } from '../../hooks/useDebounced';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';

/** Whoever still types is not told of each letter. */
const SETTLE_MS = 1_000;

/**
 * Tells whoever does not see a list change how many a filter leaves (WCAG 2.2, 4.1.3).
 *
 * @param props.count - absent: not known yet
 */
export function FoundCount({ count }: { count: number | undefined }) {
  const { t } = useMessages(commonTranslationRef);
  const settled = useDebounced(count, SETTLE_MS);
  return (
    <VisuallyHidden role="status">
      {settled !== undefined && t('common.found', { count: settled })}
    </VisuallyHidden>
  );
}
