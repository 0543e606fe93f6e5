/** A published figure as text: hidden ones are `c`, never a number. */
import { phrase } from '../../messages';
import type { IndicatorRow } from '../../indicators';
import type { Shape } from '../figures';
import { HIDDEN } from '../figures';
import { countText, numberText, percentColumn } from '../french';
import type { Child } from './markup';
import { element } from './markup';

export function isHidden(row: IndicatorRow | undefined): boolean {
  return row !== undefined && row.statut.startsWith('secret_');
}

/** Text of a value in a shape; `-` for nothing. */
export function figureText(value: number | null | undefined, shape: Shape): string {
  if (value === null || value === undefined) return '-';
  if (shape === 'taux') return percentColumn(value);
  return shape === 'entier' ? countText(value) : phrase('site.jours', { n: numberText(value, 0) });
}

/** The mark of a hidden figure. */
export function hiddenMark(): Child {
  return element('abbr', { title: phrase('site.secret') }, HIDDEN);
}
