import type { CompiledModel } from '../model';

/** The levels to which requests climb from one, the next first (S1-97). Levels at which nothing is logged are passed by. @public */
export function levelsAbove(model: CompiledModel, level: string): string[] {
  return climb(model, level).filter(id => isLogged(model, id));
}

/** The levels from which requests climb to one, to which they can be given back; the nearest first. @public */
export function levelsBelow(model: CompiledModel, level: string): string[] {
  const distance = (id: string) => climb(model, id).indexOf(level);
  return Object.keys(model.levels)
    .filter(id => id !== level && distance(id) >= 0 && isLogged(model, id))
    .sort((a, b) => distance(a) - distance(b));
}

function climb({ levels }: CompiledModel, from: string): string[] {
  const way = [from];
  for (;;) {
    const next = levels[way.at(-1)!]?.escalatesTo;
    if (!next || way.includes(next)) return way.slice(1);
    way.push(next);
  }
}

function isLogged({ levels }: CompiledModel, id: string): boolean {
  return levels[id]?.handling === 'formal';
}
