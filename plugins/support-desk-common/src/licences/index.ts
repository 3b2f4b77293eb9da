export { forecastUse, outlookOf, type UseOverTime } from './forecast';
export { lastDayOfNotice } from './lastDayOfNotice';
export { activityRemarks } from './activityRemarks';
export {
  firstLicenceRequestState,
  isOpenLicenceRequest,
  LICENCE_REQUEST_ACTIONS,
  licenceRequestStateAfter,
  obstacleToLicenceRequest,
  openLicenceRequestStates,
  possibleLicenceRequestActions,
  type LicenceRequestFacts,
  type LicenceRequestObstacle,
  type LicenceRequestRule,
  type LicenceRequestSide,
} from './requestActions';
export {
  checkLicenceRequest,
  licenceRequestFields,
  type LicenceRequestTerms,
} from './requestFields';
export { trainingDays } from './trainingDays';
