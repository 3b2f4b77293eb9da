import type {
  CompiledModel,
  NoticeSummary,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { VisuallyHidden } from '@backstage/ui';
import { useCurrentNotices } from '../../hooks/useNotices';
import { noticesTranslationRef } from '../../messages/notices';
import { useMessages } from '../../translations/useMessages';
import { standingOf, useNoticeWhen } from '../Notices';
import { concerning } from './concerning';
import { NoticeAlert } from './NoticeAlert';
import styles from './NoticeBanners.module.css';

const SHOWN = 3;

/**
 * What whoever is about to ask for help should know first: what they ask for is interrupted, or soon will be. Nothing where nothing is, or
 * where it cannot be known now.
 *
 * @param props.service - that they ask about, by id or entity; absent: any of the model
 */
export function KnownInterruptions(props: {
  model: Pick<CompiledModel, 'ref' | 'services'>;
  service?: string;
}) {
  const { t } = useMessages(noticesTranslationRef);
  const { model, service } = props;
  const { data = [] } = useCurrentNotices({ model: model.ref });
  const known = concerning(data, model, service);
  return (
    <>
      <VisuallyHidden aria-live="polite">
        {known.length > 0 && t('notices.known.found', { count: known.length })}
      </VisuallyHidden>
      {known.length > 0 && (
        <section
          className={styles.banners}
          aria-label={t('notices.known.title')}
        >
          {known.slice(0, SHOWN).map(it => (
            <Known key={it.id} notice={it} />
          ))}
        </section>
      )}
    </>
  );
}

function Known({ notice }: { notice: NoticeSummary }) {
  const { t } = useMessages(noticesTranslationRef);
  const when = useNoticeWhen();
  const standing = standingOf(notice);
  const isComing = standing === 'scheduled';
  // Who is not among those who are told of it finds it there.
  const known = notice.mine ? 'told' : 'read';
  return (
    <NoticeAlert
      notice={notice}
      isBeside
      sentences={[
        isComing
          ? `${t('notices.state.scheduled')}: ${when(notice)}.`
          : `${when(notice)}.`,
        !isComing && t(`notices.known.${known}`),
      ]}
    />
  );
}
