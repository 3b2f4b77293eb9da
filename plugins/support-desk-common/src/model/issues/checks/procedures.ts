import type { Check } from '../Check';

/** Procedures that say how much they are asked for before a request, and are not asked for before any. */
export const modesWithoutSelfHelp: Check = ({ model }) =>
  Object.values(model.procedures)
    .filter(({ kind, mode }) => mode && kind !== 'selfHelp')
    .map(({ kind, mode, path }) => ({
      code: 'MODE_WITHOUT_SELF_HELP',
      path: `${path}.mode`,
      message: `"${mode}" is of no use in a procedure of kind ${kind}; leave it out, or make the kind selfHelp`,
    }));
