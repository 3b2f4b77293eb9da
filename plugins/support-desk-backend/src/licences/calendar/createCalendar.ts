import type { RouteMounter } from '../../http';
import type { LicenceParts } from '../createLicences';
import { CalendarFeed } from './CalendarFeed';
import { CalendarStore } from './CalendarStore';
import { feedRoute } from './feedRoute';
import { calendarRoutes } from './routes';

/** Puts together the feeds of renewals for calendars. */
export function createCalendar(parts: LicenceParts): RouteMounter {
  const calendars = new CalendarStore(parts);
  const appUrl = parts.config
    .getOptionalString('app.baseUrl')
    ?.replace(/\/+$/, '');
  const feed = new CalendarFeed({ ...parts, appUrl });
  const mounts = [
    calendarRoutes({ ...parts, calendars }),
    feedRoute({ ...parts, calendars, feed }),
  ];
  return router => mounts.forEach(mount => mount(router));
}
