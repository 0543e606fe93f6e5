/** The named baseline: DuckDB, SQL written for these six layouts, two indicators. */
import { ownProgramme } from '../moteur';

export const duckdb = ownProgramme('duckdb', 'moteurs/duckdb/programme.ts');
