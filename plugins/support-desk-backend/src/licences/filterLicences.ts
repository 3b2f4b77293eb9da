import {
  foldText,
  licenceStandingSchema,
  localDate,
  type CompiledModel,
  type licenceQuerySchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import { parseWords } from '../http';
import type { SeenLicence } from './LicenceSight';
import { standingOf } from './standingOf';

/** What the register is asked for. */
export type RegisterQuery = z.output<typeof licenceQuerySchema>;

type Condition = (seen: SeenLicence) => boolean;

/**
 * The licences that a query asks for, of whatever model.
 *
 * @throws MalformedRequestError for a standing that there is not
 */
export function filterLicences(
  licences: SeenLicence[],
  query: RegisterQuery,
): SeenLicence[] {
  const conditions = [
    standsAs(query.standing),
    isFor(query.entity),
    says(query.q),
  ].filter(it => it !== undefined);
  return licences.filter(it => conditions.every(holds => holds(it)));
}

function standsAs(text: string | undefined): Condition | undefined {
  const { options } = licenceStandingSchema;
  const standings = parseWords('query.standing', text, options);
  if (!standings) return undefined;
  const todayOf = perModel(({ registered, access }) =>
    localDate(registered.model, access.context.now),
  );
  return seen => standings.includes(standingOf(seen.licence, todayOf(seen)));
}

/** All licences of a model are about a system that it supports as a whole. */
function isFor(entity: string | undefined): Condition | undefined {
  if (!entity) return undefined;
  const wanted = entity.toLocaleLowerCase('en-US');
  const isWhole = perModel(({ registered }) =>
    hasSystem(registered.model, wanted),
  );
  return seen => entityOf(seen) === wanted || isWhole(seen);
}

/** Whether each word stands somewhere in what a licence says. */
function says(text = ''): Condition | undefined {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  return ({ licence, standing }) => {
    const { title, services } = standing.registered.model;
    const texts = [
      licence.title,
      services[licence.service]?.title ?? licence.service,
      title,
      licence.contract ?? '',
      licence.vendor ?? '',
    ].map(foldText);
    return words.every(word => texts.some(it => it.includes(word)));
  };
}

/** What holds for all licences of a model, found out once for each. */
function perModel<T>(
  find: (standing: SeenLicence['standing']) => T,
): (seen: SeenLicence) => T {
  const found = new Map<SeenLicence['standing'], T>();
  return ({ standing }) => {
    if (!found.has(standing)) found.set(standing, find(standing));
    return found.get(standing)!;
  };
}

function hasSystem({ services }: CompiledModel, entity: string): boolean {
  return Object.values(services).some(
    it => it.kind === 'system' && it.entity === entity,
  );
}

function entityOf({ licence, standing }: SeenLicence): string | undefined {
  return standing.registered.model.services[licence.service]?.entity;
}
