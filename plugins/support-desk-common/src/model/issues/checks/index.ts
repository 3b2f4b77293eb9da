import {
  agenciesWithoutHolder,
  missingEntities,
  missingTechDocs,
} from '../catalog/catalogChecks';
import type { Check } from '../Check';
import { assumedCalendars, unusableCalendars } from './calendars';
import { duplicateIds } from './duplicateIds';
import {
  fullLicences,
  handoversWithoutDate,
  missingAttachments,
  modulesWithoutSuperUser,
  namedProcedures,
  stopsWithoutRedirect,
} from './gaps';
import { contradictedMarks, emptyRows, undecidedRows } from './matrix';
import { duplicateDefinitions } from './priorities';
import { modesWithoutSelfHelp } from './procedures';
import { unknownReferences } from './unknownReferences';

/** What makes a model unusable. */
export const errorChecks: Check[] = [
  duplicateIds,
  unknownReferences,
  unusableCalendars,
  contradictedMarks,
  modesWithoutSelfHelp,
];

/** What its author should look at. */
export const warningChecks: Check[] = [
  missingEntities,
  missingTechDocs,
  agenciesWithoutHolder,
  duplicateDefinitions,
  assumedCalendars,
  handoversWithoutDate,
  modulesWithoutSuperUser,
  undecidedRows,
  emptyRows,
  fullLicences,
  missingAttachments,
  namedProcedures,
  stopsWithoutRedirect,
];
