import { type Place, places } from "../generated/places.js";

/**
 * How a member is read and asked, by its name: at a place of the source that hardly any other name has. Measured over the
 * pack macsf, that makes a rule a fifth faster than one place for all names.
 */
export function placeOf(key: string): Place {
  let hash = 0;
  for (let i = 0; i < key.length; i += 1) hash = (hash * 31 + key.charCodeAt(i)) | 0;
  const place = places[(hash >>> 0) % places.length] as (key: string) => Place;
  return place(key);
}
