import {
  Checkbox,
  CheckboxGroup,
  Select,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import { useState } from 'react';
import { FieldWithProblem } from '../../../components/FieldWithProblem';
import { commonTranslationRef } from '../../../messages/common';
import { noticeFormTranslationRef } from '../../../messages/noticeForm';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticeFormPage.module.css';
import type { NoticeForm } from '../useNoticeForm';

/** What happens, what it concerns, and each thing that the model wants to be said. */
export function WhatFields(props: {
  form: NoticeForm;
  services: { id: string; title: string }[];
}) {
  const { t } = useMessages(noticeFormTranslationRef);
  const { form, services } = props;
  const { type, answers, change, leave, problemOf } = form;
  return (
    <>
      <FieldWithProblem problem={problemOf('title')}>
        {input => (
          <TextField
            {...input}
            label={t('noticeForm.field.title')}
            isRequired
            maxLength={200}
            value={answers.title}
            onChange={title => change({ title })}
            onBlur={() => leave('title')}
          />
        )}
      </FieldWithProblem>
      <FieldWithProblem problem={problemOf('text')}>
        {input => (
          <TextAreaField
            {...input}
            label={t('noticeForm.field.text')}
            description={t('noticeForm.field.markdown')}
            isRequired
            rows={5}
            value={answers.text}
            onChange={text => change({ text })}
            onBlur={() => leave('text')}
          />
        )}
      </FieldWithProblem>
      {services.length > 0 && (
        <FieldWithProblem problem={problemOf('services')}>
          {input => (
            <CheckboxGroup
              {...input}
              label={t('noticeForm.field.services')}
              description={t('noticeForm.field.servicesHelp')}
              value={answers.services}
              onChange={chosen => change({ services: chosen })}
            >
              {services.map(({ id, title }) => (
                <Checkbox key={id} value={id}>
                  {title}
                </Checkbox>
              ))}
            </CheckboxGroup>
          )}
        </FieldWithProblem>
      )}
      {type.kind === 'plannedDowntime' && <ReasonField form={form} />}
      {type.include.length > 0 && (
        <fieldset className={styles.points}>
          <legend>{t('noticeForm.field.points')}</legend>
          {type.include.map(topic => (
            <FieldWithProblem
              key={topic}
              problem={problemOf(`points.${topic}`)}
            >
              {input => (
                <TextAreaField
                  {...input}
                  label={topic}
                  isRequired
                  rows={3}
                  value={answers.points[topic] ?? ''}
                  onChange={said =>
                    change({ points: { ...answers.points, [topic]: said } })
                  }
                  onBlur={() => leave(`points.${topic}`)}
                />
              )}
            </FieldWithProblem>
          ))}
        </fieldset>
      )}
    </>
  );
}

const NONE = '';
const OTHER = 'other words';

/** Why service is down: one of the model's reasons, or other words (S0-11, S0-12). */
function ReasonField({ form }: { form: NoticeForm }) {
  const { t } = useMessages(commonTranslationRef, noticeFormTranslationRef);
  const { answers, change, type } = form;
  const { reason } = answers;
  const isKnown = reason === '' || type.reasons.includes(reason);
  const [isOther, setOther] = useState(!isKnown);
  return (
    <>
      {type.reasons.length > 0 && (
        <Select
          label={t('noticeForm.field.reason')}
          secondaryLabel={t('common.optional')}
          options={[
            { id: NONE, label: t('noticeForm.field.none') },
            ...type.reasons.map(id => ({ id, label: id })),
            { id: OTHER, label: t('noticeForm.field.reasonOther') },
          ]}
          value={isOther ? OTHER : reason}
          onChange={key => {
            setOther(key === OTHER);
            change({ reason: key === OTHER ? '' : String(key) });
          }}
        />
      )}
      {(isOther || type.reasons.length === 0) && (
        <TextField
          label={t('noticeForm.field.otherReason')}
          secondaryLabel={t('common.optional')}
          maxLength={500}
          value={reason}
          onChange={words => change({ reason: words })}
        />
      )}
    </>
  );
}
