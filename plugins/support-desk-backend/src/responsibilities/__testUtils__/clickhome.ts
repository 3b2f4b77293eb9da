import type {
  CompiledMatrixRow,
  CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleModel } from '../../tickets/__testUtils__/exampleModels';

const clickhome = exampleModel('clickhome');

/** The model of ClickHome, each time a copy of its own, with a row of its matrix changed. */
export function clickhomeWith(
  change: (row: CompiledMatrixRow) => void = () => {},
): CompiledModel {
  const model = structuredClone(clickhome);
  change(
    model.responsibilities!.groups['technical-environment'].rows[
      'server-available'
    ],
  );
  return model;
}
