import type {
  ModelDetail,
  RouteAnswer,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Link } from '@backstage/ui';
import {
  RiArrowRightLine,
  RiArticleLine,
  RiMailLine,
  RiUserVoiceLine,
} from '@remixicon/react';
import type { ReactElement, ReactNode } from 'react';
import { raiseRequestRouteRef } from '../../routes';
import { supportDeskTranslationRef } from '../../translation';
import { ChannelLink } from '../Ladder';
import { OpeningLabel } from '../Opening';
import { PeopleList } from '../PeopleList';
import styles from './NeedBox.module.css';

const MOST_PEOPLE = 4;

interface AnswersProps {
  result: RouteResult;
  detail: ModelDetail;
  model: string;
  /** What the reader typed; goes along with the request. */
  words: string;
  onChooseAnother: () => void;
}

/** Cheapest first: read, ask a Super User, then the right contact. A column without anything in it is left out. */
export function Answers({
  result,
  detail,
  model,
  words,
  onChooseAnother,
}: AnswersProps) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const steps = result.selfHelp?.steps ?? [];
  const people = nearest(result, detail);
  return (
    <>
      {result.takenAs && result.takenAs.kind !== 'fallback' && (
        <p className={styles.taken}>
          {t('getHelp.need.takenAs')} <strong>{result.takenAs.title}</strong>.{' '}
          <Button variant="tertiary" onPress={onChooseAnother}>
            {t('getHelp.need.chooseAnother')}
          </Button>
        </p>
      )}
      <div className={styles.answers}>
        {steps.length > 0 && (
          <Column icon={<RiArticleLine />} title={t('getHelp.need.read')}>
            <ul className={styles.plain}>
              {steps.map(step => (
                <li key={step.id}>
                  {step.link ? (
                    <Link href={step.link} standalone>
                      {step.text}
                    </Link>
                  ) : (
                    step.text
                  )}
                </li>
              ))}
            </ul>
          </Column>
        )}
        {people.length > 0 && (
          <Column
            icon={<RiUserVoiceLine />}
            title={t('getHelp.need.askSuperUser')}
          >
            <PeopleList
              away={result.away}
              people={people.map(({ user, name, areaTitle }) => ({
                user,
                name,
                second: areaTitle,
              }))}
            />
          </Column>
        )}
        <Column icon={<RiMailLine />} title={t('getHelp.need.contact')}>
          {result.answers.map((answer, index) => (
            <Contact
              key={index}
              answer={answer}
              detail={detail}
              model={model}
              words={words}
            />
          ))}
        </Column>
      </div>
    </>
  );
}

/** Of all super users those of the module that the words are about; without one the first few. */
function nearest(
  { superUsers, takenAs }: RouteResult,
  { model }: ModelDetail,
): RouteResult['superUsers'] {
  if (takenAs?.kind !== 'service') return superUsers.slice(0, MOST_PEOPLE);
  return superUsers.filter(({ area }) =>
    model.superUsers?.areas[area]?.services.includes(takenAs.id),
  );
}

function Column(props: {
  icon: ReactElement;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.column}>
      <h3 className={styles.columnTitle}>
        <span aria-hidden="true">{props.icon}</span>
        {props.title}
      </h3>
      {props.children}
    </section>
  );
}

function Contact({
  answer,
  detail,
  model,
  words,
}: {
  answer: RouteAnswer;
  detail: ModelDetail;
  model: string;
  words: string;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  const type = answer.requestType;
  const query =
    type &&
    new URLSearchParams({ model, type: type.id, ...(words ? { words } : {}) });
  return (
    <div className={styles.contact}>
      {answer.when && <span className={styles.second}>{answer.when}</span>}
      {answer.contacts.map(contact => (
        <div key={contact.id}>
          <div className={styles.name}>
            {[
              contact.title,
              answer.level &&
                t('common.level', { level: String(answer.level.level) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </div>
          {contact.channels.map(channel => (
            <div key={`${channel.kind} ${channel.value}`}>
              <ChannelLink kind={channel.kind} value={channel.value} />
            </div>
          ))}
          <OpeningLabel opening={contact.opening} />
        </div>
      ))}
      {answer.topic?.note && (
        <span className={styles.second}>{answer.topic.note}</span>
      )}
      {type && !detail.requestTypes[type.id]?.refusal && (
        <>
          <span className={styles.second}>{t('getHelp.need.yourWords')}</span>
          <span>
            <ButtonLink
              href={`${raiseLink?.() ?? ''}?${query}`}
              variant="secondary"
              iconEnd={<RiArrowRightLine />}
            >
              {type.title}
            </ButtonLink>
          </span>
        </>
      )}
    </div>
  );
}
