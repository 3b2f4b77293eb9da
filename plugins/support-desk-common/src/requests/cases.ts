import type { CompiledRequestType } from '../model';

/**
 * The cases of a request type between which only the requester can tell (`urgent`, `licence charged for`): the words of its
 * routes without conditions, in the model's order.
 *
 * @public
 */
export function casesOf({ routes }: CompiledRequestType): string[] {
  const told = routes.filter(
    ({ when, requires }) => when && requires.length === 0,
  );
  return [...new Set(told.map(({ when }) => when!))];
}

/** The field that asks by a tick for one of the cases, where the form of the type has one (`urgent`, O1-9). @public */
export function tickOfCase(
  type: CompiledRequestType,
): { field: string; case: string } | undefined {
  const found = casesOf(type).find(it => type.fields[it]?.input === 'checkbox');
  return found === undefined ? undefined : { field: found, case: found };
}

/** The case that a request is: as it says, else by the tick of the field of that name. @public */
export function caseOf(
  type: CompiledRequestType,
  request: { case?: string; fields?: Record<string, unknown> },
): string | undefined {
  if (request.case !== undefined) return request.case;
  const tick = tickOfCase(type);
  return tick && request.fields?.[tick.field] === true ? tick.case : undefined;
}
