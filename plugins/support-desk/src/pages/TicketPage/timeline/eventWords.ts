import type {
  CompiledModel,
  CompiledStep,
  TimelineEntry,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ticketHistoryMessages } from '../../../messages/ticketHistory';
import type { Translate } from '../../../translations/useMessages';
import { isGuest } from '../../../words/isGuest';
import { clockMoves } from './clockMoves';

/** What words are made with. */
export interface WordsContext {
  t: Translate<'ticketHistory' | 'ticketWork'>;
  /** The name of a user or group. */
  name: (ref: string) => string;
  /** An instant in words. */
  instant: (at: string) => string;
  model?: CompiledModel;
}

/** What happened: a sentence after the name of who did it, and lines below it. */
export interface EventWords {
  text: string;
  lines: string[];
}

type Data = TimelineEntry['data'];
type TextKey = keyof typeof ticketHistoryMessages.text;

const textOf = (data: Data, ...keys: string[]): string | undefined =>
  keys.map(key => data[key]).find(it => typeof it === 'string') as
    | string
    | undefined;

/** Says an event in the reader's language. */
export function eventWords(
  entry: TimelineEntry,
  context: WordsContext,
): EventWords {
  const { t } = context;
  const { key, values = {} } = sentenceOf(entry, context);
  const reason = textOf(entry.data, 'reason');
  const questions = missingOf(entry);
  return {
    text: t(
      `ticketHistory.text.${key}` as 'ticketHistory.text.created',
      {
        ...values,
      } as never,
    ),
    lines: [
      ...(reason ? [t('ticketHistory.because', { reason })] : []),
      ...(questions ? [t('ticketHistory.missing', { questions })] : []),
      ...clockMoves(entry.data, context),
    ],
  };
}

function sentenceOf(
  { type, data, internal, actor }: TimelineEntry,
  { t, name, model }: WordsContext,
): { key: TextKey; values?: Record<string, string> } {
  const title = textOf(data, 'title') ?? '';
  const to = textOf(data, 'title', 'toTitle', 'to') ?? '';
  const from = textOf(data, 'fromTitle', 'from');
  const key = textOf(data, 'key', 'into') ?? '';
  const byMail = data.channel === 'email';
  const person = (ref: unknown) => {
    if (typeof ref !== 'string') return '';
    return isGuest(ref) ? t('ticketHistory.guest') : name(ref);
  };
  switch (type) {
    case 'created':
      return { key: byMail ? 'createdByMail' : type };
    case 'clockStarted':
    case 'dueSoon':
    case 'targetMissed':
    case 'goalMissed':
      return { key: type, values: { title } };
    case 'checklistAdded':
      return { key: type, values: { title: procedureTitle(data, model) } };
    case 'assigned': {
      const whom = textOf(data, 'assignee') ?? textOf(data, 'team');
      if (whom === actor.ref) return { key: 'taken' };
      const nobody = t('ticketHistory.nobody');
      return { key: type, values: { to: whom ? name(whom) : nobody } };
    }
    case 'waiting':
      return { key: type, values: { for: waitingFor(data, t, name) } };
    case 'confirmed': {
      const who = textOf(data, 'confirmedBy');
      return who
        ? { key: 'confirmedBy', values: { who } }
        : { key: 'confirmed' };
    }
    case 'modelStatusSet':
    case 'categorised':
      return { key: type, values: { to } };
    case 'prioritised':
      return from
        ? { key: type, values: { from, to } }
        : { key: 'prioritisedFirst', values: { to } };
    case 'reclassified':
      return { key: type, values: { from: from ?? '', to } };
    case 'escalated':
    case 'deescalated': {
      const raised = (data.raised as { key?: string } | undefined)?.key;
      const values = { from: from ?? '', to };
      return raised
        ? { key: 'escalatedAs', values: { ...values, key: raised } }
        : { key: type, values };
    }
    case 'handedOver':
      return {
        key: type,
        values: {
          from: from ? name(from) : '',
          to: name(textOf(data, 'to') ?? ''),
          title,
        },
      };
    case 'ladderStepTaken':
    case 'ladderStepSkipped':
    case 'ladderOutcome':
    case 'ladderSuggested':
    case 'ladderKept':
      return ladderWords(type, data, t);
    case 'merged':
    case 'mergedFrom':
    case 'unmergedFrom':
    case 'linked':
    case 'unlinked':
    case 'mailSplitOff':
    case 'problemLinked':
    case 'problemUnlinked':
    case 'problemResolved':
      return { key: type, values: { key } };
    case 'edited':
      return { key: type, values: { fields: editedFields(data, t, model) } };
    case 'commented':
      if (internal) return { key: 'noted' };
      return { key: byMail ? 'commentedByMail' : type };
    case 'mailBounced':
      return { key: type, values: { address: textOf(data, 'address') ?? '' } };
    case 'senderCorrected':
      return {
        key: type,
        values: { from: person(data.from), to: person(data.to) },
      };
    case 'contacted':
      return {
        key: data.direction === 'in' ? 'contactedIn' : 'contactedOut',
        values: {
          with: textOf(data, 'with') ?? '',
          nature: textOf(data, 'nature') ?? '',
        },
      };
    case 'attached':
    case 'detached':
      return { key: type, values: { name: textOf(data, 'name') ?? '' } };
    case 'stepTicked':
      return { key: stepKey(data), values: { step: stepText(data, model) } };
    case 'permissionGiven':
      return { key: type, values: { who: textOf(data, 'givenBy') ?? '' } };
    default:
      return {
        key: type in ticketHistoryMessages.text ? (type as TextKey) : 'changed',
      };
  }
}

