import { VisuallyHidden } from '@backstage/ui';
import {
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
} from 'react';
import { PersonLine } from '../../../components/PersonLine';
import { useDebounced } from '../../../hooks/useDebounced';
import type { TeamPerson } from '../../../hooks/useTeamPeople';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
import styles from './comments.module.css';
import {
  insertMention,
  mentionAt,
  suggestionsFor,
  type MentionAt,
} from './mentions';

const REST_MS = 500;

/** A text in which `@` offers the people of the ticket: arrows choose, Enter or Tab takes, Escape closes. */
export function MentionTextArea(props: {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  people: TeamPerson[];
  problem?: string;
  /** Default: that Markdown works, and mentions. */
  placeholder?: string;
  onPaste?: (event: ClipboardEvent) => void;
}) {
  const { t } = useMessages(ticketDiscussionTranslationRef);
  const area = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [mention, setMention] = useState<MentionAt>();
  const [active, setActive] = useState(0);
  const offered = mention ? suggestionsFor(props.people, mention.words) : [];
  const count = useDebounced(offered.length, REST_MS);

  const look = () => {
    const { value, selectionStart } = area.current!;
    setMention(mentionAt(value, selectionStart));
    setActive(0);
  };
  const take = (person: TeamPerson) => {
    const { text, caret } = insertMention(props.value, mention!, person.ref);
    props.onChange(text);
    setMention(undefined);
    area.current?.focus();
    requestAnimationFrame(() => area.current?.setSelectionRange(caret, caret));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (offered.length === 0) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step) setActive((active + step + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab')
      take(offered[active]);
    else if (event.key === 'Escape') setMention(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.mentioning}>
      <textarea
        ref={area}
        id={props.id}
        className={styles.area}
        rows={4}
        aria-label={props.label}
        aria-invalid={Boolean(props.problem)}
        aria-describedby={props.problem ? `${props.id}-problem` : undefined}
        aria-autocomplete="list"
        aria-controls={offered.length > 0 ? listId : undefined}
        aria-activedescendant={
          offered.length > 0 ? `${listId}-${active}` : undefined
        }
        placeholder={
          props.placeholder ?? t('ticketDiscussion.comment.placeholder')
        }
        value={props.value}
        onChange={event => {
          props.onChange(event.target.value);
          look();
        }}
        onKeyDown={onKeyDown}
        onPaste={props.onPaste}
        onBlur={() => setMention(undefined)}
      />
      {offered.length > 0 && (
        <ul
          id={listId}
          role="listbox"
          className={styles.offered}
          aria-label={t('ticketDiscussion.comment.mention')}
        >
          {offered.map((person, index) => (
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the text
            <li
              key={person.ref}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              onMouseDown={event => event.preventDefault()}
              onClick={() => take(person)}
            >
              <PersonLine name={person.name} size="small" />
            </li>
          ))}
        </ul>
      )}
      <VisuallyHidden role="status">
        {count > 0 ? t('ticketDiscussion.comment.mentionCount', { count }) : ''}
      </VisuallyHidden>
    </div>
  );
}
