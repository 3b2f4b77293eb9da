/** Works something out once for each object, and keeps it for as long as that object is: of models, for each of their versions. */
export function oncePer<K extends object, V>(
  workOut: (object: K) => V,
): (object: K) => V {
  const kept = new WeakMap<K, { value: V }>();
  return object => {
    const found = kept.get(object) ?? { value: workOut(object) };
    kept.set(object, found);
    return found.value;
  };
}
