import type {
  NoticePreview,
  NoticeType,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { fieldProblems } from '../../hooks/fieldProblems';
import type { Work } from '../../hooks/useWork';
import { useFormat } from '../../time/useFormat';
import { noticeFormTranslationRef } from '../../messages/noticeForm';
import { useMessages } from '../../translations/useMessages';
import {
  problemsOf,
  type NoticeAnswers,
  type NoticeField,
} from './noticeAnswers';

const FIELDS: NoticeField[] = [
  'title',
  'text',
  'services',
  'startsAt',
  'endsAt',
  'channels',
  'leadReason',
  'replyBy',
];

/** What the fields of a notice need: the answers, how they change, and what is wrong with them once it may show. */
export interface NoticeForm {
  type: NoticeType;
  answers: NoticeAnswers;
  change: (changes: Partial<NoticeAnswers>) => void;
  /** The reader has left a field: what is wrong with it may show. */
  leave: (field: NoticeField) => void;
  problemOf: (field: NoticeField) => string | undefined;
}

/**
 * What is typed into a notice, checked as it is typed: what is wrong with a field shows once it was left, and all of it once sending
 * was tried.
 *
 * @param options - `work`: what the back end found wrong
 */
export function useNoticeForm(options: {
  type: NoticeType;
  hasServices: boolean;
  answers: NoticeAnswers;
  onChange: (answers: NoticeAnswers) => void;
  preview: NoticePreview | undefined;
  work: Pick<Work<never>, 'failure' | 'reset'>;
}) {
  const { t } = useMessages(noticeFormTranslationRef);
  const { now } = useFormat();
  const { type, hasServices, answers, onChange, preview, work } = options;
  const [left, setLeft] = useState<NoticeField[]>([]);
  const [wasTried, setTried] = useState(false);
  const lead = preview?.lead;
  const found = problemsOf(answers, type, { now, lead, hasServices });
  const refused = fieldProblems<NoticeField>(work.failure, name => {
    const point = type.include.find(topic => topic === name);
    return point ? `points.${point}` : FIELDS.find(it => it === name);
  });
  const problemOf = (field: NoticeField) => {
    const problem = found[field];
    if (refused.problems[field]) return refused.problems[field];
    return problem && (wasTried || left.includes(field))
      ? t(`noticeForm.problem.${problem}`)
      : undefined;
  };
  const form: NoticeForm = {
    type,
    answers,
    change: changes => {
      if (work.failure) work.reset();
      onChange({ ...answers, ...changes });
    },
    leave: field => setLeft(fields => [...new Set([...fields, field])]),
    problemOf,
  };
  return {
    form,
    lead,
    /** What is wrong with none of the fields. */
    rest: refused.rest,
    toMend: wasTried ? Object.keys(found).length : 0,
    isComplete: Object.keys(found).length === 0,
    attempt: () => setTried(true),
  };
}
