/** 100 000 rows of 30 columns through the simulated hosts. */
import { excelVolume } from '../hosts/excel/volume';

describe('Excel', () => excelVolume(100_000));
