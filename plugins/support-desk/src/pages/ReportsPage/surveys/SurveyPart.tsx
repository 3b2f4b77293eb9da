import type { Survey } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiSurveyLine } from '@remixicon/react';
import { useState } from 'react';
import { FlagNote } from '../../../components/FlagNote';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { surveysTranslationRef } from '../../../messages/surveys';
import { useMessages } from '../../../translations/useMessages';
import { capitalised } from '../../../words/capitalised';
import styles from '../ReportsPage.module.css';
import { Results } from './Results';
import { RunDialog } from './RunDialog';
import { Runs } from './Runs';
import { SurveyContact } from './SurveyContact';

/** A survey: whom it asks, what came of it, and its rounds. */
export function SurveyPart({ survey }: { survey: Survey }) {
  const { t } = useMessages(surveysTranslationRef);
  const { locale } = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { title, modelTitle, schedule, sample, reachable, contact } = survey;
  const names = new Intl.ListFormat(locale).format(
    survey.sentTo.map(it => it.title),
  );
  return (
    <>
      <Surface
        title={`${title}, ${modelTitle}`}
        action={
          survey.mayRun && (
            <Button
              iconStart={<RiSurveyLine />}
              variant="secondary"
              onPress={() => setAsking(true)}
            >
              {t('surveys.run.start')}
            </Button>
          )
        }
        padded
      >
        <div className={styles.plain}>
          <p className={styles.text}>
            {[
              survey.about,
              schedule,
              sample &&
                t(`surveys.list.sample.${sample}`, {
                  total: String(reachable),
                }),
              t(`surveys.list.${survey.anonymous ? 'anonymous' : 'named'}`),
              names !== '' && t('surveys.list.sentTo', { names }),
              survey.note,
            ]
              .filter(it => typeof it === 'string')
              .map(capitalised)
              .join('. ')}
          </p>
          {survey.confirm.map(it => (
            <FlagNote key={it}>{it}</FlagNote>
          ))}
          {contact && <SurveyContact contact={contact} />}
        </div>
      </Surface>
      <Results survey={survey} />
      <Runs survey={survey} />
      {isAsking && (
        <RunDialog survey={survey} onClose={() => setAsking(false)} />
      )}
    </>
  );
}
