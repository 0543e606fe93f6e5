/** 100 000 rows of 30 columns through the simulated hosts. */
import { excelVolume } from '../hosts/excel/volume';
import { sheetsVolume } from '../hosts/sheets/volume';

describe('Excel', () => excelVolume(100_000));

describe('Sheets', () => sheetsVolume(100_000));