/** What a mail says nothing about, though its request type asks for it. */
function missingOf({ type, data }: TimelineEntry): string | undefined {
  return type === 'created' && Array.isArray(data.missing)
    ? data.missing.join(', ')
    : undefined;
}

function ladderWords(
  type: Extract<TextKey, `ladder${string}`>,
  data: Data,
  t: Translate<'ticketHistory' | 'ticketWork'>,
): { key: TextKey; values: Record<string, string> } {
  const says = (id: string | undefined) =>
    id && id in ticketHistoryMessages.ladder
      ? t(`ticketHistory.ladder.${id as 'empty'}`)
      : id ?? '';
  return {
    key:
      type === 'ladderStepTaken' && data.automatic
        ? 'ladderStepAutomatic'
        : type,
    values: {
      step: typeof data.step === 'number' ? `${data.step}` : '',
      title: textOf(data, 'title') ?? '',
      clock: textOf(data, 'clockTitle') ?? '',
      why: says(textOf(data, 'why')),
      outcome: says(textOf(data, 'outcome')),
    },
  };
}

function waitingFor(
  data: Data,
  t: Translate<'ticketHistory' | 'ticketWork'>,
  name: (ref: string) => string,
): string {
  const whom = textOf(data, 'for');
  const team = textOf(data, 'team');
  if (team) return name(team);
  return whom === 'requester' ||
    whom === 'vendor' ||
    whom === 'team' ||
    whom === 'date'
    ? t(`ticketWork.waitFor.${whom}`)
    : textOf(data, 'modelStatus') ?? '';
}

function editedFields(
  data: Data,
  t: Translate<'ticketHistory' | 'ticketWork'>,
  model?: CompiledModel,
) {
  const fields = Array.isArray(data.fields) ? data.fields : [];
  return fields
    .map(({ field }: { field: string }) => {
      if (field in ticketHistoryMessages.edited)
        return t(`ticketHistory.edited.${field as 'summary'}`);
      const id = field.replace(/^fields\./, '');
      const types = Object.values(model?.requestTypes ?? {});
      return types.find(it => it.fields[id])?.fields[id].title ?? id;
    })
    .join(', ');
}

function stepKey({ state, automatic }: Data): TextKey {
  if (automatic) return 'stepAutomatic';
  if (state === 'open') return 'stepReset';
  return state === 'done' ? 'stepTicked' : 'stepSkipped';
}

function stepText(data: Data, model?: CompiledModel): string {
  const id = textOf(data, 'step') ?? '';
  const find = (steps: CompiledStep[]): CompiledStep | undefined =>
    steps.find(it => it.id === id) ??
    steps.map(it => find(it.steps)).find(Boolean);
  const procedure = model?.procedures[textOf(data, 'checklist') ?? ''];
  return textOf(data, 'text') ?? find(procedure?.steps ?? [])?.text ?? id;
}

function procedureTitle(data: Data, model?: CompiledModel): string {
  const id = textOf(data, 'checklist') ?? '';
  return textOf(data, 'title') ?? model?.procedures[id]?.title ?? id;
}
