import type { LicencesApi } from '@supportdesk/backstage-plugin-support-desk-common';

/** No licence is recorded, nobody asks for one. */
export function fakeLicences(): LicencesApi {
  const unset = (name: string) => async () => {
    throw new Error(`${name} is not set`);
  };
  const none = async () => ({ items: [] });
  return {
    getLicences: jest.fn(async () => ({
      items: [],
      totals: [],
      mayAddIn: [],
    })),
    createLicence: jest.fn(unset('createLicence')),
    getLicence: jest.fn(unset('getLicence')),
    editLicence: jest.fn(unset('editLicence')),
    deleteLicence: jest.fn(unset('deleteLicence')),
    getLicenceChanges: jest.fn(none),
    getSeats: jest.fn(async () => ({ items: [], unnamed: 0 })),
    giveSeat: jest.fn(unset('giveSeat')),
    releaseSeat: jest.fn(unset('releaseSeat')),
    askToRelease: jest.fn(unset('askToRelease')),
    getLicenceFigures: jest.fn(async () => ({
      items: [],
      outlook: [],
      marks: [],
    })),
    recordLicenceFigures: jest.fn(unset('recordLicenceFigures')),
    importLicences: jest.fn(unset('importLicences')),
    getTrainingClasses: jest.fn(async () => ({ items: [], confirm: [] })),
    getLicenceRequests: jest.fn(none),
    askLicence: jest.fn(unset('askLicence')),
    getLicenceRequest: jest.fn(unset('getLicenceRequest')),
    stepLicenceRequest: jest.fn(unset('stepLicenceRequest')),
    raiseLicenceRequest: jest.fn(unset('raiseLicenceRequest')),
    getLicenceWarnings: jest.fn(none),
    snoozeLicenceWarning: jest.fn(unset('snoozeLicenceWarning')),
    getLicenceCalendar: jest.fn(async () => ({})),
    createLicenceCalendar: jest.fn(unset('createLicenceCalendar')),
    deleteLicenceCalendar: jest.fn(unset('deleteLicenceCalendar')),
  };
}
