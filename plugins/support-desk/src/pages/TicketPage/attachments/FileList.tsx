import type { TicketAttachment } from '@supportdesk/backstage-plugin-support-desk-common';
import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useMutation } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { useFormat } from '../../../time/useFormat';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
import styles from './attachments.module.css';
import { fileSize } from './fileSize';

/** Files to be downloaded. They are read with the reader's identity, so that no link to them works without. */
export function FileList({ files }: { files: TicketAttachment[] }) {
  const { t } = useMessages(ticketDiscussionTranslationRef);
  const api = useApi(supportDeskApiRef);
  const { language } = useApi(appLanguageApiRef).getLanguage();
  const format = useFormat();
  const download = useMutation({
    mutationFn: async (file: TicketAttachment) =>
      saveAs(await api.readAttachment(file), file.name),
  });
  return (
    <>
      {download.error && (
        <Alert status="danger" icon title={download.error.message} />
      )}
      <ul className={styles.files}>
        {files.map(file => (
          <li key={file.id} className={styles.saved}>
            <Button
              variant="tertiary"
              iconStart={<RiDownloadLine />}
              aria-label={t('ticketDiscussion.files.download', {
                name: file.name,
              })}
              onPress={() => download.mutate(file)}
            >
              {file.name}
            </Button>
            <span className={styles.second}>
              {t('ticketDiscussion.files.by', {
                size: fileSize(file.size, language),
                name: file.by.title,
                time: format.instant(file.at),
              })}
              {file.internal && `, ${t('ticketDiscussion.files.internal')}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function saveAs(content: Blob, name: string) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
