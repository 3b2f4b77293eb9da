import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { RiInformationLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { Surface } from '../../../components/Surface';
import { questionRouteRef } from '../../../routes';
import { selfHelpTranslationRef } from '../../../messages/selfHelp';
import { useMessages } from '../../../translations/useMessages';
import pageStyles from '../TicketPage.module.css';
import styles from './tried.module.css';

/** What was tried before the request, so that nobody asks for it again; or that nothing was, where the model asks for it (S1-20). */
export function TriedBefore({ ticket }: { ticket: Ticket }) {
  const { t } = useMessages(selfHelpTranslationRef);
  const questionLink = useRouteRef(questionRouteRef);
  if (!ticket.selfHelp) return null;
  const { steps, articles, superUsers, question, nothing } = ticket.selfHelp;
  const some = steps.length + articles.length + superUsers.length > 0;
  if (!some && !question && !nothing) return null;
  return (
    <Surface title={t('selfHelp.tried.title')} padded>
      {nothing && (
        <p className={styles.nothing}>
          <RiInformationLine aria-hidden="true" />
          {t('selfHelp.tried.nothing')}
        </p>
      )}
      {(some || question) && (
        <dl className={styles.parts}>
          <Part title={t('selfHelp.tried.steps')}>
            {steps.map(it => it.text)}
          </Part>
          <Part title={t('selfHelp.tried.articles')}>
            {articles.map(({ title, url }) =>
              url ? (
                <Link href={url} target="_blank" standalone>
                  {title}
                </Link>
              ) : (
                title
              ),
            )}
          </Part>
          <Part title={t('selfHelp.tried.superUsers')}>
            {superUsers.map(({ name, answer }) =>
              answer ? t('selfHelp.tried.answered', { name, answer }) : name,
            )}
          </Part>
          {question && questionLink && (
            <Part title={t('selfHelp.tried.conversation')}>
              {[
                <Link href={questionLink({ question })} standalone>
                  {t('selfHelp.tried.question')}
                </Link>,
              ]}
            </Part>
          )}
        </dl>
      )}
    </Surface>
  );
}

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div>
      <dt className={pageStyles.second}>{title}</dt>
      <dd className={pageStyles.value}>
        <ul className={styles.list}>
          {children.map((child, index) => (
            <li key={index}>{child}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
