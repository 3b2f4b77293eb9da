import type { Condition } from '../../compiled';
import type { Check } from '../Check';

const values = <T>(map: Record<string, T> | undefined) =>
  Object.values(map ?? {});

/** Hand-overs without a date: until then the former owner keeps owning (H1). */
export const handoversWithoutDate: Check = ({ model }) =>
  values(model.transitions)
    .filter(({ from, to, date }) => (from || to) && !date)
    .map(({ path, title, from }) => ({
      code: 'HANDOVER_WITHOUT_DATE',
      path,
      message: `no date is agreed for "${title}": ${
        from ?? 'the present owner'
      } keeps owning until one is entered`,
    }));

/** Modules in which nobody helps colleagues, where the model has super users at all. */
export const modulesWithoutSuperUser: Check = ({ model }) => {
  const covered = values(model.superUsers?.areas).flatMap(
    area => area.services,
  );
  return values(model.superUsers && model.services)
    .filter(({ id, kind }) => kind === 'module' && !covered.includes(id))
    .map(({ path, title }) => ({
      code: 'MODULE_WITHOUT_SUPER_USER',
      path,
      message: `no super-user area covers the module ${title}`,
    }));
};

/** Licences of which every seat is taken. */
export const fullLicences: Check = ({ model }) =>
  values(model.licences)
    .filter(({ inUse, seats }) => inUse !== undefined && inUse >= seats)
    .map(({ path, title, inUse, seats }) => ({
      code: 'LICENCE_FULL',
      path,
      message: `${inUse} of ${seats} seats of ${title} are in use: none is free`,
    }));

/** Attachments of the source that are not at hand. */
export const missingAttachments: Check = ({ model }) =>
  values(model.document?.attachments)
    .filter(({ link }) => !link)
    .map(({ path, title }) => ({
      code: 'ATTACHMENT_MISSING',
      path,
      message: `"${title}" is named but not attached; add its link`,
    }));

/** Procedures of which only the name is known. */
export const namedProcedures: Check = ({ model }) =>
  values(model.procedures)
    .filter(({ steps }) => steps.length === 0)
    .map(({ path, title }) => ({
      code: 'PROCEDURE_NAMED_ONLY',
      path,
      message: `"${title}" is known by name only; add its steps`,
    }));

/** Conditions that only remind or are recorded later turn nobody away. */
const refuses = (condition: Condition) =>
  [
    condition.role,
    condition.contract,
    condition.during,
    condition.outside,
    condition.situation,
    condition.registration,
    condition.training,
    condition.tried,
  ].some(value => value !== undefined);

const leadsNowhere = ({ otherwise }: Condition) =>
  !otherwise?.ask.length && !otherwise?.redirect.length;

/** Contacts with topics of their own that turn people away without saying whom to turn to (P-11). */
export const stopsWithoutRedirect: Check = ({ model }) =>
  values(model.contacts)
    .filter(
      ({ topics, requires }) =>
        Object.keys(topics).length > 0 &&
        requires.some(one => refuses(one) && leadsNowhere(one)),
    )
    .map(({ path, title }) => ({
      code: 'STOP_WITHOUT_REDIRECT',
      path: `${path}.requires`,
      message: `${title} has topics and turns people away without "ask" or "redirect" in "otherwise"`,
    }));
