import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, TextField } from '@backstage/ui';
import { RiCheckboxCircleFill, RiMailCheckLine } from '@remixicon/react';
import { useState } from 'react';
import { WorkFailed } from '../../../components/ChangeFailed';
import { StatusLabel } from '../../../components/StatusLabel';
import { Surface } from '../../../components/Surface';
import { useNoticeWork } from '../../../hooks/useNoticeWork';
import { commonTranslationRef } from '../../../messages/common';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { noticesTranslationRef } from '../../../messages/notices';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';

/** Where the reader is one of those who were told: confirms that it reached them, or says that they did. */
export function MyReply({ notice }: { notice: Notice }) {
  const { t } = useMessages(commonTranslationRef, noticePageTranslationRef);
  const [remark, setRemark] = useState('');
  const work = useNoticeWork(notice, (api, { id }, said: string) =>
    api.acknowledgeNotice(id, said ? { remark: said } : {}),
  );
  if (!notice.may.includes('acknowledge')) return <Replied notice={notice} />;
  return (
    <Surface title={t('noticePage.mine.title')} padded>
      <form
        className={styles.form}
        onSubmit={event => {
          event.preventDefault();
          work.send(remark.trim());
        }}
      >
        <WorkFailed part="noticePage" work={work} />
        <p className={styles.none}>{t('noticePage.mine.text')}</p>
        <div className={styles.actions}>
          <div className={styles.grow}>
            <TextField
              label={t('noticePage.mine.remark')}
              secondaryLabel={t('common.optional')}
              maxLength={1000}
              value={remark}
              onChange={setRemark}
            />
          </div>
          <Button
            type="submit"
            iconStart={<RiMailCheckLine />}
            isPending={work.isPending}
          >
            {t('noticePage.mine.submit')}
          </Button>
        </div>
      </form>
    </Surface>
  );
}

/** That the reader has replied, or was reached. */
function Replied({ notice: { mine } }: { notice: Notice }) {
  const { t } = useMessages(noticesTranslationRef);
  if (mine !== 'acknowledged' && mine !== 'chased') return null;
  return (
    <StatusLabel icon={<RiCheckboxCircleFill />} tone="done">
      {t(`notices.mine.${mine}`)}
    </StatusLabel>
  );
}
