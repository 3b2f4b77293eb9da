import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiEditLine } from '@remixicon/react';
import { WorkFailed } from '../../../components/ChangeFailed';
import { supportDeskTranslationRef } from '../../../translation';
import { useStartDraft } from '../useStartDraft';

/** Starts the article about a candidate. */
export function WriteButton({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
