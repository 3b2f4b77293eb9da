import { Button } from '@backstage/ui';
import { RiAttachment2 } from '@remixicon/react';
import { useRef } from 'react';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';

/** Chooses files from the reader's machine. */
export function FileChooser(props: { onFiles: (files: File[]) => void }) {
  const { t } = useMessages(ticketDiscussionTranslationRef);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('ticketDiscussion.files.add')}
        onChange={event => {
          props.onFiles([...(event.target.files ?? [])]);
          // So that the same file can be chosen again after it failed.
          event.target.value = '';
        }}
      />
      <Button
        variant="tertiary"
        iconStart={<RiAttachment2 />}
        onPress={() => input.current?.click()}
      >
        {t('ticketDiscussion.files.add')}
      </Button>
    </>
  );
}
