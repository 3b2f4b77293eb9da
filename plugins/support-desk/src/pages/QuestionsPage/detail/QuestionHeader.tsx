import type { QuestionDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Header, Link } from '@backstage/ui';
import {
  candidateRouteRef,
  questionsRouteRef,
  superUsersRouteRef,
  ticketRouteRef,
} from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { questionsTranslationRef } from '../../../messages/questions';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import { aboutOf } from '../aboutOf';
import { QuestionStatusLabel } from '../QuestionStatusLabel';

/** What is asked, by whom, about what, where it stands, and what became of it. */
export function QuestionHeader({ question }: { question: QuestionDetail }) {
  const { t } = useMessages(
    questionsTranslationRef,
    superUsersTranslationRef,
    tabsTranslationRef,
  );
  const superUsersLink = useRouteRef(superUsersRouteRef);
  const questionsLink = useRouteRef(questionsRouteRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  const candidateLink = useRouteRef(candidateRouteRef);
  const format = useFormat();
  const { summary, status, askedBy, askedAt, offeredTo, ticket, candidate } =
    question;
  return (
    <Header
      title={summary}
      tags={[
        { label: t('tabs.superUsers'), href: superUsersLink?.() },
        { label: t('superUsers.questions'), href: questionsLink?.() },
        { label: aboutOf(question) },
      ]}
      metadata={[
        {
          label: t('questions.page.status'),
          value: <QuestionStatusLabel status={status} />,
        },
        {
          label: t('questions.page.askedBy'),
          value: t('questions.list.asked', {
            name: askedBy.title,
            time: format.instant(askedAt),
          }),
        },
        ...(offeredTo
          ? [{ label: t('questions.page.offeredTo'), value: offeredTo.title }]
          : []),
        ...(ticket
          ? [
              {
                label: t('questions.page.ticket'),
                value: (
                  <Link href={ticketLink?.({ key: ticket.key }) ?? '#'}>
                    {ticket.key}
                  </Link>
                ),
              },
            ]
          : []),
        ...(candidate && candidateLink
          ? [
              {
                label: t('questions.page.faq'),
                value: (
                  <Link href={candidateLink({ candidate })}>
                    {t('questions.page.candidate')}
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
