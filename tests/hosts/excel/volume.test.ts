/** The volume test at a size that keeps the suite fast; the full size is in tests/lourd. */
import { excelVolume } from './volume';

excelVolume(10_000);
