import type { Standing } from '../knowledge/ModelStaff';
import type { AddedSuperUser } from './SuperUserStore';

/** What a caller may do with a listing that was added in the portal. */
export interface ListingRights {
  /** Sees it before it is approved, or after it was declined. */
  sees: boolean;
  /** Changes for how long it holds, and the training. */
  mayPlan: boolean;
  /** Changes how and when to ask. */
  mayEdit: boolean;
  mayDecide: boolean;
  mayRemove: boolean;
}

/** Whether somebody may name super users: those who are, the team and the owners of the model. */
export function mayNominate({ own, isTeam, isOwner }: Standing): boolean {
  return isOwner || isTeam || own.length > 0;
}

/** An owner keeps everything; whoever nominated it, until it is decided; super users what is theirs. Nobody decides on themself where another owner could. */
export function rightsOn(
  { user, nominatedBy, decision }: AddedSuperUser,
  standing: Standing,
): ListingRights {
  const { isOwner, access } = standing;
  const caller = access.context.caller.user;
  const isSelf = caller === user;
  const waits = decision === undefined;
  const mayPlan = isOwner || (waits && caller === nominatedBy);
  return {
    sees: isOwner || isSelf || caller === nominatedBy,
    mayPlan,
    mayEdit: mayPlan || isSelf,
    mayDecide: isOwner && waits && !(isSelf && hasOtherOwners(standing)),
    mayRemove: mayPlan || isSelf,
  };
}

function hasOtherOwners({ registered, access }: Standing): boolean {
  const { caller, directory } = access.context;
  const members = directory[registered.model.owner]?.members ?? [];
  return members.some(it => it !== caller.user);
}
