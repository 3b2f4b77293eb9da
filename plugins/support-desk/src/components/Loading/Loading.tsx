import { useEffect, useState, type ReactNode } from 'react';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';

const PATIENCE_MS = 300;

/**
 * Stands for what is being loaded: nothing for the first moment, so that it does not flicker, then its layout.
 *
 * @param props.children - skeletons, in the layout of what comes
 */
export function Loading(props: { className?: string; children: ReactNode }) {
  const { t } = useMessages(commonTranslationRef);
  const { className, children } = props;
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={className} role="status" aria-label={t('common.loading')}>
      {isLate && children}
    </div>
  );
}
