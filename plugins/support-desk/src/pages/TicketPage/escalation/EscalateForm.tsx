import type { EscalationLevel } from '@supportdesk/backstage-plugin-support-desk-common';
import { Checkbox } from '@backstage/ui';
import { useId, type ReactNode } from 'react';
import { escalationTranslationRef } from '../../../messages/escalation';
import { useMessages } from '../../../translations/useMessages';
import { RequestQuestion } from '../../RaiseRequestPage/questions/RequestQuestion';
import { ActionQuestionInput } from '../actions/ActionQuestionInput';
import type { ActionQuestion } from '../actions/actionForm';
import type { ActionFormState } from '../actions/useActionForm';
import styles from './escalation.module.css';
import type { EscalationSections } from './form/escalationForm';
import { raisedType } from './form/raised';

/** The questions of an escalation under their headings: where to and why, what was done, and what the new request asks. */
export function EscalateForm(props: {
  form: ActionFormState;
  sections: EscalationSections;
  target: EscalationLevel | undefined;
  /** The levels that are not open, below those that are. */
  refused: ReactNode;
  typeTitle: (type: string) => string;
}) {
  const { t } = useMessages(escalationTranslationRef);
  const { form, sections, target } = props;
  const [level, ...where] = sections.where;
  const type = target && raisedType(target, form.state.answers);
  const tried = sections.evidence.filter(it => it.input === 'checkbox');
  const rest = sections.evidence.filter(it => it.input !== 'checkbox');
  const list = (questions: ActionQuestion[]) =>
    questions.map(question => (
      <ActionQuestionInput key={question.id} question={question} form={form} />
    ));
  return (
    <>
      {level.choices?.length ? (
        list([level])
      ) : (
        <p className={styles.second}>{t('escalation.level.none')}</p>
      )}
      {props.refused}
      {list([...where, ...sections.asks])}
      {sections.evidence.length > 0 && (
        <Section
          title={t('escalation.evidence.title')}
          help={t('escalation.evidence.help')}
        >
          {tried.length > 0 && (
            <fieldset className={styles.steps}>
              <legend>{t('escalation.evidence.tried')}</legend>
              {tried.map(({ id, title }) => (
                <Checkbox
                  key={id}
                  isSelected={form.state.answers[id] === true}
                  onChange={isTried => form.answer(id, isTried)}
                >
                  {title}
                </Checkbox>
              ))}
            </fieldset>
          )}
          {list(rest)}
        </Section>
      )}
      {type && sections.raised.length > 0 && (
        <Section
          title={t('escalation.raised.title', { type: props.typeTitle(type) })}
        >
          {sections.raised.map(question => (
            <RequestQuestion
              key={question.id}
              question={question}
              form={{ ...form, typeId: type }}
            />
          ))}
        </Section>
      )}
    </>
  );
}

function Section(props: { title: string; help?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div>
        <h3 id={id} className={styles.sectionTitle}>
          {props.title}
        </h3>
        {props.help && <p className={styles.second}>{props.help}</p>}
      </div>
      {props.children}
    </section>
  );
}
