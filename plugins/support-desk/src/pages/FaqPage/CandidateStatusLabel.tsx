import type { CandidateStatus } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiCheckboxCircleFill,
  RiCloseCircleLine,
  RiEditLine,
  RiGitMergeLine,
  RiGitPullRequestLine,
  RiQuestionLine,
} from '@remixicon/react';
import { StatusLabel } from '../../components/StatusLabel';
import { faqTranslationRef } from '../../messages/faq';
import { useMessages } from '../../translations/useMessages';

const LOOKS = {
  open: { icon: <RiQuestionLine />, tone: 'neutral' },
  drafting: { icon: <RiEditLine />, tone: 'neutral' },
  proposed: { icon: <RiGitPullRequestLine />, tone: 'neutral' },
  published: { icon: <RiCheckboxCircleFill />, tone: 'done' },
  dismissed: { icon: <RiCloseCircleLine />, tone: 'quiet' },
  merged: { icon: <RiGitMergeLine />, tone: 'quiet' },
} as const;

/** Where a candidate stands, from open to published. */
export function CandidateStatusLabel({ status }: { status: CandidateStatus }) {
  const { t } = useMessages(faqTranslationRef);
  const { icon, tone } = LOOKS[status];
  return (
    <StatusLabel icon={icon} tone={tone}>
      {t(`faq.status.${status}`)}
    </StatusLabel>
  );
}
