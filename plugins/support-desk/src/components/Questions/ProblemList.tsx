import { RiErrorWarningLine } from '@remixicon/react';
import { forwardRef } from 'react';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import type { Problem } from './problems';
import { focusQuestion, questionElementId } from './focusQuestion';
import styles from './ProblemList.module.css';

/** All that is wrong, on top of the form, each with the way to its question. */
export const ProblemList = forwardRef<HTMLElement, { problems: Problem[] }>(
  function Problems({ problems }, ref) {
    const { t } = useMessages(requestTranslationRef);
    const title = t('request.problem.title', { count: problems.length });
    return (
      <section
        ref={ref}
        tabIndex={-1}
        className={styles.problems}
        aria-label={title}
      >
        <h2 className={styles.problemsTitle}>
          <RiErrorWarningLine aria-hidden="true" />
          {title}
        </h2>
        <ul>
          {problems.map(({ id, message }) => (
            <li key={`${id} ${message}`}>
              {id ? (
                <a
                  href={`#${questionElementId(id)}`}
                  onClick={event => {
                    event.preventDefault();
                    focusQuestion(id);
                  }}
                >
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  },
);
