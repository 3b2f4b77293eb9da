import {
  addDays,
  forecastUse,
  type LicenceForecast,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Forecasts } from '../LicenceInsights';
import { inUseOf } from '../LicenceStore';
import type { FigureStore } from './FigureStore';
import { limitOf } from './limitOf';

/** As far back as forecasts look, and a day more: that of a model may be another than that of UTC. */
const DAYS_BACK = 181;

/** Forecasts from the figures of days. */
export class FigureForecasts implements Forecasts {
  readonly #figures: Pick<FigureStore, 'listAll'>;
  readonly #clock: ClockService;

  constructor(options: {
    figures: Pick<FigureStore, 'listAll'>;
    clock: ClockService;
  }) {
    this.#figures = options.figures;
    this.#clock = options.clock;
  }

  async forecastsOf(licences: Parameters<Forecasts['forecastsOf']>[0]) {
    const today = this.#clock.now().toISOString().slice(0, 10);
    const found = await this.#figures.listAll(
      licences.map(it => it.id),
      addDays(today, -DAYS_BACK),
    );
    const forecasts = new Map<string, LicenceForecast>();
    for (const licence of licences) {
      const figures = found.get(licence.id) ?? [];
      const last = figures.at(-1)?.day ?? today;
      // Seats come and go between two counts.
      const day = last > today ? last : today;
      const forecast = forecastUse(
        [
          ...figures.filter(it => it.day < day),
          { day, inUse: inUseOf(licence) },
        ],
        limitOf(licence),
      );
      if (forecast) forecasts.set(licence.id, forecast);
    }
    return forecasts;
  }
}
