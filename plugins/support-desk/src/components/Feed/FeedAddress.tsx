import { discoveryApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button, TextField } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { feedsTranslationRef } from '../../messages/feeds';
import { useMessages } from '../../translations/useMessages';
import styles from './Feed.module.css';

/**
 * An address to take away, which is shown once.
 *
 * @param props.path - below the plugin
 * @param props.title - absent: there is only this one
 */
export function FeedAddress(props: { path: string; title?: string }) {
  const { t } = useMessages(feedsTranslationRef);
  const discovery = useApi(discoveryApiRef);
  const { path, title } = props;
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  const { data: url = '' } = useQuery({
    queryKey: ['feedAddress', title],
    queryFn: async () => `${await discovery.getBaseUrl('support-desk')}${path}`,
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
        label={title ?? t('feeds.address')}
        description={t('feeds.once')}
        isReadOnly
        value={url}
        onFocus={event => (event.target as HTMLInputElement).select?.()}
      />
      <Button
        variant="secondary"
        iconStart={<RiFileCopyLine />}
        aria-label={title && t('feeds.copyOf', { title })}
        isDisabled={!url}
        onPress={copy}
      >
        {t('feeds.copy')}
      </Button>
      <span role="status" className={styles.since}>
        {copied && t(`feeds.${copied}`)}
      </span>
    </div>
  );
}
