/** Writes a text file of any size in blocks of about a megabyte: memory stays flat whatever the number of candidates. */
import { closeSync, openSync, writeSync } from 'node:fs';

const BLOCK = 1 << 20;

export class LineWriter {
  private readonly file: number;
  private block = '';
  /** Bytes written so far, those still in the block excluded. */
  written = 0;

  /** CP1252 is written as Latin-1: the generator uses no character between 0x80 and 0x9F, where the two differ. */
  constructor(
    path: string,
    private readonly encoding: 'utf-8' | 'cp1252',
  ) {
    this.file = openSync(path, 'w');
  }

  write(text: string): void {
    this.block += text;
    if (this.block.length >= BLOCK) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private flush(): void {
    const bytes = Buffer.from(this.block, this.encoding === 'utf-8' ? 'utf8' : 'latin1');
    for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at);
    this.written += bytes.length;
    this.block = '';
  }
}
