import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, TextField } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './calendar.module.css';

/**
 * An address to take away, which is shown once.
 *
 * @param props.path - below the plugin
 */
export function Address(props: {
  path: string;
  urlOf: (path: string) => Promise<string>;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { path, urlOf } = props;
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  const { data: url = '' } = useQuery({
    queryKey: ['licenceCalendar', 'address'],
    queryFn: () => urlOf(path),
    // A secret does not stay behind, and is never one of before.
    gcTime: 0,
    staleTime: 0,
  });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied('copied');
    } catch {
      setCopied('notCopied');
    }
  };
  return (
    <div className={styles.address}>
      <TextField
        label={t('licenceManagement.calendar.address')}
        description={t('licenceManagement.calendar.once')}
        isReadOnly
        value={url}
        onFocus={event => (event.target as HTMLInputElement).select?.()}
      />
      <Button
        variant="secondary"
        iconStart={<RiFileCopyLine />}
        isDisabled={!url}
        onPress={copy}
      >
        {t('licenceManagement.calendar.copy')}
      </Button>
      <span role="status" className={styles.since}>
        {copied && t(`licenceManagement.calendar.${copied}`)}
      </span>
    </div>
  );
}
