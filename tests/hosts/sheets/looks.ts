/** Looks given to cells of a simulated sheet, in the order they were given: the last one of a property counts. */
import type { Area } from '../cells/address';

export interface GivenLook {
  readonly area: Area;
  readonly property: string;
  readonly value: unknown;
}

export class LookStore {
  private readonly given: GivenLook[] = [];

  give(area: Area, property: string, value: unknown): void {
    this.given.push({ area, property, value });
  }

  /** What a cell looks like, by property (`FontWeight`, `Background`...). */
  of(row: number, column: number): Readonly<Record<string, unknown>> {
    const look: Record<string, unknown> = {};
    for (const { area, property, value } of this.given) {
      const inside =
        row >= area.top && row < area.top + area.rows && column >= area.left && column < area.left + area.columns;
      if (inside) look[property] = value;
    }
    return look;
  }
}
