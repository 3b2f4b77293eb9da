import {
  type AccessRefusal,
  checkRequires,
  type CompiledStep,
  type ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** What does not change while somebody waits. */
const LASTING: AccessRefusal['code'][] = [
  'STOP',
  'ROLE_REQUIRED',
  'CONTRACT_REQUIRED',
];

/** Why a step is not for the caller: what it requires itself, or who may use the contact that it leads to. */
export function stepRefusal(
  step: CompiledStep,
  access: ModelAccess,
): AccessRefusal | undefined {
  const own = checkRequires(step.requires, access.context, {
    subject: 'This step',
  });
  if (own || !step.contact) return own;
  const ofContact = access.contactRefusal(step.contact);
  return ofContact && LASTING.includes(ofContact.code) ? ofContact : undefined;
}
