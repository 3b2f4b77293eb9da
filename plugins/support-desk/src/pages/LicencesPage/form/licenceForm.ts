import type {
  CreateLicence,
  EditLicence,
  Licence,
  LicenceMetric,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { fieldProblems } from '../../../hooks/fieldProblems';
import type { WorkFailure } from '../../../hooks/workFailure';

/** Somebody of the catalog approves, not a role of the model. */
export const SOMEONE = ':';

/** What the form of a licence asks. Days as `YYYY-MM-DD`, people as full references, the rest of the model by id. */
export interface LicenceAnswers {
  model?: string;
  service?: string;
  title: string;
  metric: LicenceMetric;
  bought?: number;
  unnamed?: number;
  integrated: boolean;
  note: string;
  vendor: string;
  contract: string;
  contractEnd?: string;
  renewal?: string;
  noticeDays?: number;
  /** Of a year, in whole units and hundredths. */
  amount?: number;
  currency: string;
  costCentre: string;
  leadDays?: number;
  lowAt?: number;
  requestType?: string;
  form?: string;
  training?: string;
  places?: number;
  /** A role or party of the model, or {@link SOMEONE}. */
  approver?: string;
  approverRef?: string;
  managers: string[];
  overUseReason: string;
}

/** What is asked, by group, in its order. */
export const GROUPS = {
  what: [
    'model',
    'service',
    'title',
    'metric',
    'bought',
    'unnamed',
    'overUseReason',
    'integrated',
    'note',
  ],
  contract: [
    'vendor',
    'contract',
    'contractEnd',
    'renewal',
    'noticeDays',
    'amount',
    'currency',
    'costCentre',
  ],
  warnings: ['leadDays', 'lowAt'],
  asking: [
    'requestType',
    'form',
    'training',
    'places',
    'approver',
    'approverRef',
  ],
  people: ['managers'],
} as const satisfies Record<string, (keyof LicenceAnswers)[]>;

/** @see GROUPS */
export type LicenceField = keyof LicenceAnswers;

const FIELDS: LicenceField[] = Object.values(GROUPS).flat();

/** What is wrong, by the field that it is about. */
export type LicenceProblems = Partial<Record<LicenceField, string>>;

/** What the form of a new licence starts from. */
export const newAnswers = (model: string | undefined): LicenceAnswers => ({
  model,
  title: '',
  metric: 'named',
  integrated: true,
  note: '',
  vendor: '',
  contract: '',
  currency: '',
  costCentre: '',
  managers: [],
  overUseReason: '',
});

/** What the form of a licence that there is starts from. */
export function answersOf(licence: Licence): LicenceAnswers {
  const { approver, cost, more } = licence;
  const isSomeone = approver?.id.includes(':');
  return {
    model: licence.model,
    service: licence.service.id,
    title: licence.title,
    metric: licence.metric,
    bought: licence.bought,
    unnamed: licence.unnamed,
    integrated: licence.integrated,
    note: licence.note ?? '',
    vendor: licence.vendor ?? '',
    contract: licence.contract ?? '',
    contractEnd: licence.contractEnd,
    renewal: licence.renewal,
    noticeDays: licence.noticeDays,
    amount: cost?.amount,
    currency: cost?.currency ?? '',
    costCentre: cost?.costCentre ?? '',
    leadDays: licence.leadDays,
    lowAt: licence.lowAt,
    // All ways to more are those of its one request type.
    requestType: more[0]?.requestType.id,
    form: licence.form?.id,
    training: licence.training?.id,
    places: licence.places,
    approver: isSomeone ? SOMEONE : approver?.id,
    approverRef: isSomeone ? approver?.id : undefined,
    managers: licence.managers.map(it => it.ref),
    overUseReason: '',
  };
}

/** What is answered, as the back end takes it; what is left empty takes away what there was, or stays as it is by default. */
function sayingOf(answers: LicenceAnswers): EditLicence {
  const { amount, currency, costCentre, approver, approverRef } = answers;
  const text = (it: string) => it.trim() || null;
  return {
    title: answers.title.trim(),
    metric: answers.metric,
    bought: answers.bought ?? null,
    unnamed: answers.unnamed ?? 0,
    integrated: answers.integrated,
    note: text(answers.note),
    vendor: text(answers.vendor),
    contract: text(answers.contract),
    contractEnd: answers.contractEnd ?? null,
    renewal: answers.renewal ?? null,
    noticeDays: answers.noticeDays ?? null,
    cost:
      amount === undefined
        ? null
        : {
            amount,
            currency: currency.trim().toLocaleUpperCase('en-US'),
            ...(costCentre.trim() && { costCentre: costCentre.trim() }),
          },
    leadDays: answers.leadDays,
    lowAt: answers.lowAt,
    requestType: answers.requestType ?? null,
    form: answers.form ?? null,
    training: answers.training ?? null,
    places: answers.places ?? null,
    approver: (approver === SOMEONE ? approverRef : approver) ?? null,
    managers: answers.managers,
  };
}

/** The licence that was written. */
export const createOf = (answers: LicenceAnswers): CreateLicence => ({
  ...sayingOf(answers),
  ...reasonOf(answers, undefined),
  model: answers.model ?? '',
  service: answers.service ?? '',
  title: answers.title.trim(),
});

const isSame = (a: unknown, b: unknown) =>
  JSON.stringify(a) === JSON.stringify(b);

/** What was answered differently; what was taken away is null. */
export function editOf(licence: Licence, answers: LicenceAnswers): EditLicence {
  const before = Object.entries(sayingOf(answersOf(licence)));
  const after = sayingOf(answers) as Record<string, unknown>;
  const changed = before
    .filter(([key, value]) => !isSame(value, after[key]))
    .map(([key]) => [key, after[key]]);
  return { ...Object.fromEntries(changed), ...reasonOf(answers, licence) };
}

/** How many are in use with these numbers, and how many of them beyond what is bought. */
export function figuresOf(
  { metric, bought, unnamed = 0 }: LicenceAnswers,
  licence: Licence | undefined,
) {
  const named = licence ? licence.inUse - licence.unnamed : 0;
  const inUse = named + unnamed;
  const isLimited = metric !== 'site' && bought !== undefined;
  return { inUse, over: isLimited ? Math.max(0, inUse - bought) : 0 };
}

/** Whether these numbers make more over-use than there was, which needs a reason. */
export const makesOverUse = (
  answers: LicenceAnswers,
  licence: Licence | undefined,
): boolean =>
  figuresOf(answers, licence).over > Math.max(0, -(licence?.free ?? 0));

/** Which field each problem of an answer of the back end is about; `rest`: those of none. */
export function problemsOf(failure: WorkFailure | undefined) {
  const given: WorkFailure | undefined =
    failure?.kind === 'fields'
      ? {
          ...failure,
          // `managers.0` is of the managers.
          fields: failure.fields.map(it => ({
            ...it,
            field: it.field.replace(/\.\d+$/, ''),
          })),
        }
      : failure;
  return fieldProblems(given, name =>
    name === 'cost' ? 'amount' : FIELDS.find(it => it === name),
  );
}

function reasonOf(answers: LicenceAnswers, licence: Licence | undefined) {
  const overUseReason = answers.overUseReason.trim();
  // Without over-use there is nothing that it could be the reason of.
  const isFor = overUseReason && figuresOf(answers, licence).over > 0;
  return isFor ? { overUseReason } : {};
}
