import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';

/** What is generated. */
export interface GenerateOptions {
  knex: Knex;
  /** Models with the people of their catalog. */
  examples: { model: CompiledModel; entities: Entity[] }[];
  /** How many tickets people log; those that are raised for them at other levels come on top. */
  count: number;
  months: number;
  /** The same seed makes the same tickets. */
  seed: number;
  /** The present time: nothing happens later. */
  until: Date;
  logger: LoggerService;
  /** @param done - tickets that were logged @param at - the instant that was reached */
  onProgress?(done: number, at: Date): void;
}

/** What came of it. */
export interface Generated {
  logged: number;
  /** That were there already. */
  known: number;
  /** At instants at which a model lets nobody ask for anything. */
  unasked: number;
  /** What the portal refused, in its words. */
  refused: { model: string; at: Date; reason: string }[];
}
