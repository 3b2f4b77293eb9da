import { Alert, Button, Skeleton } from '@backstage/ui';
import type { ReactNode } from 'react';
import { reasonOf } from '../../hooks/workFailure';
import { useFormat } from '../../time/useFormat';
import { feedsTranslationRef } from '../../messages/feeds';
import { useMessages } from '../../translations/useMessages';
import { InfoDialog } from '../DialogForm';
import { LoadFailed } from '../LoadFailed';
import { Loading } from '../Loading';
import styles from './Feed.module.css';
import { FeedAddress } from './FeedAddress';
import type { FeedWork } from './useFeed';

/** An address of a feed, below the plugin. */
export interface FeedPath {
  path: string;
  /** Absent: the feed has only this one. */
  title?: string;
}

/**
 * A feed of the reader's own, for programs that cannot sign in: what it holds, its addresses, and its end.
 *
 * @param props.children - what it holds
 * @param props.pathsOf - the addresses, where the answer that made them is shown
 */
export function FeedDialog<T extends { since?: string }>(props: {
  title: string;
  close: string;
  feed: FeedWork<T>;
  pathsOf: (feed: T) => FeedPath[];
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useMessages(feedsTranslationRef);
  const { title, close, feed, pathsOf, onClose, children } = props;
  const { data, loadError, retry, failure } = feed;
  return (
    <InfoDialog title={title} close={close} onClose={onClose}>
      <div className={styles.text}>
        {children}
        <p>{t('feeds.secret')}</p>
      </div>
      {failure && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('feeds.failed')}
          description={reasonOf(failure)}
        />
      )}
      {loadError && <LoadFailed error={loadError} retry={retry} />}
      {!data && !loadError && (
        <Loading>
          <Skeleton width="100%" height={64} />
        </Loading>
      )}
      {data && (
        <FeedState since={data.since} paths={pathsOf(data)} work={feed} />
      )}
    </InfoDialog>
  );
}

function FeedState(props: {
  since: string | undefined;
  paths: FeedPath[];
  work: Pick<
    FeedWork<{ since?: string }>,
    'make' | 'isMaking' | 'end' | 'isEnding'
  >;
}) {
  const { t } = useMessages(feedsTranslationRef);
  const format = useFormat();
  const { since, paths, work } = props;
  return (
    <>
      {paths.map(it => (
        <FeedAddress key={it.path} {...it} />
      ))}
      {paths.length === 0 && (
        <p role="status" className={styles.since}>
          {since
            ? t('feeds.since', { day: format.day(since) })
            : t('feeds.none')}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          variant={since ? 'secondary' : 'primary'}
          isPending={work.isMaking}
          onPress={work.make}
        >
          {since ? t('feeds.renew') : t('feeds.make')}
        </Button>
        {since && (
          <Button
            variant="secondary"
            isPending={work.isEnding}
            onPress={work.end}
          >
            {t('feeds.end')}
          </Button>
        )}
        {since && <span className={styles.since}>{t('feeds.renewHelp')}</span>}
      </div>
    </>
  );
}
