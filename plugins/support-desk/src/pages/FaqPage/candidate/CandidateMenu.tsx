import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import {
  RiCloseCircleLine,
  RiEdit2Line,
  RiGitMergeLine,
  RiMore2Line,
} from '@remixicon/react';
import { useState } from 'react';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { DismissDialog } from '../dialog/DismissDialog';
import { EditCandidateDialog } from '../dialog/EditCandidateDialog';
import { MergeDialog } from '../dialog/MergeDialog';

type Open = 'edit' | 'merge' | 'dismiss';

/** What else can be done with a candidate: change its title, merge it, dismiss it. */
export function CandidateMenu({ candidate }: { candidate: Candidate }) {
  const { t } = useMessages(faqTranslationRef);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const { status } = candidate;
  if (status === 'merged' || status === 'dismissed') return null;
  const canEnd = status === 'open';
  return (
    <>
      <MenuTrigger>
        <ButtonIcon
          variant="secondary"
          icon={<RiMore2Line />}
          aria-label={t('faq.candidate.more')}
        />
        <Menu onAction={key => setOpen(key as Open)}>
          <MenuItem id="edit" iconStart={<RiEdit2Line />}>
            {t('faq.candidate.edit')}
          </MenuItem>
          {canEnd && (
            <MenuItem id="merge" iconStart={<RiGitMergeLine />}>
              {t('faq.candidate.merge')}
            </MenuItem>
          )}
          {canEnd && (
            <MenuItem id="dismiss" iconStart={<RiCloseCircleLine />}>
              {t('faq.candidate.dismiss')}
            </MenuItem>
          )}
        </Menu>
      </MenuTrigger>
      {open === 'edit' && (
        <EditCandidateDialog candidate={candidate} onClose={close} />
      )}
      {open === 'merge' && (
        <MergeDialog candidate={candidate} onClose={close} />
      )}
      {open === 'dismiss' && (
        <DismissDialog candidate={candidate} onClose={close} />
      )}
    </>
  );
}
