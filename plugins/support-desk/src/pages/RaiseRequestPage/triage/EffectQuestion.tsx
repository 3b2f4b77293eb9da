import { Radio, RadioGroup } from '@backstage/ui';
import {
  effectsOf,
  type CompiledPriorityScale,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { intakeTranslationRef } from '../../../messages/intake';
import { requestTranslationRef } from '../../../messages/request';
import { useMessages } from '../../../translations/useMessages';
import { asksWorkaround, EFFECT, WORKAROUND } from '../form/triage';
import styles from '../PriorityQuestion.module.css';
import type { RequestQuestionForm } from '../questions/RequestQuestionForm';

/** What it does to the work, and whether there is a way around: what the priority is suggested from. */
export function EffectQuestion({
  form,
  scale,
}: {
  form: RequestQuestionForm;
  scale: CompiledPriorityScale;
}) {
  const { t } = useMessages(intakeTranslationRef, requestTranslationRef);
  const { answers } = form.state;
  // A scale whose criteria speak of no effect asks for none.
  const effects = effectsOf(scale);
  const type = form.detail.model.requestTypes[form.typeId];
  const valueOf = (id: string) =>
    typeof answers[id] === 'string' ? answers[id] : null;
  return (
    <>
      {effects.length > 0 && (
        <RadioGroup
          label={t('intake.effect.title')}
          secondaryLabel={t('request.mark.optional')}
          className={styles.group}
          value={valueOf(EFFECT)}
          onChange={value => form.answer(EFFECT, value)}
        >
          {effects.map(({ effect }) => (
            <Radio key={effect} value={effect} className={styles.radio}>
              <span>
                <strong>{t(`intake.effect.${effect}`)}</strong>.{' '}
                <span className={styles.place}>
                  {t(`intake.effect.${effect}Text`)}
                </span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      {asksWorkaround(type, scale) && (
        <RadioGroup
          label={t('intake.workaround.title')}
          secondaryLabel={t('request.mark.optional')}
          orientation="horizontal"
          value={valueOf(WORKAROUND)}
          onChange={value => form.answer(WORKAROUND, value)}
        >
          <Radio value="yes">{t('intake.workaround.yes')}</Radio>
          <Radio value="no">{t('intake.workaround.no')}</Radio>
        </RadioGroup>
      )}
    </>
  );
}
