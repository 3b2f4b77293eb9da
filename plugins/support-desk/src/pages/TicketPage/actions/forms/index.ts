import type { ActionForms } from '../actionForm';
import { endingForms } from './ending';
import { joiningForms } from './joining';
import { timesForms } from './times';
import { triageForms } from './triage';
import { workingForms } from './working';

/** The forms of all actions. */
export const actionForms: Required<ActionForms> = {
  ...workingForms,
  ...endingForms,
  ...triageForms,
  ...timesForms,
  ...joiningForms,
} as Required<ActionForms>;
