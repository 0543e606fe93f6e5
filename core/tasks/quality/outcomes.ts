/** The results of providers from a regional base: its internal indicators, read with the register (docs/decisions/022). */
import type { RegionSettings } from '../../base';
import { extendedCatalogue } from '../../indicators';
import type { IndicatorRow } from '../../indicators';
import type { Register } from '../../quality/network';
import { registerJson } from '../../quality/network';
import type { Outcomes } from '../../quality/outcomes';
import { providerOutcomes } from '../../quality/outcomes';
import { encodeUtf8, parseIsoDay } from '../../table';
import { hexSha256 } from '../outputs';

/**
 * @param rows indicators of the base, before disclosure control
 * @param sources SHA-256 of the base's deliveries
 */
export function networkOutcomes(
  register: Register,
  region: Pick<RegionSettings, 'date_extraction'>,
  rows: readonly IndicatorRow[],
  sources: readonly string[],
  version: string,
): Outcomes {
  return providerOutcomes(rows, register, {
    jour: parseIsoDay(region.date_extraction),
    outil: `suivi-vae ${version}`,
    empreinte: hexSha256(encodeUtf8(JSON.stringify([sources, extendedCatalogue, registerJson(register), version]))),
  });
}
