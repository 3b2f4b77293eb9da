import type {
  ContactPreference,
  EditSuperUser,
  NominateSuperUser,
  SuperUser,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  fieldProblems,
  type FieldProblems,
} from '../../../hooks/fieldProblems';
import type { WorkFailure } from '../../../hooks/workFailure';

/** What the form of a super user asks. Days as `YYYY-MM-DD`, people as full references. */
export interface SuperUserAnswers {
  user?: string;
  /** What they are to be a super user of: `area:rents`, `module:letters`. */
  target?: string;
  trainedOn?: string;
  from?: string;
  to?: string;
  deputy?: string;
  officeHours: string;
  contact?: ContactPreference;
}

const DETAILS = [
  'trainedOn',
  'from',
  'to',
  'deputy',
  'officeHours',
  'contact',
] as const;
const FIELDS = ['user', 'target', ...DETAILS] as const;

/** What is wrong, by the field that it is about. */
export type SuperUserProblems = FieldProblems<
  (typeof FIELDS)[number]
>['problems'];

/** What the form of a listing starts from. */
export const answersOf = (listing: SuperUser): SuperUserAnswers => ({
  user: listing.user.ref,
  trainedOn: listing.trainedOn,
  from: listing.from,
  to: listing.to,
  deputy: listing.deputy?.ref,
  officeHours: listing.officeHours ?? '',
  contact: listing.contact,
});

/** The nomination that was written. */
export function nominationOf(
  model: string,
  { user = '', target = '', officeHours, ...rest }: SuperUserAnswers,
): NominateSuperUser {
  const [kind, id] = target.split(/:(.*)/);
  return {
    model,
    user,
    [kind]: id,
    ...rest,
    ...(officeHours.trim() && { officeHours: officeHours.trim() }),
  };
}

/** What was answered differently; what was taken away is null. */
export function editOf(
  listing: SuperUser,
  answers: SuperUserAnswers,
): EditSuperUser {
  const before = answersOf(listing);
  const after = { ...answers, officeHours: answers.officeHours.trim() };
  return Object.fromEntries(
    DETAILS.filter(key => before[key] !== after[key]).map(key => [
      key,
      after[key] || null,
    ]),
  );
}

/** Which field each problem of an answer of the back end is about; `rest`: those of none. */
export const problemsOf = (failure: WorkFailure | undefined) =>
  fieldProblems(failure, name =>
    name === 'area' || name === 'module'
      ? 'target'
      : FIELDS.find(it => it === name),
  );
