import {
  propertyInWords,
  titleAt,
  titlesByPath,
  type CompiledOpenQuestion,
  type ConfirmMark,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useMemo } from 'react';
import { FlagNote } from '../../../components/FlagNote';
import { openPointsRouteRef } from '../../../routes';
import { modelTranslationRef } from '../../../messages/model';
import { openPointsTranslationRef } from '../../../messages/openPoints';
import { useMessages } from '../../../translations/useMessages';
import { sectionOf } from '../logic/sections';
import { AnchorLink } from '../parts/AnchorLink';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { EntryBlock, Section } from '../parts/Section';
import styles from '../parts/parts.module.css';

/** All that somebody still has to answer or confirm, each with where it stands in the model (P-08). */
export function OpenPointsSection() {
  const { t } = useMessages(modelTranslationRef, openPointsTranslationRef);
  const openPointsLink = useRouteRef(openPointsRouteRef);
  const { model } = useModelDetail();
  const questions = Object.values(model.openQuestions);
  return (
    <Section
      id="open-points"
      action={
        openPointsLink && (
          <Link
            href={`${openPointsLink()}?${new URLSearchParams({
              model: model.ref,
            })}`}
            standalone
          >
            {t('openPoints.toPage')}
          </Link>
        )
      }
    >
      {questions.length > 0 && (
        <div className={styles.group}>
          <p className={styles.groupTitle}>
            {t('model.openPoints.questions', { count: questions.length })}
          </p>
          {questions.map(question => (
            <Question key={question.id} question={question} />
          ))}
        </div>
      )}
      {model.confirms.length > 0 && (
        <div className={styles.group}>
          <p className={styles.groupTitle}>
            {t('model.openPoints.confirms', { count: model.confirms.length })}
          </p>
          <ul className={`${styles.plain} ${styles.entry}`}>
            {model.confirms.map(mark => (
              <Mark key={`${mark.path} ${mark.property}`} mark={mark} />
            ))}
          </ul>
        </div>
      )}
      {questions.length + model.confirms.length === 0 && (
        <div className={styles.entry}>{t('model.openPoints.none')}</div>
      )}
    </Section>
  );
}

function Question({ question }: { question: CompiledOpenQuestion }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  return (
    <EntryBlock entry={question} title={question.question}>
      <Facts>
        <Fact label={t('model.openPoints.handledAs')}>
          {question.handledAs}
        </Fact>
        <Fact label={t('model.openPoints.askOf')}>
          {question.askOf.map(names.role).join(', ')}
        </Fact>
        <Fact label={t('model.openPoints.at')}>
          {question.at.map((path, index) => (
            <span key={path}>
              {index > 0 && ', '}
              <Place path={path} />
            </span>
          ))}
        </Fact>
      </Facts>
    </EntryBlock>
  );
}

function Mark({ mark }: { mark: ConfirmMark }) {
  const { path, property, reason } = mark;
  return (
    <li>
      <Place path={path} />
      <FlagNote>
        {property ? `${propertyInWords(property)}: ${reason}` : reason}
      </FlagNote>
    </li>
  );
}

/** Where in the model something stands: a link, if this page shows it. */
function Place({ path }: { path: string }) {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  const titles = useMemo(() => titlesByPath(model), [model]);
  const section = sectionOf(path);
  const title = titleAt(titles, path);
  const words = section
    ? [t(`model.section.${section}`), title].filter(Boolean).join(' › ')
    : title ?? path;
  return section ? (
    <AnchorLink to={path}>{words}</AnchorLink>
  ) : (
    <span>{words}</span>
  );
}
