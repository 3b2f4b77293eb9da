import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiEditLine } from '@remixicon/react';
import { supportDeskTranslationRef } from '../../../translation';
import { FaqFailure } from '../FaqFailure';
import { useStartDraft } from '../useStartDraft';

/** Starts the article about a candidate. */
export function WriteButton({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const start = useStartDraft();
  const { id, model, title } = candidate;
  return (
    <>
      <FaqFailure work={start} />
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
