/** Several files as one .zip: the same files give the same bytes. */
import { MemberWriter, writeMembers, type Member } from './xlsx/zip';

/** Bytes deflated at a time. */
const CHUNK = 1 << 20;

/** The archive of those files, by path with `/` between folders, in their order. */
export async function zipFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const members: Member[] = [];
  for (const [path, bytes] of files) {
    const writer = new MemberWriter(path);
    for (let at = 0; at < bytes.length; at += CHUNK) await writer.write(bytes.slice(at, at + CHUNK));
    members.push(await writer.end());
  }
  return writeMembers(members);
}
