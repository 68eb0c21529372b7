/** What a dialect, or hygie in it, has no words for. */
export class Unsayable extends Error {
  constructor(readonly operator: string) {
    super(operator);
  }
}

export function unsayable(operator: string): Unsayable {
  return new Unsayable(operator);
}
