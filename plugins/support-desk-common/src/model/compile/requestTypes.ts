import type {
  CompiledCategory,
  CompiledChannelUse,
  CompiledLevel,
  CompiledRequestType,
} from '../compiled';
import {
  many,
  type CategoryInput,
  type ChannelUseInput,
  type RequestTypeInput,
} from '../schema';
import { compileRequires, inheritConditions } from './conditions';
import { compileRoutes } from './contacts';
import { compileMap, entry, longForm, named } from './entries';
import { compileFields } from './forms';
import { compileTargets, type TargetDefaults } from './targets';

function compileChannelUse(
  path: string,
  input: ChannelUseInput,
): CompiledChannelUse {
  const channel = longForm(input, 'use');
  return {
    ...entry(path, channel),
    use: channel.use,
    requires: compileRequires(`${path}.requires`, channel.requires),
  };
}

/** What can be requested, by whom and how, with the conditions that it takes over from its level. */
export function compileRequestType(
  path: string,
  type: RequestTypeInput,
  id: string,
  levels: Record<string, CompiledLevel>,
  defaults: TargetDefaults,
): CompiledRequestType {
  const inherited = type.level ? levels[type.level]?.requires : undefined;
  return {
    ...named(path, id, type),
    kind: type.kind,
    level: type.level,
    contact: type.contact,
    for: many(type.for),
    notFor: many(type.notFor),
    requires: inheritConditions(
      compileRequires(`${path}.requires`, type.requires),
      inherited ?? [],
    ),
    routes: compileRoutes(`${path}.routes`, type.routes),
    priorities: type.priorities,
    channels: compileMap(
      `${path}.channels`,
      type.channels as Record<string, ChannelUseInput> | undefined,
      compileChannelUse,
    ),
    replyTo: many(type.replyTo),
    targets: compileTargets(`${path}.targets`, type.targets, defaults),
    procedure: type.procedure,
    schedule: type.schedule,
    place: type.place,
    charge: type.charge,
    fields: compileFields(`${path}.fields`, type.fields),
  };
}

/** A category: how support files a request, and what follows from it. */
export function compileCategory(
  path: string,
  category: CategoryInput,
  id: string,
): CompiledCategory {
  return {
    ...named(path, id, category),
    group: category.group,
    definition: category.definition,
    requires: compileRequires(`${path}.requires`, category.requires),
    actions: many(category.actions),
    procedure: category.procedure,
    form: category.form,
    notify: many(category.notify),
    assignTo: many(category.assignTo),
    assignBy: many(category.assignBy),
    charge: category.charge,
  };
}
