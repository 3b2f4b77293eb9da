import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiEditLine } from '@remixicon/react';
import { WorkFailed } from '../../../components/ChangeFailed';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { useStartDraft } from '../useStartDraft';

/** Starts the article about a candidate. */
export function WriteButton({ candidate }: { candidate: Candidate }) {
  const { t } = useMessages(faqTranslationRef);
  const start = useStartDraft();
  const { id, model, title } = candidate;
  return (
    <>
      <WorkFailed part="faq" work={start} />
      <Button
        iconStart={<RiEditLine />}
        isPending={start.isPending}
        onPress={() => start.send({ model, candidate: id, title })}
      >
        {t('faq.candidate.write')}
      </Button>
    </>
  );
}
