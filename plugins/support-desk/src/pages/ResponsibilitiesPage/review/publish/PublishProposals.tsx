import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { RiGitPullRequestLine } from '@remixicon/react';
import { useState } from 'react';
import { supportDeskTranslationRef } from '../../../../translation';
import { proposalsIn } from './proposalsIn';
import { PublishDialog } from './PublishDialog';

/** Makes a change of the file of what disputes propose; nothing where none does. */
export function PublishProposals({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const [isOpen, setOpen] = useState(false);
  const count = proposalsIn(matrix.rows).length;
  // What was published is shown after the proposals are gone.
  if (count === 0 && !isOpen) return null;
  return (
    <>
      {count > 0 && (
        <Button
          variant="secondary"
          iconStart={<RiGitPullRequestLine />}
          onPress={() => setOpen(true)}
        >
          {t('responsibilityReview.publish.open', { count })}
        </Button>
      )}
      {isOpen && (
        <PublishDialog model={matrix.model} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
