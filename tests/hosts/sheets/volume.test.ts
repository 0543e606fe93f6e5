/** The volume test at a size that keeps the suite fast; the full size is in tests/lourd. */
import { sheetsVolume } from './volume';

sheetsVolume(10_000);
